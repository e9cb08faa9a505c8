import type { Activity } from '#shared/model/activity.ts';
import type { Notice } from '#shared/model/notice.ts';
import type { Scope } from '#shared/model/scope.ts';
import { selectedActivities } from '#shared/documents/scope-term.ts';
import type { NoticeContext } from './notice-context.ts';

type TopicalSection = Notice['topicalSections'][number];

/** The activities that a topical section tells about in place of the standard sections. */
function topicalActivities(
  topical: TopicalSection,
  activities: readonly Activity[],
): readonly Activity[] {
  return topical.scope.activities.kind === 'only'
    ? selectedActivities(topical.scope.activities, activities)
    : [];
}

/** What the standard sections tell: everything of the notice but what its topical sections tell. */
export function standardPart(
  notice: Notice,
  activities: readonly Activity[],
): Pick<NoticeContext, 'activities' | 'tells'> {
  const claimed = new Set(
    notice.topicalSections
      .flatMap((topical) => topicalActivities(topical, activities))
      .map(({ id }) => String(id)),
  );
  const remaining = activities.filter(({ id }) => !claimed.has(id));
  return {
    activities: remaining,
    tells: ({ activities: selection }) =>
      selection.kind === 'all' ||
      selection.kind === 'notStated' ||
      selectedActivities(selection, remaining).length > 0,
  };
}

/** What one topical section tells: its activities, and the rules tied to no others. */
export function topicalPart(
  topical: TopicalSection,
  activities: readonly Activity[],
): Pick<NoticeContext, 'activities' | 'tells'> {
  const own = topicalActivities(topical, activities);
  return {
    activities: own,
    tells: ({ activities: selection }: Scope) =>
      selection.kind === 'only' &&
      selection.ids.every((id) => own.some((activity) => activity.id === id)),
  };
}
