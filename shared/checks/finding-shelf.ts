import { byCodePoint } from '#shared/kernel/compare.ts';
import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Dismissal } from '#shared/model/dismissal.ts';
import type { Finding } from './finding.ts';
import type { FindingPile } from './finding-pile.ts';
import { newPile, note, sortedOut } from './finding-pile.ts';

/** All findings, by register, severity, code and place. Only what changed is sorted again. */
export type FindingShelf = {
  /** Takes away what was found before and puts what is found now in its place. */
  readonly replace: (before: readonly Finding[], after: readonly Finding[]) => void;
  /** All findings in canonical order, dismissed ones marked. */
  readonly findings: (dismissals: readonly Dismissal[], asOf: IsoDate) => readonly Finding[];
};

/** Dismissals by the record whose findings they set aside. */
type DismissalsOf = ReadonlyMap<string, readonly Dismissal[]>;

/** The findings of one register. */
type Board = {
  readonly register: string | null;
  readonly pile: FindingPile;
  /** As told: in order, dismissed ones marked; `undefined` = something has changed. */
  told: readonly Finding[] | undefined;
};

/** An empty shelf. */
export function createFindingShelf(): FindingShelf {
  const boards = new Map<string, Board>();
  let inOrder: readonly Board[] = [];
  let marked: readonly Dismissal[] = [];
  let byRecord: DismissalsOf = new Map();
  let day: IsoDate | undefined;
  let last: Board | undefined;
  const pileFor = ({ register }: Finding): FindingPile => {
    // Findings of one register come one after the other more often than not.
    if (last?.register !== register) {
      last = boards.get(register ?? '') ?? { register, pile: newPile(), told: undefined };
      boards.set(register ?? '', last);
    }
    last.told = undefined;
    return last.pile;
  };
  return {
    replace: (before, after) => {
      for (const finding of before) note(pileFor(finding), 'gone', finding);
      for (const finding of after) note(pileFor(finding), 'come', finding);
    },
    findings: (dismissals, asOf) => {
      if (dismissals !== marked || asOf !== day) {
        for (const board of boards.values()) board.told = undefined;
      }
      if (dismissals !== marked) byRecord = groupedByRecord(dismissals);
      marked = dismissals;
      day = asOf;
      if (inOrder.length !== boards.size) inOrder = byKey(boards);
      return joined(inOrder.map((board) => (board.told ??= toldOf(board, byRecord, asOf))));
    },
  };
}

function toldOf({ pile }: Board, dismissals: DismissalsOf, asOf: IsoDate) {
  const sorted = sortedOut(pile);
  if (dismissals.size === 0) return sorted;
  return sorted.map((finding) => {
    const ofRecord = dismissals.get(finding.record);
    return ofRecord === undefined ? finding : markDismissed(finding, ofRecord, asOf);
  });
}

function groupedByRecord(dismissals: readonly Dismissal[]): DismissalsOf {
  const grouped = new Map<string, Dismissal[]>();
  for (const each of dismissals) {
    const ofRecord = grouped.get(each.record);
    if (ofRecord === undefined) grouped.set(each.record, [each]);
    else ofRecord.push(each);
  }
  return grouped;
}

function byKey<Value>(values: ReadonlyMap<string, Value>): readonly Value[] {
  return [...values].sort(([a], [b]) => byCodePoint(a, b)).map(([, value]) => value);
}

function joined(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const none: readonly Finding[] = [];
  return none.concat(...lists);
}

function markDismissed(finding: Finding, dismissals: readonly Dismissal[], asOf: IsoDate): Finding {
  const set = dismissals.find(
    ({ code, record, field, until }) =>
      code === finding.code &&
      record === finding.record &&
      field === finding.field &&
      (until === null || asOf <= until),
  );
  if (set === undefined) return finding;
  return { ...finding, dismissed: { reason: set.reason, until: set.until } };
}
