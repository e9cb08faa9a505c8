import { recordTypes, referenceTargets, type RecordType } from '#shared/model/ids.ts';
import { recordSchemas, type AnyRecord } from '#shared/model/records.ts';
import { visitorOf, type Path } from './schema-visitor.ts';
import type { Workspace } from './workspace.ts';

/** A reference that a record makes. */
export type Reference = {
  /** Steps from the record to the reference. */
  readonly path: Path;
  /** Type of record that is meant; `any` for dismissals, evidence and the like. */
  readonly to: RecordType | 'any';
  /** Id of the record that is meant. */
  readonly target: string;
};

/** A record that refers to another one, and where. */
export type Use = {
  readonly type: RecordType;
  readonly id: string;
  readonly path: Path;
};

const visitors = new Map(
  recordTypes.map((type) => [
    type,
    visitorOf<Reference>(recordSchemas[type], (schema) => {
      const target = referenceTargets.get(schema);
      if (target === undefined) return undefined;
      return (value, path) => [{ path: [...path], to: target.to, target: String(value) }];
    }),
  ]),
);

/**
 * All references that a record makes, in the order of its fields. Which fields are references follows
 * from the schemas: a new one needs no change here.
 */
export function referencesOf(type: RecordType, record: AnyRecord): readonly Reference[] {
  return visitors.get(type)?.(record) ?? [];
}

/** Where a record is referred to: what a delete has to tell ("used in 4 activities"). */
export function referencesTo(workspace: Workspace, id: string): readonly Use[] {
  return recordTypes.flatMap((type) =>
    workspace[type].flatMap((record: AnyRecord) =>
      referencesOf(type, record)
        .filter(({ target }) => target === id)
        .map(({ path }) => ({ type, id: record.id, path })),
    ),
  );
}
