import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { linesOf, noticeOf, sectionOf, wording } from '#test/support/notice.ts';

async function sources(language: DocumentLanguage): Promise<string> {
  const workspace = {
    registers: [{ id: 'jobs', name: { en: { text: 'Jobs' } }, sources: ['public'] }],
    sources: [
      {
        id: 'public',
        register: 'jobs',
        kind: { state: 'answered' as const, value: 'thirdParty' as const },
        party: {
          kind: 'class' as const,
          class: wording('julkiset lähteet', 'offentliga källor', 'public sources'),
          examples: [wording('LinkedIn', 'LinkedIn', 'LinkedIn')],
        },
        condition: {
          wording: wording(
            'hakijan suostumuksella',
            'med den sökandes samtycke',
            'with the applicant’s consent',
          ),
        },
      },
    ],
  };
  const { tree } = await noticeOf(workspace, language, { sections: ['sources'] });
  return linesOf(sectionOf(tree, 'sources')).join('\n');
}

describe('a class with examples', () => {
  it.each([
    ['fi', 'lähteestä: julkiset lähteet (esimerkiksi LinkedIn), hakijan suostumuksella.'],
    ['sv', 'offentliga källor (till exempel LinkedIn)'],
    ['en', 'public sources (for example LinkedIn) with the applicant’s consent.'],
  ] as const)('keeps them apart from what the sentence adds (%s)', async (language, said) => {
    expect(await sources(language)).toContain(said);
  });
});
