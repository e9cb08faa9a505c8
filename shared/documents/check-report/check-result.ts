import type { Finding } from '#shared/checks/finding.ts';
import type { PointReport } from '#shared/checks/points/point-report.ts';
import type { Severity } from '#shared/checks/rule.ts';
import type { Dismissal } from '#shared/model/dismissal.ts';
import { tellPoints, type ToldPoints } from './point-words.ts';
import { recordName } from './record-name.ts';
import type { ReportWords } from './report-words.ts';
import { findingKind, tellFinding, type ToldFinding } from './tell-finding.ts';

/** The severities, worst first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** How many of each there are; questions and what was set aside are counted apart from defects. */
export type FindingCounts = Readonly<Record<Severity | 'questions' | 'dismissed', number>>;

/** The findings of one register, or (`register: null`) of the workspace and its parties. */
export type RegisterResult = {
  readonly register: string | null;
  /** Name of the register; empty for the workspace. */
  readonly name: string;
  /** Everything that was found, also what is not shown. */
  readonly counts: FindingCounts;
  readonly defects: Readonly<Record<Severity, readonly FindingGroup[]>>;
  readonly questions: readonly FindingGroup[];
};

/** Findings that say the same of several places. */
export type FindingGroup = {
  readonly first: ToldFinding;
  readonly all: readonly ToldFinding[];
};

/** A finding that was set aside, with the record in which somebody did so. */
export type DismissedFinding = { readonly told: ToldFinding; readonly dismissal: Dismissal };

/** What a check of a workspace came to, in the words of one language and in the order in which it is told. */
export type CheckResult = {
  readonly asOf: string;
  /** Registers that were asked for; `null` = all. */
  readonly scope: readonly string[] | null;
  readonly counts: FindingCounts;
  readonly registers: readonly RegisterResult[];
  readonly dismissed: readonly DismissedFinding[];
  /** Every finding that is shown, questions and dismissed ones too. */
  readonly shown: readonly ToldFinding[];
  /** One for each notice; `null` where they were not asked for. */
  readonly points: readonly ToldPoints[] | null;
};

/** What is told of the findings. */
export type CheckView = {
  readonly asOf: string;
  readonly scope: readonly string[] | null;
  /** The least severity that is shown. */
  readonly severity: Severity;
  readonly points: readonly PointReport[] | null;
};

/**
 * Arranges findings for a reader: by register, worst first, equal words once with all their places. The
 * findings of the workspace and its parties, which belong to no register, come last.
 */
export function checkResult(
  words: ReportWords,
  findings: readonly Finding[],
  view: CheckView,
): CheckResult {
  const told = findings
    .filter(({ severity }) => isShown(severity, view.severity))
    .map((finding) => tellFinding(words, finding));
  const isAboutWorkspace = findings.some(({ register }) => register === null);
  const registers = view.scope ?? words.workspace.registers.map(({ id }) => id);
  const owners = [...registers, ...(isAboutWorkspace ? [null] : [])];
  const found = byRegister(findings, ({ register }) => register);
  const toldOf = byRegister(told, ({ finding }) => finding.register);
  return {
    asOf: view.asOf,
    scope: view.scope,
    counts: countsOf(findings),
    registers: owners.map((register) => ({
      register,
      name: register === null ? '' : recordName(words, 'registers', register),
      counts: countsOf(found(register)),
      ...arranged(toldOf(register)),
    })),
    dismissed: told.flatMap((each) => dismissedFinding(words, each, view.asOf)),
    shown: told,
    points: view.points?.map((report) => tellPoints(words, report)) ?? null,
  };
}

/** Parts a list by register once, for workspaces with many of both. */
function byRegister<Each>(list: readonly Each[], registerOf: (each: Each) => string | null) {
  const parts = new Map<string | null, Each[]>();
  for (const each of list) {
    const part = parts.get(registerOf(each));
    if (part === undefined) parts.set(registerOf(each), [each]);
    else part.push(each);
  }
  return (register: string | null): readonly Each[] => parts.get(register) ?? [];
}

/** Whether findings of a severity are shown where a least one is asked for. */
function isShown(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

function countsOf(findings: readonly Finding[]): FindingCounts {
  const count = (test: (finding: Finding) => boolean): number => findings.filter(test).length;
  const defects = (severity: Severity): number =>
    count((finding) => findingKind(finding) === 'defect' && finding.severity === severity);
  return {
    error: defects('error'),
    warning: defects('warning'),
    info: defects('info'),
    questions: count((finding) => findingKind(finding) === 'question'),
    dismissed: count((finding) => findingKind(finding) === 'dismissed'),
  };
}

function arranged(told: readonly ToldFinding[]): Pick<RegisterResult, 'defects' | 'questions'> {
  const defects = told.filter(({ kind }) => kind === 'defect');
  const of = (severity: Severity): readonly FindingGroup[] =>
    grouped(defects.filter(({ finding }) => finding.severity === severity));
  return {
    defects: { error: of('error'), warning: of('warning'), info: of('info') },
    questions: grouped(told.filter(({ kind }) => kind === 'question')),
  };
}

function grouped(told: readonly ToldFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, ToldFinding[]>();
  for (const each of told) {
    const { finding, explanation, article } = each;
    const key = [finding.code, explanation, article].join('\n');
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [each]);
    else members.push(each);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all }];
  });
}

function dismissedFinding(
  { workspace }: ReportWords,
  told: ToldFinding,
  asOf: string,
): readonly DismissedFinding[] {
  if (told.kind !== 'dismissed') return [];
  const { code, record, field } = told.finding;
  const dismissal = workspace.dismissals.find(
    (each) =>
      each.code === code &&
      each.record === record &&
      each.field === field &&
      (each.until === null || asOf <= each.until),
  );
  return dismissal === undefined ? [] : [{ told, dismissal }];
}
