import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  wording,
  answered,
  unknown,
  words,
  shop,
  notice,
  asFound,
} from '#test/support/shop-changes.ts';

const termsOfSale = {
  id: 'terms',
  document: { kind: 'class' as const, name: words('the terms of sale') },
};

const advice = (id: string, changes: object) => ({
  id,
  register: 'shop',
  type: 'advice' as const,
  sections: ['general' as const],
  text: wording('Please send no payment cards by e-mail.'),
  ...changes,
});

/** Dates, changes, precedence and repetition in documents. */
export const documentCases: readonly RuleCase[] = [
  {
    code: 'undated-notice',
    about:
      'A text without any date, one dated by its publication, and a notice that is not issued yet.',
    triggers: { ...asFound, versions: [{ id: 'first', lastChanged: null }] },
    field: '',
    spares: {
      ...asFound,
      versions: [{ id: 'first', lastChanged: null, effective: { kind: 'onPublication' } }],
    },
    unknown: { versions: [{ id: 'first', lastChanged: null }] },
    whenUnknown: 'finds',
  },
  {
    code: 'stale-notice',
    about: 'Changed three years and a day ago, or three years ago, or on no known day.',
    triggers: { versions: [{ id: 'first', lastChanged: '2023-11-20' }] },
    field: '',
    spares: { versions: [{ id: 'first', lastChanged: '2023-11-21' }] },
    unknown: { versions: [{ id: 'first', lastChanged: null }] },
    whenUnknown: 'silent',
  },
  {
    code: 'other-text-prevails',
    about: 'The terms prevail over the notice, or supplement it.',
    triggers: notice({ relatedDocuments: [{ ...termsOfSale, relation: 'prevails' }] }),
    field: 'relatedDocuments/terms',
    spares: notice({ relatedDocuments: [{ ...termsOfSale, relation: 'supplements' }] }),
    neverUnknown: 'A related document has its relation.',
  },
  {
    code: 'changes-told-passively',
    about: 'Changes to be found by oneself, told by e-mail, and told nobody knows how.',
    triggers: notice({
      changes: answered({ announcedWhere: words('on the site'), announcedHow: [] }),
    }),
    field: 'changes/announcedHow',
    spares: notice({ changes: answered({ announcedHow: [words('by e-mail')] }) }),
    unknown: notice({ changes: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'repeated-clause',
    about: 'The same advice twice, once as the exception of the other, and once without its words.',
    triggers: { clauses: [advice('first', {}), advice('second', {})] },
    field: 'text',
    spares: { clauses: [advice('first', {}), advice('second', { overrides: ['first'] })] },
    unknown: {
      clauses: [
        advice('first', { type: 'custom' }),
        advice('second', { type: 'custom', text: { text: {} } }),
      ],
    },
    whenUnknown: 'silent',
  },
  {
    code: 'review-overdue',
    about: 'The review was due yesterday, or is due today, or has no date.',
    triggers: shop({ review: { next: '2026-11-20' } }),
    field: 'review/next',
    spares: shop({ review: { next: '2026-11-21' } }),
    unknown: shop({ review: { next: null } }),
    whenUnknown: 'silent',
  },
];
