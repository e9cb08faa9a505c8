import type { RetentionRule } from '#shared/model/retention-rule.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

type EndAction = Extract<RetentionRule['endAction'], { state: 'answered' }>['value'];

/** How long data is kept: Art. 13(2)(a), 14(2)(a), 30(1)(f). */
export type RetentionPhrases = {
  readonly heading: Phrase;
  readonly period: Phrase<'period'>;
  readonly periodFrom: Phrase<'period' | 'start'>;
  readonly while: Phrase<'state'>;
  readonly until: Phrase<'event'>;
  /** The data is gone within a period after an event; `unstated` = what becomes of it is open. */
  readonly within: Readonly<Record<EndAction | 'unstated', Phrase<'period' | 'event'>>>;
  readonly statutory: Phrase;
  readonly statutoryFrom: Phrase<'start'>;
  readonly statutoryPeriod: Phrase<'period'>;
  readonly statutoryPeriodFrom: Phrase<'period' | 'start'>;
  readonly criterion: Phrase<'criterion'>;
  readonly criteria: Phrase;
  readonly notStored: Phrase;
  /** Beginnings of what follows: "After that", and behind criteria "At the end of the period". */
  readonly then: Phrase;
  readonly atEnd: Phrase;
  readonly endActions: Readonly<Record<EndAction, Phrase<'then'>>>;
  readonly endActionOwn: Phrase<'then' | 'action'>;
  readonly archiveStage: Phrase;
  readonly grounds: Phrase<'laws'>;
  /** Label of a rule for all that no other rule covers. */
  readonly otherwise: Phrase;
  readonly exception: Phrase;
};
