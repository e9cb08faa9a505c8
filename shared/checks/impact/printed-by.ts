import type { Activity } from '#shared/model/activity.ts';
import type { Notice } from '#shared/model/notice.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { covers } from '#shared/model/scope.ts';
import { controllersIn } from '#shared/workspace/controllers.ts';
import { indexOf, type WorkspaceIndex } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { coversAny } from '#shared/checks/facts/selection.ts';
import type { ImpactStep, Reached } from './impact-step.ts';

/**
 * The notices that print at least one of the records, each with the first that it prints. A notice prints
 * public records of its registers that concern its activities; a controller only where it resolves for the
 * country of the notice; whatever a notice that is bound with it prints.
 */
export function printingNotices(
  workspace: Workspace,
  reached: readonly Reached[],
): readonly Reached[] {
  const index = indexOf(workspace);
  const printing = new Map(
    workspace.notices.map((notice) => [notice.id, firstPrinted(notice, reached, index)]),
  );
  return workspace.notices.flatMap((notice) => {
    const own = printing.get(notice.id);
    const bound = notice.boundWith.flatMap((id) => printing.get(id) ?? [])[0];
    const from = own ?? bound;
    if (from === undefined) return [];
    const step = { type: 'notices', record: notice.id, field: '', via: 'prints' } as const;
    return [{ step, from, spread: 'none' }];
  });
}

function firstPrinted(
  notice: Notice,
  reached: readonly Reached[],
  index: WorkspaceIndex,
): Reached | undefined {
  const told = notice.registers.flatMap((register) =>
    index.activitiesOf(register).filter((activity) => tells(notice, activity)),
  );
  return reached.find(({ step }) => prints(notice, step, told, index));
}

function tells({ activities }: Notice, { id, visibility }: Activity): boolean {
  return visibility === 'public' && (activities.kind === 'notStated' || covers(activities, id));
}

function prints(
  notice: Notice,
  step: ImpactStep,
  told: readonly Activity[],
  index: WorkspaceIndex,
): boolean {
  const record = index.find(step.type, step.record);
  if (record?.visibility !== 'public') return false;
  if (step.type === 'notices') return step.record === notice.id;
  if (step.type === 'activities') return told.some(({ id }) => id === step.record);
  if (step.type === 'registers') return printsRegister(notice, step, index);
  if ('notice' in record) return record.notice === notice.id;
  return isOfNotice(record, notice) && concerns(record, told, index);
}

/** Being held by a register is no reason to print: the record that it holds has to be printed itself. */
function printsRegister(notice: Notice, step: ImpactStep, index: WorkspaceIndex): boolean {
  if (step.via === 'holds' || !notice.registers.some((id) => id === step.record)) return false;
  const [list, item] = step.field.split('/');
  if (list !== 'controllers') return true;
  const register = index.register(step.record);
  return controllersIn(register, notice.country).some(({ id }) => id === item);
}

/** Records of a register, and measures that protect the whole workspace. */
function isOfNotice(record: AnyRecord, { registers }: Notice): boolean {
  if (!('register' in record)) return false;
  const { register } = record;
  return register === null || registers.some((id) => id === register);
}

function concerns(record: AnyRecord, told: readonly Activity[], index: WorkspaceIndex): boolean {
  if (!('scope' in record)) return true;
  const ids = told.map(({ id }) => id);
  const own = record.scope.activities;
  if (own.kind === 'notStated') return true;
  const carrier = 'disclosure' in record && own.kind === 'all' ? record.disclosure : null;
  const selection = carrier === null ? own : index.disclosure(carrier).scope.activities;
  return selection.kind === 'notStated' || coversAny(selection, ids);
}
