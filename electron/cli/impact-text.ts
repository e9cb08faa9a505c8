import { targetName } from '#shared/documents/check-report/target-name.ts';
import type { Dependent, Impact, Reissue } from '#shared/checks/impact/impact.ts';
import type { ImpactStep } from '#shared/checks/impact/impact-step.ts';
import { placeWords, recordLabel } from '#shared/documents/check-report/place-words.ts';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import { fillIn, type Messages } from '#shared/messages/messages.ts';
import type { ImpactFound } from './impact.ts';
import { stepPlace, targetKey } from './impact-words.ts';

const groups = [
  ...(['registers', 'activities', 'disclosures', 'transfers'] as const),
  ...(['others', 'notices', 'records'] as const),
];

/** What depends on a target, as lines for people: each with the way that leads to it. */
export function impactLines(
  { asOf, words, target, impact }: ImpactFound,
  messages: Messages,
): readonly string[] {
  const { cli } = messages;
  const found = groups.flatMap((group) => groupLines(group, impact, words, messages));
  return [
    fillIn(cli['impact-on'], { name: targetName(words, target), key: targetKey(target) }),
    fillIn(cli['as-of'], { asOf }),
    ...(found.length === 0 ? ['', cli['impact-nothing']] : found),
  ];
}

function groupLines(
  group: (typeof groups)[number],
  impact: Impact,
  words: ReportWords,
  messages: Messages,
): readonly string[] {
  const dependents: readonly (Dependent | Reissue)[] = impact[group];
  if (dependents.length === 0) return [];
  const title = fillIn(messages.cli[`impact-${group}`], { count: String(dependents.length) });
  return ['', title, ...dependents.flatMap((each) => dependentLines(each, words, messages))];
}

function dependentLines(
  dependent: Dependent | Reissue,
  words: ReportWords,
  messages: Messages,
): readonly string[] {
  const { type, record, chain } = dependent;
  const version = 'version' in dependent ? dependent.version : null;
  return [
    '',
    `  ${recordLabel(words, type, record)} [${type}/${record}]`,
    ...(chain.length === 0 ? [] : [`    ← ${wayOf(chain, words, messages)}`]),
    ...(version === null ? [] : versionLines(version, messages)),
  ];
}

/** The steps one after another; the last one is the dependent itself, which is not named again. */
function wayOf(chain: readonly ImpactStep[], words: ReportWords, { cli }: Messages): string {
  return chain
    .map((step, index) => {
      const via = cli[`impact-via-${step.via}`];
      const isLast = index === chain.length - 1;
      const place = isLast ? placeWords(words, step).field : stepPlace(words, step);
      return place === '' ? via : `${place} (${via})`;
    })
    .join(' → ');
}

function versionLines(
  { number, date, issued }: NonNullable<Reissue['version']>,
  { cli }: Messages,
): readonly string[] {
  const version = [number, date ?? ''].filter((part) => part !== '').join(', ');
  const documents = issued.map(({ language, format }) => `${language} ${format}`).join(', ');
  return [
    `    ${fillIn(cli['impact-version'], { version: version === '' ? '–' : version })}`,
    ...(documents === '' ? [] : [`    ${fillIn(cli['impact-issued'], { documents })}`]),
  ];
}
