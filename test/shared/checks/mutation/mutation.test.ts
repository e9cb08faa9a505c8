import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChecker } from '#shared/checks/checker.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { points } from '#shared/checks/points/point-keys.ts';
import { requirements } from '#shared/law/requirements.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { caseDay, readWorkspace } from '#test/support/reference-case.ts';
import { kindOfField, type Removal, removalsOf, removed } from '#test/support/removals.ts';
import { holdsAny } from './circumstances.ts';
import { otherFields } from './other-fields.ts';
import { requiredFields } from './required-fields.ts';

/** A finding that a removal raises at another place, and why it stands; `*` alone = any field, any place. */
type Elsewhere = {
  readonly removed: string;
  readonly code: string;
  readonly at: string;
  readonly reason: string;
};

/** What a removal raised: at the field, its parent or a part of it, and at other places. */
type Outcome = {
  readonly removal: Removal;
  readonly workspace: Workspace;
  readonly near: readonly Finding[];
  readonly elsewhere: readonly Finding[];
};

const samples = ['service-desk', 'print-fleet', 'kunta'] as const;
const triesOfOthers = 8;
const required = new Map(requiredFields.map((row) => [row.field, row]));
const others = Object.values(otherFields).flat();
const tablePath = join(projectRoot, 'test/shared/checks/mutation/expected-findings.json');
const table = JSON.parse(readFileSync(tablePath, 'utf8')) as readonly Elsewhere[];
const outcomes = samples.flatMap((name) =>
  outcomesOf(readWorkspace(`templates/samples/${name}.json`)),
);

/** What was found elsewhere, once for each field, code and place. */
const found = [
  ...new Map(
    outcomes.flatMap(({ removal, workspace, elsewhere }) =>
      elsewhere.map((finding) => {
        const each = {
          removed: removal.kind,
          code: finding.code,
          at: placeOf(workspace, finding),
        };
        return [JSON.stringify(each), each] as const;
      }),
    ),
  ).values(),
];

function outcomesOf(workspace: Workspace): readonly Outcome[] {
  const checker = createChecker();
  const before = new Set(checker.check(workspace, caseDay).map(keyOf));
  const removals = removalsOf(workspace);
  return triedOf(removals).map((removal) => {
    const together = required.get(removal.kind)?.together;
    const also = removals.filter(
      ({ kind, record }) => kind === together && record === removal.record,
    );
    const found = checker.check(removed(workspace, [removal, ...also]), caseDay);
    const raised = found.filter((finding) => !before.has(keyOf(finding)));
    return {
      removal,
      workspace,
      near: raised.filter((finding) => isNear(finding, removal)),
      elsewhere: raised.filter((finding) => !isNear(finding, removal)),
    };
  });
}

/** Every removal of a required field; of the others, which need not be told, a few of each kind. */
function triedOf(removals: readonly Removal[]): readonly Removal[] {
  const counts = new Map<string, number>();
  return removals.filter(({ kind }) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return required.has(kind) || count < triesOfOthers;
  });
}

/** A finding by its place and weight; that it now lacks a name among its values makes it no new one. */
function keyOf({ code, severity, type, record, field, dueIf }: Finding): string {
  return [code, severity, type, record, field, dueIf?.field].join(' ');
}

/** Whether a finding stands at the field, at what it is part of, or at a part of it. */
function isNear({ record, field }: Finding, removal: Removal): boolean {
  if (record !== removal.record.id) return false;
  const place = field
    .split('/')
    .filter((step) => step !== 'value')
    .join('/');
  return (
    place === removal.field ||
    place.startsWith(`${removal.field}/`) ||
    removal.field.startsWith(`${place}/`)
  );
}

function recordOf(workspace: Workspace, { type, record }: Finding): AnyRecord | undefined {
  if (type === 'settings') return undefined;
  const records: readonly AnyRecord[] = workspace[type];
  return records.find(({ id }) => id === record);
}

function placeOf(workspace: Workspace, finding: Finding): string {
  return kindOfField(finding.type, recordOf(workspace, finding), finding.field);
}

function isTold({ removal, workspace, near, elsewhere }: Outcome): boolean {
  const { unless = [], toldAt } = required.get(removal.kind) ?? {};
  return (
    near.length > 0 ||
    holdsAny(unless, removal, workspace) ||
    elsewhere.some((finding) => toldAt?.places.includes(placeOf(workspace, finding)) === true)
  );
}

function isExpected(each: Omit<Elsewhere, 'reason'>, row: Elsewhere): boolean {
  const isOf = row.removed === '*' || row.removed === each.removed;
  return isOf && row.code === each.code && (row.at === '*' || row.at === each.at);
}

function registersOf(record: AnyRecord): readonly string[] {
  if ('registers' in record) return record.registers;
  return 'register' in record && record.register !== null ? [record.register] : [record.id];
}

/** Whether one of two records names the other, or both belong to one register. */
function areRelated(one: AnyRecord, other: AnyRecord): boolean {
  const isNamed = (record: AnyRecord, id: string) => JSON.stringify(record).includes(`"${id}"`);
  return (
    registersOf(one).some((register) => registersOf(other).includes(register)) ||
    isNamed(one, other.id) ||
    isNamed(other, one.id)
  );
}

describe('the fields of the samples', () => {
  it('are each required by an Article, or are not for a reason', () => {
    const kinds = [...new Set(outcomes.map(({ removal }) => removal.kind))].sort();
    expect([...required.keys(), ...others].sort()).toEqual(kinds);
  });

  it('answer every requirement that a point of a notice or of a record stands for', () => {
    const answered = new Set(requiredFields.flatMap((row) => row.requirements ?? []));
    const ofNotices = Object.values(points).flatMap((row) => row.requirements);
    const ofRecords = requirements
      .map(({ id }) => id)
      .filter((id) => id.startsWith('30.1.') || id.startsWith('30.2.'));
    const open = [...ofNotices, ...ofRecords].filter((id) => !answered.has(id as '13.1.a'));
    expect(open).toEqual([]);
  });
});

describe('a sample without one of its fields', () => {
  it('is told of at each required field', () => {
    const silent = outcomes
      .filter(({ removal }) => required.has(removal.kind))
      .filter((outcome) => !isTold(outcome))
      .map(({ removal }) => `${removal.record.id}: ${removal.kind}`);
    expect(silent).toEqual([]);
  });

  it('gives elsewhere only what the table expects', () => {
    const unexpected = found.filter((each) => !table.some((row) => isExpected(each, row)));
    expect(unexpected).toEqual([]);
  });

  it('gives nothing at records that have nothing to do with it', () => {
    const unrelated = outcomes.flatMap(({ removal, workspace, elsewhere }) =>
      elsewhere.filter((finding) => {
        const record = recordOf(workspace, finding);
        return record === undefined || !areRelated(removal.record, record);
      }),
    );
    expect(unrelated).toEqual([]);
  });
});

describe('the table of findings elsewhere', () => {
  it('holds nothing that no removal gives', () => {
    expect(table.filter((row) => !found.some((each) => isExpected(each, row)))).toEqual([]);
  });

  it('has a reason for each row', () => {
    expect(table.filter(({ reason }) => !/^\p{Lu}.{10,}\.$/u.test(reason))).toEqual([]);
  });
});
