import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { walkMentions } from './mentions.ts';
import type { Path } from './schema-visitor.ts';
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

/** All references that a record makes, in the order of its fields. */
export function referencesOf(type: RecordType, record: AnyRecord): readonly Reference[] {
  const references: Reference[] = [];
  walkMentions(type, record, (mention, value, path) => {
    if (mention.kind !== 'reference') return;
    references.push({ path: [...path], to: mention.to, target: String(value) });
  });
  return references;
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
