import { fieldPath } from '#shared/checks/facts/field-path.ts';
import { type RecordType, recordTypes } from '#shared/model/ids.ts';
import { contactRef } from '#shared/model/party-ref.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { walkMentions } from '#shared/workspace/mentions.ts';
import type { Path } from '#shared/workspace/schema-visitor.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** A record that refers to another one. */
export type ReferenceUse = {
  readonly type: RecordType;
  readonly record: AnyRecord;
  readonly path: Path;
  readonly field: string;
};

/** Who refers to a record, by its id; and to a contact point, by `party/contact`. */
export type ReferenceUses = ReadonlyMap<string, readonly ReferenceUse[]>;

/** Gathers every reference of a workspace by what it leads to. */
export function referenceUses(workspace: Workspace): ReferenceUses {
  const uses = new Map<string, ReferenceUse[]>();
  const add = (target: string, use: ReferenceUse): void => {
    const known = uses.get(target);
    if (known === undefined) uses.set(target, [use]);
    else known.push(use);
  };
  for (const type of recordTypes) {
    workspace[type].forEach((record: AnyRecord) => {
      addUses(type, record, add);
    });
  }
  return uses;
}

function addUses(
  type: RecordType,
  record: AnyRecord,
  add: (target: string, use: ReferenceUse) => void,
): void {
  walkMentions(type, record, (mention, value, steps) => {
    if (mention.kind !== 'reference' && mention.kind !== 'contact') return;
    const path = [...steps];
    const use = { type, record, path, field: fieldPath(record, path) };
    if (mention.kind === 'reference') add(String(value), use);
    else {
      const { party, contactPoint } = contactRef.parse(value);
      add(`${party}/${contactPoint}`, use);
    }
  });
}
