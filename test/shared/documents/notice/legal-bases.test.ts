import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import {
  answered,
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
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
