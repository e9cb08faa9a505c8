import type { Activity } from '#shared/model/activity.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { crossReference, withoutFullStop } from '#shared/documents/inline.ts';
import { withOrigin, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityReferences } from '#shared/documents/record-term.ts';
import { say, sentences } from '#shared/documents/say.ts';
import { selectedActivities } from '#shared/documents/scope-term.ts';
import { joinTerms, type Term } from '#shared/documents/term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import { type NoticeContext, sectionId } from './notice-context.ts';

/**
 * A statement with the purposes that it serves and the condition on which it holds. All purposes are
 * referred to by the section that tells them, some by name, one of the recipient's own in a sentence behind.
 */
export function withPurpose(
  context: NoticeContext,
  place: Place,
  disclosure: Disclosure,
  statement: readonly Inline[],
): readonly Inline[] {
  const { purpose, scope } = disclosure;
  const conditioned = (words: readonly Inline[]): readonly Inline[] =>
    withCondition(context, place, 'scope/condition', scope.condition, words);
  if (purpose.kind === 'own') {
    const { recipients } = context.phrases;
    const own = wordingTerm(context, place, 'purpose/wording', purpose.wording);
    if (isToNobody(disclosure)) return namedPurposes(context, [own], statement, conditioned);
    return conditioned(statement) === statement
      ? say(recipients.ownPurpose, { statement: withoutFullStop(statement), purpose: own })
      : sentences(conditioned(statement), say(recipients.ownPurposeIs, { purpose: own }));
  }
  const meant = purposesOf(context, disclosure);
  const section = sectionId('purposes');
  if (meant.length === context.activities.length && context.hasSection(section)) {
    const words = say(context.phrases.recipients.purposesInSection, {
      statement: withoutFullStop(statement),
      section: [crossReference(section, 'number')],
    });
    return conditioned(marked(words, originOf(place, purposeField(disclosure))));
  }
  const named = activityReferences(context, meant).map((term) =>
    withOrigin(term, originOf(place, purposeField(disclosure))),
  );
  return namedPurposes(context, named, statement, conditioned);
}

/** Whether data goes to nobody at all, and not only not to somebody in particular. */
export function isToNobody({ modality, recipient, system }: Disclosure): boolean {
  return modality === 'never' && recipient.kind === 'notStated' && system === null;
}

function namedPurposes(
  context: NoticeContext,
  named: readonly Term[],
  statement: readonly Inline[],
  conditioned: (words: readonly Inline[]) => readonly Inline[],
): readonly Inline[] {
  const [first, ...rest] = named;
  if (first === undefined) return conditioned(statement);
  const { recipients, format } = context.phrases;
  const isPlain = conditioned(statement) === statement;
  if (!isPlain) {
    return sentences(conditioned(statement), purposesSentence(context, named));
  }
  const words = withoutFullStop(statement);
  return rest.length === 0
    ? say(recipients.purpose, { statement: words, purpose: first })
    : say(recipients.purposes, { statement: words, purposes: joinTerms(named, format) });
}

/** The purposes by themselves, in the singular or the plural. */
export function purposesSentence(
  context: NoticeContext,
  named: readonly Term[],
): readonly Inline[] {
  const { recipients, format } = context.phrases;
  const [first, ...rest] = named;
  if (first === undefined) return [];
  return rest.length === 0
    ? say(recipients.purposeIs, { purpose: first })
    : say(recipients.purposesAre, { purposes: joinTerms(named, format) });
}

function purposeField({ purpose }: Disclosure): string {
  return purpose.kind === 'activities' ? 'purpose/activities' : 'scope/activities';
}

/** The activities of the notice that a disclosure serves; none where that is not stated. */
function purposesOf(context: NoticeContext, disclosure: Disclosure): readonly Activity[] {
  const { purpose, scope } = disclosure;
  if (purpose.kind === 'activities') {
    return context.activities.filter(({ id }) => purpose.activities.includes(id));
  }
  if (purpose.kind !== 'scope' || scope.activities.kind === 'notStated') return [];
  const meant = selectedActivities(scope.activities, context.activities);
  const isAll = meant.length === context.activities.length;
  return isAll && !servesPurposes(disclosure) ? [] : meant;
}

/** Whether a disclosure without limits serves the purposes of the notice, rather than a demand from outside. */
function servesPurposes({ modality, role, scope }: Disclosure): boolean {
  if (modality === 'never' || scope.condition?.kind === 'legalDemand') return false;
  if (role.state !== 'answered') return true;
  return !['authority', 'public', 'successor'].includes(role.value);
}
