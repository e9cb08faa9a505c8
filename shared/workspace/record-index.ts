import type { RecordType } from '#shared/model/ids.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { Workspace } from './workspace.ts';

type ById = { readonly [Type in RecordType]: ReadonlyMap<string, RecordOf<Type>> };
type Lookup<Type extends RecordType> = (id: string) => RecordOf<Type>;
type OfRegister<Type extends RecordType> = (register: string) => readonly RecordOf<Type>[];
type OfNotice<Type extends RecordType> = (notice: string) => readonly RecordOf<Type>[];

/**
 * Fast ways into a workspace. Functions named after one record answer by id and throw when there is none:
 * references were checked when the workspace was opened, so a miss is a defect. Functions that end in `Of`
 * answer in the order of the file (by id) unless they say otherwise.
 */
export type WorkspaceIndex = {
  /** A record that a user has named: `undefined` when there is none. */
  readonly find: <Type extends RecordType>(type: Type, id: string) => RecordOf<Type> | undefined;
  readonly vocabularyItem: Lookup<'vocabulary'>;
  readonly dataCategory: Lookup<'dataCategories'>;
  readonly party: Lookup<'parties'>;
  readonly system: Lookup<'systems'>;
  readonly register: Lookup<'registers'>;
  readonly activity: Lookup<'activities'>;
  readonly source: Lookup<'sources'>;
  readonly disclosure: Lookup<'disclosures'>;
  readonly transfer: Lookup<'transfers'>;
  readonly retentionRule: Lookup<'retentionRules'>;
  readonly measure: Lookup<'measures'>;
  readonly clause: Lookup<'clauses'>;
  readonly rightsSetting: Lookup<'rightsSettings'>;
  readonly tracker: Lookup<'trackers'>;
  readonly notice: Lookup<'notices'>;
  readonly version: Lookup<'versions'>;
  readonly assessment: Lookup<'assessments'>;
  readonly attachment: Lookup<'attachments'>;
  /** By `order`, then by id: the order in which purposes are counted. */
  readonly activitiesOf: OfRegister<'activities'>;
  readonly sourcesOf: OfRegister<'sources'>;
  readonly disclosuresOf: OfRegister<'disclosures'>;
  readonly transfersOf: OfRegister<'transfers'>;
  readonly retentionRulesOf: OfRegister<'retentionRules'>;
  /** Those of the register, and those that protect the whole workspace (`register: null`). */
  readonly measuresOf: OfRegister<'measures'>;
  /** By `order`, then by id. */
  readonly clausesOf: OfRegister<'clauses'>;
  readonly rightsSettingsOf: OfRegister<'rightsSettings'>;
  readonly trackersOf: OfRegister<'trackers'>;
  readonly noticesOf: OfRegister<'notices'>;
  readonly versionsOfNotice: OfNotice<'versions'>;
  /** Versions of the register's record of processing. */
  readonly versionsOfRecord: OfRegister<'versions'>;
  readonly glossaryOf: OfNotice<'glossaryTerms'>;
};

const indexes = new WeakMap<Workspace, WorkspaceIndex>();

/** The index of a workspace, built once per value: workspaces are never changed in place. */
export function indexOf(workspace: Workspace): WorkspaceIndex {
  const known = indexes.get(workspace);
  if (known !== undefined) return known;
  const index = buildIndex(workspace);
  indexes.set(workspace, index);
  return index;
}

/** A record by its id; `undefined` when there is none of that type. */
export function recordById<Type extends RecordType>(
  workspace: Workspace,
  type: Type,
  id: string,
): RecordOf<Type> | undefined {
  return indexOf(workspace).find(type, id);
}

function buildIndex(workspace: Workspace): WorkspaceIndex {
  const maps = mapsById(workspace);
  return { find: (type, id) => maps[type].get(id), ...lookups(maps), ...groups(workspace) };
}

function lookups(maps: ById) {
  const get =
    <Type extends RecordType>(type: Type): Lookup<Type> =>
    (id) => {
      const record = maps[type].get(id);
      if (record === undefined) throw new Error(`No record "${id}" in ${type}`);
      return record;
    };
  return {
    vocabularyItem: get('vocabulary'),
    dataCategory: get('dataCategories'),
    party: get('parties'),
    system: get('systems'),
    register: get('registers'),
    activity: get('activities'),
    source: get('sources'),
    disclosure: get('disclosures'),
    transfer: get('transfers'),
    retentionRule: get('retentionRules'),
    measure: get('measures'),
    clause: get('clauses'),
    rightsSetting: get('rightsSettings'),
    tracker: get('trackers'),
    notice: get('notices'),
    version: get('versions'),
    assessment: get('assessments'),
    attachment: get('attachments'),
  };
}

function groups(workspace: Workspace) {
  const ofRegister = (record: { readonly register: string | null }) => [record.register];
  const measures = group(workspace.measures, ofRegister);
  const versions = group(workspace.versions, ({ of }) => [
    of.kind === 'notice' ? `notice/${of.notice}` : `record/${of.register}`,
  ]);
  return {
    activitiesOf: group([...workspace.activities].sort(byOrder), ofRegister),
    sourcesOf: group(inOrder(workspace.sources), ofRegister),
    disclosuresOf: group(inOrder(workspace.disclosures), ofRegister),
    transfersOf: group(inOrder(workspace.transfers), ofRegister),
    retentionRulesOf: group(inOrder(workspace.retentionRules), ofRegister),
    measuresOf: (register: string) => [...measures(register), ...measures(null)].sort(byOrder),
    clausesOf: group([...workspace.clauses].sort(byOrder), ofRegister),
    rightsSettingsOf: group(workspace.rightsSettings, ofRegister),
    trackersOf: group(workspace.trackers, ofRegister),
    noticesOf: group(workspace.notices, (notice): readonly string[] => notice.registers),
    versionsOfNotice: (notice: string) => versions(`notice/${notice}`),
    versionsOfRecord: (register: string) => versions(`record/${register}`),
    glossaryOf: group(workspace.glossaryTerms, (term): readonly string[] => [term.notice]),
  };
}

function group<Key, Item>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]) {
  const byKey = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const members = byKey.get(key);
      if (members === undefined) byKey.set(key, [item]);
      else members.push(item);
    }
  }
  return (key: Key): readonly Item[] => byKey.get(key) ?? [];
}

/** In the order that people chose; where they chose none, that of the file, which is by id. */
function inOrder<Item extends { readonly order: number }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.order - b.order);
}

function byOrder(
  a: { readonly order: number; readonly id: string },
  b: { readonly order: number; readonly id: string },
): number {
  return a.order - b.order || compare(a.id, b.id);
}

/** Slugs are ASCII: comparing code units orders them by code point. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function mapsById(workspace: Workspace): ById {
  const map = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map<string, Item>(items.map((item) => [item.id, item]));
  return {
    vocabulary: map(workspace.vocabulary),
    dataCategories: map(workspace.dataCategories),
    parties: map(workspace.parties),
    systems: map(workspace.systems),
    registers: map(workspace.registers),
    activities: map(workspace.activities),
    sources: map(workspace.sources),
    disclosures: map(workspace.disclosures),
    transfers: map(workspace.transfers),
    retentionRules: map(workspace.retentionRules),
    measures: map(workspace.measures),
    clauses: map(workspace.clauses),
    rightsSettings: map(workspace.rightsSettings),
    trackers: map(workspace.trackers),
    glossaryTerms: map(workspace.glossaryTerms),
    notices: map(workspace.notices),
    versions: map(workspace.versions),
    assessments: map(workspace.assessments),
    dismissals: map(workspace.dismissals),
    attachments: map(workspace.attachments),
  };
}
