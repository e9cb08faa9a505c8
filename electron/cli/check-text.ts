import {
  type CheckResult,
  type DismissedFinding,
  type FindingGroup,
  type RegisterResult,
  severities,
} from '#shared/documents/check-report/check-result.ts';
import type { PlaceWords } from '#shared/documents/check-report/place-words.ts';
import type { ToldPoint, ToldPoints } from '#shared/documents/check-report/point-words.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { type CliMessage, fillIn, type Messages } from '#shared/messages/messages.ts';
import type { Checked } from './check.ts';

/** A check as lines for people: by register, worst first, equal findings once with all their places. */
export function checkLines(
  { file, options, words, result }: Checked,
  messages: Messages,
): readonly string[] {
  const { cli } = messages;
  const { name } = words.workspace.settings;
  return [
    fillIn(cli.checked, { file, name }),
    fillIn(cli['as-of'], { asOf: options.asOf }),
    ...result.registers.flatMap((register) => registerLines(register, messages)),
    ...dismissedLines(result.dismissed, messages),
    ...(result.points ?? []).flatMap((notice) => noticeLines(notice, messages)),
    '',
    ...summaryLines(result, options.severity, messages),
  ];
}

function registerLines(result: RegisterResult, messages: Messages): readonly string[] {
  const { cli } = messages;
  const blocks = [
    ...severities.flatMap((severity) =>
      block(`check-${severity}`, result.defects[severity], defectPlaces, messages),
    ),
    ...block('check-questions', result.questions, questionPlaces, messages),
  ];
  if (blocks.length === 0) return [];
  const title =
    result.register === null
      ? cli['check-workspace']
      : fillIn(cli['check-register'], { name: result.name, id: result.register });
  return ['', title, ...blocks];
}

type Heading = Extract<
  CliMessage,
  'check-error' | 'check-warning' | 'check-info' | 'check-questions'
>;
type Places = (group: FindingGroup) => readonly string[];

function block(
  heading: Heading,
  groups: readonly FindingGroup[],
  places: Places,
  { cli }: Messages,
): readonly string[] {
  if (groups.length === 0) return [];
  const count = groups.reduce((sum, { all }) => sum + all.length, 0);
  return [
    '',
    fillIn(cli[heading], { count: String(count) }),
    ...groups.flatMap((group) => groupLines(group, places(group))),
  ];
}

function groupLines({ first }: FindingGroup, places: readonly string[]): readonly string[] {
  const { title, article, explanation, action } = first;
  return [
    '',
    `  ${title}${article === '' ? '' : ` (${article})`}`,
    `    ${explanation}`,
    `    → ${action}`,
    ...places.map((place) => `    • ${place}`),
  ];
}

const defectPlaces: Places = ({ all }) =>
  all.map(({ finding, place }) => placeLine(finding, place));

const questionPlaces: Places = ({ all }) =>
  all.map(({ finding, place, question }) =>
    finding.dueIf === null || question === null
      ? placeLine(finding, place)
      : placeLine(finding.dueIf, question),
  );

/** A place in words, with the address by which the file has it. */
function placeLine({ type, record, field }: FieldPlace, words: PlaceWords): string {
  const named = [words.record, words.field].filter((part) => part !== '').join(' › ');
  const address = [type, record, field].filter((part) => part !== '').join('/');
  return `${named} [${address}]`;
}

function dismissedLines(
  dismissed: readonly DismissedFinding[],
  { cli }: Messages,
): readonly string[] {
  if (dismissed.length === 0) return [];
  return [
    '',
    fillIn(cli['check-dismissed'], { count: String(dismissed.length) }),
    ...dismissed.flatMap(({ told, dismissal }) => [
      '',
      `  ${told.title}${told.article === '' ? '' : ` (${told.article})`}`,
      `    • ${placeLine(told.finding, told.place)}`,
      `    ${fillIn(cli['check-set-aside'], { by: dismissal.by, on: dismissal.on, reason: dismissal.reason })}`,
      ...(dismissal.until === null
        ? []
        : [`    ${fillIn(cli['check-until'], { until: dismissal.until })}`]),
    ]),
  ];
}

function noticeLines({ notice, name, points }: ToldPoints, messages: Messages): readonly string[] {
  const { cli } = messages;
  const width = Math.max(...points.map(({ status }) => cli[`point-${status}`].length));
  return [
    '',
    fillIn(cli['check-points'], { name, id: notice }),
    '',
    ...points.flatMap((point) => pointLines(point, width, messages)),
  ];
}

function pointLines(
  { name, article, status, explanation, at, place, asks, question }: ToldPoint,
  width: number,
  { cli }: Messages,
): readonly string[] {
  const indent = ' '.repeat(width + 4);
  const isOpen = status === 'partial' || status === 'missing';
  return [
    `  ${cli[`point-${status}`].padEnd(width)}  ${name} (${article})`,
    ...(isOpen ? [`${indent}${explanation}`] : []),
    ...(isOpen && at !== null && place !== null && !isSamePlace(at, asks)
      ? [`${indent}• ${placeLine(at, place)}`]
      : []),
    ...(asks !== null && question !== null
      ? [`${indent}${fillIn(cli['check-asks'], { place: placeLine(asks, question) })}`]
      : []),
  ];
}

/** Where the answer belongs is often where something lacks; it is then told once. */
function isSamePlace(at: FieldPlace, asks: FieldPlace | null): boolean {
  return asks !== null && at.record === asks.record && at.field === asks.field;
}

function summaryLines(
  { counts }: CheckResult,
  severity: (typeof severities)[number],
  { cli }: Messages,
): readonly string[] {
  const told = Object.entries(counts).map(([kind, count]) => [kind, String(count)] as const);
  return [
    fillIn(cli['check-summary'], Object.fromEntries(told)),
    ...(severity === 'info' ? [] : [cli[`check-shown-${severity}`]]),
  ];
}
