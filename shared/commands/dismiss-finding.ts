import { defineCommand } from './command.ts';
import { insertRecord, removeRecord } from './draft-record.ts';
import { freeId } from './free-slug.ts';

/** A finding to be set aside, by code and place, with the reason; `until` is the last day, `null` for good. */
export type DismissalArgs = {
  readonly code: string;
  readonly record: string;
  readonly field: string;
  readonly reason: string;
  readonly until: string | null;
};

/** Sets a finding aside for a reason. Who and when come from the shell. */
export const dismissFinding = defineCommand<DismissalArgs>({
  id: 'finding.dismiss',
  label: ({ code }) => ({ key: 'dismiss', params: { code } }),
  run: (draft, args, { by, clock }) => {
    const id = freeId(draft, `${args.record}-${args.code}`, 'dismissal');
    insertRecord(draft, 'dismissals', { ...args, id, by, on: clock.today() });
  },
});

/** Takes a dismissal back: the finding counts again. */
export const restoreFinding = defineCommand<{ readonly dismissal: string }>({
  id: 'finding.restore',
  label: ({ dismissal }, workspace) => ({
    key: 'restore',
    params: { code: workspace.dismissals.find(({ id }) => id === dismissal)?.code ?? '' },
  }),
  run: (draft, { dismissal }) => removeRecord(draft, 'dismissals', dismissal),
});
