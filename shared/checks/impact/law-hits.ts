import { recordTypes } from '#shared/model/ids.ts';
import { lawReference } from '#shared/model/legal-basis.ts';
import { type AnyRecord, recordSchemas } from '#shared/model/records.ts';
import { walkOf } from '#shared/workspace/schema-visitor.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { actById } from '#shared/law/acts.ts';
import { fieldPath } from '#shared/checks/facts/field-path.ts';
import type { Reached } from './impact-step.ts';
import { actNumber, type ImpactTarget } from './impact-target.ts';

const walks = new Map(
  recordTypes.map((type) => [
    type,
    walkOf<'law'>(recordSchemas[type], (schema) => (schema === lawReference ? 'law' : undefined)),
  ]),
);

/** The records that cite an act: legal bases and grounds of retention, by the act's id or its number. */
export function lawHits(
  workspace: Workspace,
  target: Extract<ImpactTarget, { kind: 'act' }>,
): readonly Reached[] {
  return recordTypes.flatMap((type) =>
    workspace[type].flatMap((record: AnyRecord) => {
      const hits: Reached[] = [];
      walks.get(type)?.trace(record, (_, value, path) => {
        if (!cites(value, target)) return;
        const field = fieldPath(record, [...path]);
        const step = { type, record: record.id, field, via: 'law' } as const;
        hits.push({ step, from: null, spread: 'all' });
      });
      return hits;
    }),
  );
}

function cites(value: unknown, { key, number }: Extract<ImpactTarget, { kind: 'act' }>): boolean {
  const parsed = lawReference.safeParse(value);
  if (!parsed.success) return false;
  const { actId, act } = parsed.data;
  if (actId !== undefined) return actId === key || actById(actId)?.number === number;
  return Object.values(act).some(({ text }) => actNumber(text) === number);
}
