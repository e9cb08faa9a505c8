import type { TermId } from '#shared/law/terms.ts';

/** A word that official texts do not use, with the term that they use. */
export type SupersededTerm = {
  readonly language: 'fi' | 'sv' | 'en';
  /** Regular expression, matched without regard to case. */
  readonly pattern: string;
  readonly term: TermId;
  /** `wrong`: it means something else or nothing today; `drift`: understood, but not the term of the GDPR. */
  readonly weight: 'wrong' | 'drift';
};

/**
 * Words of older notices with the official terms of the GDPR in the same language version. Compared with the
 * Finnish, Swedish and English texts of Regulation (EU) 2016/679 on 2026-11-21.
 */
export const supersededTerms = [
  { language: 'sv', pattern: 'registerförare', term: 'processor', weight: 'wrong' },
  { language: 'sv', pattern: 'registeransvarig', term: 'controller', weight: 'wrong' },
  { language: 'sv', pattern: 'personuppgiftsombud', term: 'dpo', weight: 'wrong' },
  {
    language: 'sv',
    pattern: 'legitim(t|a) (affärs)?intresse',
    term: 'basis_legitimate_interests',
    weight: 'drift',
  },
  {
    language: 'sv',
    pattern: 'standard(data)?skydds?klausul',
    term: 'scc_contractual_term',
    weight: 'drift',
  },
  {
    language: 'sv',
    pattern: '^åtkomst|rätt till åtkomst|tillträde',
    term: 'right_access',
    weight: 'drift',
  },
  { language: 'sv', pattern: 'dataförflyttning', term: 'right_portability', weight: 'drift' },
  {
    language: 'sv',
    pattern: 'personligt identifierbar information',
    term: 'personal_data',
    weight: 'drift',
  },
  { language: 'fi', pattern: 'rekisteriseloste', term: 'privacy_notice', weight: 'drift' },
  { language: 'fi', pattern: 'tarkastusoikeus', term: 'right_access', weight: 'drift' },
  { language: 'fi', pattern: 'mallisopimuslausek', term: 'scc_contractual_term', weight: 'drift' },
  {
    language: 'en',
    pattern: 'personally identifiable information',
    term: 'personal_data',
    weight: 'drift',
  },
] as const satisfies readonly SupersededTerm[];
