import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import {
  answered,
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  words,
} from '#test/support/notice.ts';

type Bases = NonNullable<NonNullable<SmallWorkspace['activities']>[number]['legalBases']>;

async function linesFor(
  legalBases: Bases,
  relation: 'alternative' | 'cumulative',
  language: DocumentLanguage = 'en',
): Promise<string> {
  const activities = customersWith([])
    .activities?.filter(({ id }) => id === 'billing')
    .map((activity) => ({ ...activity, legalBases, basesRelation: answered(relation) }));
  const { tree } = await noticeOf(customersWith([], { activities }), language, {
    sections: ['legalBases'],
  });
  return linesOf(sectionOf(tree, 'legalbases')).join(' ');
}

type Consent = NonNullable<NonNullable<SmallWorkspace['activities']>[number]['consents']>[number];

async function consentLines(consent: Consent, language: DocumentLanguage): Promise<string> {
  const activities = customersWith([])
    .activities?.filter(({ id }) => id === 'billing')
    .map((activity) => ({ ...activity, consents: [consent] }));
  const { tree } = await noticeOf(customersWith([], { activities }), language, {
    sections: ['legalBases'],
  });
  return linesOf(sectionOf(tree, 'legalbases')).join(' ');
}

const law = { id: 'law', point: answered('c' as const) };

describe('legal bases', () => {
  it.each([
    ['fi', 'Oikeusperusteita sovelletaan rinnakkain.'],
    ['sv', 'De rättsliga grunderna tillämpas parallellt.'],
    ['en', 'The legal bases apply side by side.'],
  ] as const)('that apply together are told so in %s', async (language, words) => {
    const task = { id: 'task', point: answered('e' as const) };
    expect(await linesFor([law, task], 'cumulative', language)).toContain(words);
  });

  it('of one and the same point have no relation to each other', async () => {
    const text = await linesFor([law, { ...law, id: 'more' }], 'alternative');
    expect(text).toContain('compliance with a legal obligation of the controller');
    expect(text).not.toContain('depends on');
  });
});

describe('consents', () => {
  it.each([
    [
      'fi',
      'Suostumuksen voi peruuttaa seuraavasti: sähköpostitse. Kun suostumus peruutetaan, tapahtuu seuraavaa: kuva poistetaan.',
    ],
    [
      'sv',
      'Samtycket kan återkallas på följande sätt: per e-post. När samtycket återkallas sker följande: bilden tas bort.',
    ],
    [
      'en',
      'Consent can be withdrawn as follows: by e-mail. When consent is withdrawn, the following happens: the picture is removed.',
    ],
  ] as const)('tell how they are withdrawn and what follows (%s)', async (language, line) => {
    const told = await consentLines(
      {
        id: 'consent',
        withdrawal: words('sähköpostitse', 'per e-post', 'by e-mail'),
        effectOfWithdrawal: words('kuva poistetaan', 'bilden tas bort', 'the picture is removed'),
      },
      language,
    );
    expect(told).toContain(line);
  });

  it('stand as they are written where they are sentences of their own', async () => {
    const sentence = 'You can withdraw your consent at any time.';
    const told = await consentLines({ id: 'consent', withdrawal: words('', '', sentence) }, 'en');
    expect(told).toContain(sentence);
    expect(told).not.toContain('as follows');
  });
});
