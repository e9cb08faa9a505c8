import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

/** What is done when data goes to somebody; `process`, `passOn` and `send` follow from the recipient. */
export type DisclosureVerb =
  'disclose' | 'process' | 'passOn' | 'send' | 'giveAccess' | 'present' | 'publish' | 'sell';

/** How strongly a disclosure is stated; `asARule` is a negative rule that has exceptions. */
export type DisclosureStrength = 'always' | 'may' | 'mayHaveTo' | 'never' | 'asARule';

type Role = Extract<Disclosure['role'], { state: 'answered' }>['value'];

/** Recipients and categories of recipients: Art. 13(1)(e), 14(1)(e). */
export type RecipientsPhrases = {
  readonly heading: Phrase;
  readonly closedLead: Phrase;
  readonly openLead: Phrase;
  readonly lead: Phrase;
  readonly closed: Phrase;
  readonly open: Phrase;
  readonly located: Phrase<'recipient' | 'location'>;
  readonly locatedAt: Phrase<'location'>;
  readonly statements: Readonly<Record<DisclosureStrength, Phrase<'verbs'>>>;
  readonly verbs: Readonly<Record<DisclosureStrength, Readonly<Record<DisclosureVerb, Phrase>>>>;
  /** Whether one negation covers several verbs ("ei luovuteta tai myydä"); else each verb has its own. */
  readonly negatesOnce: boolean;
  /** What the recipient is; roles without a sentence of their own have none. */
  readonly roles: Readonly<Record<Exclude<Role, 'authority' | 'public'>, Phrase>>;
  /** A statement (without its full stop) with the purposes that it serves. */
  readonly purposesInSection: Phrase<'statement' | 'section'>;
  readonly purpose: Phrase<'statement' | 'purpose'>;
  readonly purposes: Phrase<'statement' | 'purposes'>;
  readonly purposeIs: Phrase<'purpose'>;
  readonly purposesAre: Phrase<'purposes'>;
  /** A statement (without its full stop) with a purpose of the recipient's own, and the same by itself. */
  readonly ownPurpose: Phrase<'statement' | 'purpose'>;
  readonly ownPurposeIs: Phrase<'purpose'>;
  readonly data: Phrase<'data'>;
  readonly subjects: Phrase<'subjects'>;
  readonly fromSystems: Phrase<'systems'>;
  readonly inCountries: Phrase<'countries'>;
  readonly service: Phrase<'service'>;
  readonly system: Phrase<'system'>;
  readonly onward: Phrase<'from'>;
  readonly ownDevice: Phrase;
  readonly agreement: Phrase;
  readonly separateAgreement: Phrase;
  readonly oversight: Phrase;
  readonly duties: Phrase<'duties'>;
  readonly transferSee: Phrase<'section'>;
  /** "Exception – recipient", in front of a rule that overrides another. */
  readonly exceptionLabel: Phrase<'label'>;
};
