import type { Activity } from '#shared/model/activity.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { Notice } from '#shared/model/notice.ts';
import type { Register } from '#shared/model/register.ts';
import { covers } from '#shared/model/scope.ts';
import { isProcessed } from './register-facts.ts';

/**
 * Groups of data subjects of a register whose data nothing tells, as paths in the register.
 *
 * A data use names its groups, or stands for "all": then it covers those whom the notices address, which is
 * everybody where no notice says whom it addresses. Silent while no data is recorded at all.
 */
export function subjectsWithoutData(
  register: Register,
  activities: readonly Activity[],
  notices: readonly Notice[],
): readonly string[] {
  const held = heldSubjects(register, activities);
  if (held.length === 0) return [];
  const audience = new Set<string>(notices.flatMap((notice) => notice.audience));
  const isCovered = (subject: string) =>
    held.some((subjects) =>
      subjects.kind === 'all'
        ? audience.size === 0 || audience.has(subject)
        : covers(subjects, subject),
    );
  return register.subjectCategories.flatMap((subject, index) =>
    isCovered(subject) ? [] : [`subjectCategories/${index}`],
  );
}

/** The groups of persons of all data that is held, each way of naming them once where it is all of them. */
function heldSubjects(
  register: Register,
  activities: readonly Activity[],
): readonly DataUse['dataSubjects'][] {
  const held: DataUse['dataSubjects'][] = [];
  let isAllSeen = false;
  for (const { dataUses } of [register, ...activities]) {
    dataUses.forEach((use) => {
      const isAll = use.dataSubjects.kind === 'all';
      if (!isProcessed(use) || (isAll && isAllSeen)) return;
      isAllSeen ||= isAll;
      held.push(use.dataSubjects);
    });
  }
  return held;
}
