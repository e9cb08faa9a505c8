import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { pointReports, type PointReport } from '#shared/checks/points/point-report.ts';
import { noticeSchema, type Notice } from '#shared/model/notice.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { useAsOf } from './use-findings.ts';
import { useWorkspace } from './use-workspace.ts';

/** What is judged: a register by its notices, or one activity as if a notice told of it alone. */
type PointSubject = { readonly type: 'registers' | 'activities'; readonly id: string };

/** How long nothing must change before points are judged again. */
const pauseMs = 400;

/**
 * How the notices of a register, or an activity, answer what Articles 13 and 14 ask for; anew after each pause
 * in changes. A register without a notice is judged by the one that would be printed.
 */
export function usePoints({ type, id }: PointSubject): readonly PointReport[] {
  const [workspace] = useDebouncedValue(
    useWorkspace((whole) => whole),
    pauseMs,
  );
  const asOf = useAsOf();
  return useMemo(() => {
    const notices = noticesFor(workspace, { type, id });
    return pointReports({ ...workspace, notices }, { asOf });
  }, [workspace, asOf, type, id]);
}

function noticesFor(workspace: Workspace, { type, id }: PointSubject): Notice[] {
  if (type === 'registers') {
    const notices = workspace.notices.filter(({ registers }) =>
      registers.some((register) => register === id),
    );
    return notices.length > 0 ? notices : [noticeOf({ id: 'notice', registers: [id] })];
  }
  const activity = workspace.activities.find((each) => each.id === id);
  if (activity === undefined) return [];
  const { register } = activity;
  const notice = workspace.notices.find(({ registers }) => registers.includes(register));
  const activities = { kind: 'only', ids: [id] } as const;
  return [noticeOf({ ...notice, id: 'notice', registers: [register], activities })];
}

function noticeOf(values: object): Notice {
  return noticeSchema.parse(values);
}
