import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { Finding } from './finding.ts';
import type { FindingShelf } from './finding-shelf.ts';
import { createFindingShelf } from './finding-shelf.ts';
import { changesBetween } from './finding-changes.ts';
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
        for (const units of state.store.units()) {
          units.forEach((unit) => runUnit(unit, allGroups, state, context));
        }
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

/** Runs groups of rules on a unit. In a record that is gone nothing is found. */
function runUnit(unit: Unit, bits: number, state: State, context: CheckContext): void {
  const { reading } = state.store;
  reading.unit = unit;
  if (bits === allGroups) {
    reading.bit = allGroups;
    unit.register = registerOf(unit, context.records);
  }
  const groups = ruleGroups(unit.type);
  for (let index = 0; index < groups.length; index += 1) {
    const bit = 1 << index;
    if ((bits & bit) === 0) continue;
    reading.bit = bit;
    keep(unit, index, groups[index]?.(unit, context) ?? [], state.shelf);
  }
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
