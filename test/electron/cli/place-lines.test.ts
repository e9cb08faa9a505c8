import { describe, expect, it } from 'vitest';
import { placeLines } from '#electron/cli/place-lines.ts';
import type { RecordType } from '#shared/model/ids.ts';

const text = [
  '{ "format": "seloste",',
  '  "parties": [',
  '    { "legalName": "A {[ \\"id\\": \\"no\\" }",',
  '      "contactPoints": [',
  '        { "id": "mail",',
  '          "value": "" }],',
  '      "id": "host" },',
  '    { "id": "other", "frameworks": [',
  '      { "name": "one" },',
  '      { "name": "two" }] }',
  '  ],',
  '  "registers": [{ "id": "mail",',
  '    "name": {} }]',
  '}',
].join('\n');

const lineOf = (type: RecordType | 'settings', record: string, field: string) => {
  const place = { type, record, field };
  return placeLines(text, [place])(place);
};

describe('the lines of places in a workspace', () => {
  it('are those where the field stands', () => {
    expect(lineOf('parties', 'host', 'legalName')).toBe(3);
    expect(lineOf('registers', 'mail', 'name')).toBe(13);
  });

  it('are found through items of lists by id, or by position where they have none', () => {
    expect(lineOf('parties', 'host', 'contactPoints/mail')).toBe(5);
    expect(lineOf('parties', 'host', 'contactPoints/mail/value')).toBe(6);
    expect(lineOf('parties', 'other', 'frameworks/1/name')).toBe(10);
  });

  it('are those of the record where no field is meant, wherever its id stands in it', () => {
    expect(lineOf('parties', 'host', '')).toBe(3);
    expect(lineOf('parties', 'other', '')).toBe(8);
  });

  it('are those of what is around a field that the file leaves out', () => {
    expect(lineOf('parties', 'host', 'contactPoints/mail/label')).toBe(5);
    expect(lineOf('parties', 'host', 'contactPoints/post')).toBe(4);
    expect(lineOf('parties', 'host', 'addresses')).toBe(3);
  });

  it('are not there for what the file does not hold', () => {
    expect(lineOf('settings', '', 'languages')).toBeUndefined();
    expect(lineOf('systems', 'crm', 'name')).toBeUndefined();
  });

  it('are found for many places at once, also for two with one beginning', () => {
    const places = ['contactPoints/mail', 'legalName', 'contactPoints'].map((field) => {
      return { type: 'parties', record: 'host', field } as const;
    });
    expect(places.map(placeLines(text, places))).toEqual([5, 3, 4]);
  });
});
