import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { linesOf, noticeOf, sectionOf, wording } from '#test/support/notice.ts';

async function purposes(language: DocumentLanguage): Promise<string> {
  const workspace = {
    registers: [{ id: 'customers', name: { en: { text: 'Customers' } } }],
    activities: [
      {
        id: 'service',
        register: 'customers',
        name: {},
        purpose: wording(
          'palvelun kehittäminen',
          'utveckling av tjänsten',
          'developing the service',
        ),
        modality: 'may' as const,
      },
    ],
  };
  const { tree } = await noticeOf(workspace, language, { sections: ['purposes'] });
  return linesOf(sectionOf(tree, 'purposes')).join('\n');
}

describe('a purpose for which data may be processed', () => {
  it.each([
    ['fi', 'Tietoja voidaan käsitellä tähän tarkoitukseen.'],
    ['sv', 'Uppgifterna kan behandlas för detta ändamål.'],
    ['en', 'The data may be processed for this purpose.'],
  ] as const)('is told without promising restraint (%s)', async (language, said) => {
    expect(await purposes(language)).toContain(said);
  });
});
