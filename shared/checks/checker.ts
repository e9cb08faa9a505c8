import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { recordTypes } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { noticeFacts } from './facts/notice-facts.ts';
import { registerFacts } from './facts/register-facts.ts';
import type { Finding } from './finding.ts';
import type { FindingShelf } from './finding-shelf.ts';
import { createFindingShelf } from './finding-shelf.ts';
import type { RecordReader, RecordStore } from './record-store.ts';
import { createRecordStore } from './record-store.ts';
import type { CheckContext } from './rule.ts';
import {
  observeActivity,
  observeNotice,
  observeParty,
  observeRecord,
  observeRegister,
} from './observe.ts';

/** Checks a workspace again and again; after an edit only what read the edited records runs again. */
export type Checker = {
  readonly check: (workspace: Workspace, asOf: IsoDate) => readonly Finding[];
};

/** A unit that rules run on, with the register under which its findings are sorted. */
type Unit = {
  readonly key: string;
  readonly register: string | null;
  readonly run: (context: CheckContext) => readonly Finding[];
};

type State = {
  readonly store: RecordStore;
  readonly shelf: FindingShelf;
  /** Which units read a key, and which keys a unit read. */
  readonly readers: Map<string, Set<string>>;
  readonly reads: Map<string, ReadonlySet<string>>;
};

/** A checker without memory of any workspace yet. */
export function createChecker(): Checker {
  let state = freshState();
  let settings: Settings | undefined;
  let day: IsoDate | undefined;
  return {
    check: (workspace, asOf) => {
      const isFresh = settings !== workspace.settings || day !== asOf;
      if (isFresh) state = freshState();
      settings = workspace.settings;
      day = asOf;
      const changed = state.store.update(workspace);
      const base = { asOf, settings: workspace.settings };
      const stale = isFresh ? allUnits(workspace) : staleUnits(state, changed);
      for (const unit of stale) runUnit(unit, state, base);
      runRecords(state, changed, { ...base, records: state.store.reader });
      return state.shelf.findings(workspace.dismissals, asOf);
    },
  };
}

function freshState(): State {
  return {
    store: createRecordStore(),
    shelf: createFindingShelf(),
    readers: new Map(),
    reads: new Map(),
  };
}

function runUnit(unit: Unit, state: State, base: Omit<CheckContext, 'records'>): void {
  const { readers, reads, shelf, store } = state;
  for (const key of reads.get(unit.key) ?? []) readers.get(key)?.delete(unit.key);
  const read = new Set<string>();
  const findings = unit.run({ ...base, records: store.tracked((key) => read.add(key)) });
  reads.set(unit.key, read);
  for (const key of read) {
    const known = readers.get(key);
    if (known === undefined) readers.set(key, new Set([unit.key]));
    else known.add(unit.key);
  }
  shelf.put(unit.key, unit.register, findings);
}

/** Rules on single records read nothing else: only changed records run again. */
function runRecords(state: State, changed: ReadonlySet<string>, context: CheckContext): void {
  for (const key of changed) {
    const [type, id] = splitKey(key);
    if (type === undefined || id === undefined) continue;
    const record: AnyRecord | undefined = state.store.reader.find(type, id);
    if (record === undefined) {
      state.shelf.put(`record/${key}`, null, []);
      continue;
    }
    const register = registerOf(record, state.store.reader);
    const findings = observeRecord({ type, record }, register, context);
    state.shelf.put(`record/${key}`, register, findings);
  }
}

function splitKey(key: string): readonly [RecordType | undefined, string | undefined] {
  const [head, id] = key.split('/');
  return [recordTypes.find((type) => type === head), id];
}

/** The register under which findings about a record are told. */
function registerOf(record: AnyRecord, records: RecordReader): string | null {
  if ('register' in record) return record.register;
  if ('registers' in record) return record.registers[0] ?? null;
  if ('notice' in record) return registerOfNotice(record.notice, records);
  if ('of' in record) {
    return record.of.kind === 'record'
      ? record.of.register
      : registerOfNotice(record.of.notice, records);
  }
  return records.find('registers', record.id) === undefined ? null : record.id;
}

function registerOfNotice(notice: string, records: RecordReader): string | null {
  return records.find('notices', notice)?.registers[0] ?? null;
}

function staleUnits(state: State, changed: ReadonlySet<string>): readonly Unit[] {
  const keys = new Set<string>();
  for (const key of changed) {
    for (const reader of state.readers.get(key) ?? []) keys.add(reader);
    const own = ownUnitKey(key);
    if (own !== undefined) keys.add(own);
  }
  return [...keys].flatMap((key) => {
    const unit = unitOf(key, state.store.reader);
    if (unit === undefined) state.shelf.put(key, null, []);
    return unit ?? [];
  });
}

const unitTypes: ReadonlyMap<string, string> = new Map([
  ['activities', 'activity'],
  ['registers', 'register'],
  ['notices', 'notice'],
  ['parties', 'party'],
]);

function ownUnitKey(key: string): string | undefined {
  const [type, id] = key.split('/');
  const kind = unitTypes.get(type ?? '');
  return kind === undefined || id === undefined ? undefined : `${kind}/${id}`;
}

function allUnits(workspace: Workspace): readonly Unit[] {
  return [
    ...workspace.activities.map(({ id, register }) => activityUnit(id, register)),
    ...workspace.registers.map(({ id }) => registerUnit(id)),
    ...workspace.notices.map(({ id, registers }) => noticeUnit(id, registers[0] ?? null)),
    ...workspace.parties.map(({ id }) => partyUnit(id)),
  ];
}

function unitOf(key: string, records: RecordReader): Unit | undefined {
  const [kind, id = ''] = key.split('/');
  if (kind === 'activity') {
    const activity = records.find('activities', id);
    return activity === undefined ? undefined : activityUnit(id, activity.register);
  }
  if (kind === 'notice') {
    const notice = records.find('notices', id);
    return notice === undefined ? undefined : noticeUnit(id, notice.registers[0] ?? null);
  }
  if (kind === 'register') {
    return records.find('registers', id) === undefined ? undefined : registerUnit(id);
  }
  return records.find('parties', id) === undefined ? undefined : partyUnit(id);
}

function activityUnit(id: string, register: string): Unit {
  return {
    key: `activity/${id}`,
    register,
    run: (context) => {
      const activity = context.records.find('activities', id);
      return activity === undefined ? [] : observeActivity(activity, context);
    },
  };
}

function registerUnit(id: string): Unit {
  return {
    key: `register/${id}`,
    register: id,
    run: (context) => {
      const register = context.records.find('registers', id);
      if (register === undefined) return [];
      return observeRegister(registerFacts(register, context.records, context.asOf), context);
    },
  };
}

function noticeUnit(id: string, register: string | null): Unit {
  return {
    key: `notice/${id}`,
    register,
    run: (context) => {
      const notice = context.records.find('notices', id);
      if (notice === undefined) return [];
      return observeNotice(noticeFacts(notice, context.records, context.asOf), context);
    },
  };
}

function partyUnit(id: string): Unit {
  return {
    key: `party/${id}`,
    register: null,
    run: (context) => {
      const party = context.records.find('parties', id);
      return party === undefined ? [] : observeParty(party, context);
    },
  };
}
