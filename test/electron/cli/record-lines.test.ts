import { describe, expect, it } from 'vitest';
import { recordLines } from '#electron/cli/record-lines.ts';

describe('the lines of records', () => {
  it('are those where the record begins, wherever its id stands in it', () => {
    const text = [
      '{ "format": "seloste",',
      '  "parties": [',
      '    { "legalName": "A {[ \\"id\\": \\"no\\" }",',
      '      "contactPoints": [{ "id": "mail" }],',
      '      "id": "host" },',
      '    { "id": "other" }',
      '  ],',
      '  "registers": [{ "id": "mail", "name": {} }]',
      '}',
    ].join('\n');
    expect([...recordLines(text)]).toEqual([
      ['parties/host', 3],
      ['parties/other', 6],
      ['registers/mail', 8],
    ]);
  });
});
