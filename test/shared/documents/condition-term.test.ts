import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import { answered, linesOf, noticeOf, sectionOf, wording } from '#test/support/notice.ts';

type Reach = 'given' | 'onlyCase' | 'example';

/** What a notice says of insurers who get data on a condition. */
async function said(
  language: DocumentLanguage,
  condition: ReturnType<typeof wording>,
  reach: Reach = 'given',
): Promise<string | undefined> {
  const { tree } = await noticeOf(
    {
      ...customersWith([]),
      disclosures: [
        {
          id: 'insurers',
          register: 'customers',
          recipient: {
            kind: 'class',
            class: wording('vakuutusyhtiöt', 'försäkringsbolag', 'insurers'),
          },
          role: answered('controller'),
          purpose: { kind: 'notStated' },
          scope: { condition: { wording: condition, reach } },
        },
      ],
    },
    language,
    { sections: ['recipients'] },
  );
  return linesOf(sectionOf(tree, 'recipients')).at(-1);
}

const clause = wording(
  'kun henkilö on suostunut siihen',
  'när personen har samtyckt till det',
  'when the person has consented to it',
);
const phrase = wording('henkilön suostumuksella', 'med personens samtycke', 'with consent');

describe('a condition at the end of a sentence', () => {
  it('stands behind a comma in Finnish where it is a clause', async () => {
    expect(await said('fi', clause)).toMatch(/luovutetaan, kun henkilö on suostunut siihen\.$/);
    expect(await said('fi', clause, 'onlyCase')).toMatch(/luovutetaan vain, kun henkilö/);
  });

  it('stands without a comma in Finnish where it is none', async () => {
    expect(await said('fi', phrase)).toMatch(/luovutetaan henkilön suostumuksella\.$/);
    expect(await said('fi', phrase, 'onlyCase')).toMatch(
      /luovutetaan vain henkilön suostumuksella/,
    );
    expect(await said('fi', phrase, 'example')).toMatch(/luovutetaan esimerkiksi henkilön/);
  });

  it.each([
    [
      'sv',
      /lämnas ut när personen har samtyckt till det\.$/,
      /lämnas ut med personens samtycke\.$/,
    ],
    ['en', /disclosed when the person has consented to it\.$/, /disclosed with consent\.$/],
  ] as const)('stands without a comma in %s', async (language, first, second) => {
    expect(await said(language, clause)).toMatch(first);
    expect(await said(language, phrase)).toMatch(second);
  });
});
