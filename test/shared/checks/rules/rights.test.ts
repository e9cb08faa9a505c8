import { describe, expect, it } from 'vitest';
import { findingsOf } from '#test/shared/checks/rule-cases.ts';
import { right, words } from '#test/support/shop-changes.ts';

const limited = (text: string) =>
  findingsOf(
    'right-limited-beyond-law',
    right({ ownPoints: [{ id: 'limit', kind: 'exception', text: words(text) }] }),
  ).map(({ severity }) => severity);

describe('a limit of a right in the words of a text', () => {
  it('warns where nothing is cited for it', () => {
    expect(limited('Requests are answered on Mondays only.')).toEqual(['warning']);
  });

  it.each([
    'The right may be derogated from under section 31 of the Data Protection Act.',
    'Oikeudesta voidaan poiketa tietosuojalain 31 §:n nojalla.',
    'Undantag görs enligt 4 kap. 1 § dataskyddslagen.',
    'The exception is that of Article 89(2).',
  ])('only tells where a provision is cited that may allow it: %s', (text) => {
    expect(limited(text)).toEqual(['info']);
  });
});
