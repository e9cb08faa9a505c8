import type { AddedType } from '#renderer/fields/blank-record.ts';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { isTree } from '#shared/workspace/change-path.ts';
import { walkMentions } from '#shared/workspace/mentions.ts';
import { referencesOf } from '#shared/workspace/references.ts';
import type { Path } from '#shared/workspace/schema-visitor.ts';
import { workspaceSchema, type Workspace } from '#shared/workspace/workspace.ts';

/** A record of a case that a person is to make through the screens. */
export type CaseRecord = { readonly type: AddedType; readonly record: AnyRecord };

/** Ids of the application by those of the case. */
type Ids = ReadonlyMap<string, string>;

/** The kinds of record in the order in which a person makes them: who and what first, then what is done with it. */
const kindsInOrder: readonly AddedType[] = [
  'parties',
  'vocabulary',
  'dataCategories',
  'systems',
  'registers',
  'sources',
  'activities',
  'disclosures',
  'transfers',
  'retentionRules',
  'measures',
  'clauses',
  'rightsSettings',
  'trackers',
  'notices',
  'glossaryTerms',
  'assessments',
  'versions',
];

/** All records of a case, each after those that it refers to. */
export function recordsInOrder(workspace: Workspace): readonly CaseRecord[] {
  const all = kindsInOrder.flatMap((type) =>
    workspace[type].map((record): CaseRecord => ({ type, record })),
  );
  const ordered = new Set<CaseRecord>();
  const place = (each: CaseRecord): void => {
    if (ordered.has(each)) return;
    const targets = referencesOf(each.type, each.record).map(({ target }) => target);
    all.filter(({ record }) => targets.includes(record.id)).forEach(place);
    ordered.add(each);
  };
  all.forEach(place);
  return [...ordered];
}

/**
 * A workspace that was modelled after a case, told with the ids of the case: those of records as they were
 * made, those of items by their place in their list. It equals the case when all was modelled as it is.
 */
export function asInCase(modelled: Workspace, wanted: Workspace, made: Ids): Workspace {
  const records = new Map([...made].map(([own, id]) => [id, own]));
  const items = itemsAsInCase(modelled, wanted, made);
  const lists = recordTypes.map((type) => {
    const renamed = modelled[type].map((record): unknown =>
      asSaid(withRecordIds(type, record, records), items),
    );
    return [type, renamed.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1))] as const;
  });
  return workspaceSchema.parse({ ...modelled, ...Object.fromEntries(lists) });
}

function itemsAsInCase(modelled: Workspace, wanted: Workspace, made: Ids): Ids {
  const items = new Map<string, string>();
  for (const type of recordTypes) {
    for (const record of wanted[type]) {
      const twin = modelled[type].find(({ id }) => id === made.get(record.id));
      const ids = itemIdsOf(type, record);
      itemIdsOf(type, twin ?? record).forEach((id, at) => items.set(id, ids[at] ?? id));
    }
  }
  return items;
}

function itemIdsOf(type: RecordType, record: AnyRecord): readonly string[] {
  const ids: string[] = [];
  walkMentions(type, record, (mention, value) => {
    if (mention.kind === 'item') ids.push(String(value));
  });
  return ids;
}

function withRecordIds(type: RecordType, record: AnyRecord, records: Ids): unknown {
  const start: unknown = { ...record, id: records.get(record.id) ?? record.id };
  return referencesOf(type, record).reduce(
    (renamed, { path, target }) => setAt(renamed, path, records.get(target) ?? target),
    start,
  );
}

function setAt(value: unknown, [step, ...rest]: Path, after: unknown): unknown {
  if (step === undefined) return after;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === step ? setAt(item, rest, after) : item));
  }
  return isTree(value) ? { ...value, [step]: setAt(value[step], rest, after) } : value;
}

/** What the application keeps for itself, so that no case says it. */
const unsaid = [
  // When a record was made and changed.
  'createdAt',
  'updatedAt',
  // The source text that a translation was written beside, which a case written by hand does not remember.
  'sourceHash',
];

/** Items are also named in paths of fields, between slashes. */
function asSaid(value: unknown, items: Ids): unknown {
  if (typeof value === 'string') {
    return value
      .split('/')
      .map((step) => items.get(step) ?? step)
      .join('/');
  }
  if (Array.isArray(value)) return value.map((each) => asSaid(each, items));
  if (!isTree(value)) return value;
  const said = Object.entries(value).filter(([key]) => !unsaid.includes(key));
  return Object.fromEntries(said.map(([key, each]) => [key, asSaid(each, items)]));
}

function idOf(record: unknown): string {
  return isTree(record) ? String(record['id']) : '';
}
