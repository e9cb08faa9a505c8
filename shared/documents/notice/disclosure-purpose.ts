import type { Activity } from '#shared/model/activity.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { crossReference } from '#shared/documents/inline.ts';
import { withOrigin, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityReference } from '#shared/documents/record-term.ts';
import { say } from '#shared/documents/say.ts';
import { selectedActivities } from '#shared/documents/scope-term.ts';
import { joinTerms } from '#shared/documents/term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import { type NoticeContext, sectionId } from './notice-context.ts';

/** For which purposes a recipient has the data; all of them by reference to the section that tells them. */
export function purposeSentence(
  context: NoticeContext,
  place: Place,
  disclosure: Disclosure,
): readonly Inline[] {
  const { purpose, scope } = disclosure;
  switch (purpose.kind) {
    case 'notStated':
      return [];
    case 'own':
      return say(context.phrases.recipients.ownPurpose, {
        purpose: wordingTerm(context, place, 'purpose/wording', purpose.wording),
      });
    case 'activities': {
      const meant = context.activities.filter(({ id }) => purpose.activities.includes(id));
      return namedPurposes(context, place, 'purpose/activities', meant);
    }
    case 'scope': {
      if (scope.activities.kind === 'notStated') return [];
      const meant = selectedActivities(scope.activities, context.activities);
      const isAll = meant.length === context.activities.length;
      if (isAll && !servesPurposes(disclosure)) return [];
      return namedPurposes(context, place, 'scope/activities', meant);
    }
  }
}

/** Whether a disclosure without limits serves the purposes of the notice, rather than a demand from outside. */
function servesPurposes({ modality, role, scope }: Disclosure): boolean {
  if (modality === 'never' || scope.condition?.kind === 'legalDemand') return false;
  if (role.state !== 'answered') return true;
  return !['authority', 'public', 'successor'].includes(role.value);
}

function namedPurposes(
  context: NoticeContext,
  place: Place,
  field: string,
  activities: readonly Activity[],
): readonly Inline[] {
  const { recipients, format } = context.phrases;
  const origin = originOf(place, field);
  const section = sectionId('purposes');
  const isAll = activities.length === context.activities.length;
  if (isAll && context.hasSection(section)) {
    const words = say(recipients.purposesInSection, {
      section: [crossReference(section, 'number')],
    });
    return marked(words, origin);
  }
  const [first, ...rest] = activities.map((activity) =>
    withOrigin(activityReference(context, activity), origin),
  );
  if (first === undefined) return [];
  return rest.length === 0
    ? say(recipients.purpose, { purpose: first })
    : say(recipients.purposes, { purposes: joinTerms([first, ...rest], format) });
}
