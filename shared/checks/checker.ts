import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { Finding } from './finding.ts';
import type { FindingShelf } from './finding-shelf.ts';
import { createFindingShelf } from './finding-shelf.ts';
import { changesBetween } from './finding-changes.ts';
import type { RuleGroup } from './observe.ts';
import { ruleGroups } from './observe.ts';
import type { RecordReader, RecordStore } from './record-store.ts';
import { createRecordStore } from './record-store.ts';
import type { CheckContext } from './rule.ts';
import type { Unit } from './unit.ts';
import { allGroups, isRecord, newUnit } from './unit.ts';

/** Checks a workspace again and again; after an edit only rules run that read an edited record. */
export type Checker = {
  readonly check: (workspace: Workspace, asOf: IsoDate) => readonly Finding[];
};

type State = {
  readonly store: RecordStore;
  readonly shelf: FindingShelf;
  /** What belongs to no record. */
  readonly workspace: Unit;
};

/** A checker without memory of any workspace yet. */
export function createChecker(): Checker {
  const state: State = {
    store: createRecordStore(),
    shelf: createFindingShelf(),
    workspace: newUnit('settings', ''),
  };
  let settings: Settings | undefined;
  let day: IsoDate | undefined;
  return {
    check: (workspace, asOf) => {
      const isFresh = settings !== workspace.settings || day !== asOf;
      settings = workspace.settings;
      day = asOf;
      const { changed, stale } = state.store.update(workspace);
      const context = { asOf, settings, records: state.store.tracked };
      if (isFresh) {
        runUnit(state.workspace, allGroups, state, context);
        for (const units of state.store.units()) runAll(units, state, context);
        for (const unit of changed) if (!isRecord(unit)) runUnit(unit, allGroups, state, context);
      } else {
        for (const unit of changed) stale.set(unit, allGroups);
        for (const [unit, bits] of stale) runUnit(unit, bits, state, context);
      }
      state.store.reading.unit = undefined;
      return state.shelf.findings(workspace.dismissals, asOf);
    },
  };
}

/** So many units are checked together, group by group: both their records and the rules stay at hand. */
const together = 128;

/** Runs all groups of rules on units of one type. */
function runAll(units: readonly Unit[], state: State, context: CheckContext): void {
  const [first] = units;
  if (first === undefined) return;
  const groups = ruleGroups(first.type);
  for (let start = 0; start < units.length; start += together) {
    const block = units.slice(start, start + together);
    for (const unit of block) placeUnit(unit, state, context);
    groups.forEach((group, index) => {
      for (const unit of block) runGroup(unit, group, index, state, context);
    });
  }
}

/** Runs groups of rules on a unit. In a record that is gone nothing is found. */
function runUnit(unit: Unit, bits: number, state: State, context: CheckContext): void {
  if (bits === allGroups) placeUnit(unit, state, context);
  ruleGroups(unit.type).forEach((group, index) => {
    if ((bits & (1 << index)) !== 0) runGroup(unit, group, index, state, context);
  });
}

function placeUnit(unit: Unit, { store: { reading } }: State, { records }: CheckContext): void {
  reading.unit = unit;
  reading.bit = allGroups;
  unit.register = registerOf(unit, records);
}

function runGroup(
  unit: Unit,
  group: RuleGroup,
  index: number,
  { store: { reading }, shelf }: State,
  context: CheckContext,
): void {
  reading.unit = unit;
  reading.bit = 1 << index;
  keep(unit, index, group(unit, context), shelf);
}

function foundBy({ found }: Unit, group: number): Unit['found'] {
  let each = found;
  while (each !== undefined && each.group !== group) each = each.next;
  return each;
}

/** Findings that are the same as before keep their identity and their place. */
function keep(unit: Unit, group: number, findings: readonly Finding[], shelf: FindingShelf): void {
  const before = foundBy(unit, group);
  if (before === undefined) {
    if (findings.length === 0) return;
    shelf.replace([], findings);
    unit.found = { group, findings, next: unit.found };
    return;
  }
  const changes = changesBetween(before.findings, findings);
  if (changes === undefined) return;
  shelf.replace(changes.gone, changes.come);
  before.findings = changes.found;
}

/** The register under which findings about a record are told. */
function registerOf({ type, record }: Unit, records: RecordReader): string | null {
  if (record === undefined) return null;
  if (type === 'registers') return record.id;
  if ('register' in record) return record.register;
  if ('registers' in record) return record.registers[0] ?? null;
  if ('notice' in record) return registerOfNotice(record.notice, records);
  if (!('of' in record)) return null;
  return record.of.kind === 'record'
    ? record.of.register
    : registerOfNotice(record.of.notice, records);
}

function registerOfNotice(notice: string, records: RecordReader): string | null {
  return records.find('notices', notice)?.registers[0] ?? null;
}
