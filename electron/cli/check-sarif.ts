import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readBounded } from '#electron/files/bounded-read.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { placeOf as articlePlace } from '#shared/law/citations.ts';
import type { DismissedFinding } from '#shared/documents/check-report/check-result.ts';
import type { ToldFinding } from '#shared/documents/check-report/tell-finding.ts';
import { limits } from '#shared/workspace/limits.ts';
import type { Checked } from './check.ts';
import type { Io } from './io.ts';
import type { LineOf } from './place-lines.ts';
import { placeLines } from './place-lines.ts';
import { version } from './version.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * A check as SARIF 2.1.0, for tools that show findings beside a file. A question is a result for review
 * and has no level; a dismissed finding is a result that is suppressed with its reason.
 */
export async function checkSarif(checked: Checked, io: Io): Promise<string> {
  const { file, options, result } = checked;
  const shown = result.shown;
  const lineOf = await linesIn(file, shown, io);
  const codes = [...new Set(shown.map(({ finding }) => finding.code))];
  const artifact = { uri: uriOf(file), index: 0 };
  const set = new Map(result.dismissed.map((each) => [each.told, each]));
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'seloste', version: version(), rules: codes.map(ruleIn(shown)) } },
        language: options.language,
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri: artifact.uri }, roles: ['analysisTarget'] }],
        results: shown.map((told) =>
          resultOf(told, {
            ruleIndex: codes.indexOf(told.finding.code),
            artifact,
            line: lineOf(told.finding),
            set: set.get(told),
          }),
        ),
        properties: { asOf: options.asOf },
      },
    ],
  };
  return canonicalJson(log).trimEnd();
}

/** Where findings stand; a ZIP has no lines to point at. */
async function linesIn(file: string, shown: readonly ToldFinding[], io: Io): Promise<LineOf> {
  const bytes = await readBounded(io.absolute(file), limits.bytes);
  const text = bytes.ok ? new TextDecoder().decode(bytes.value) : '';
  if (!text.trimStart().startsWith('{')) return () => undefined;
  const places = shown.map(({ finding }) => finding);
  return placeLines(text, places);
}

/** A rule with the words of its first finding; they name no place of their own. */
function ruleIn(shown: readonly ToldFinding[]) {
  return (code: string) => {
    const told = shown.find(({ finding }) => finding.code === code);
    if (told === undefined) throw new Error(`No finding with the code ${code}`);
    const { title, action, article, finding } = told;
    return {
      id: code,
      shortDescription: { text: title },
      help: { text: article === '' ? action : `${action} (${article})` },
      defaultConfiguration: { level: levels[finding.severity] },
      properties: { tags: [finding.family], article: articleOf(told) },
    };
  };
}

type Setting = {
  readonly ruleIndex: number;
  readonly artifact: { readonly uri: string; readonly index: number };
  readonly line: number | undefined;
  readonly set: DismissedFinding | undefined;
};

function resultOf(told: ToldFinding, { ruleIndex, artifact, line, set }: Setting) {
  const { finding, kind, title, explanation, action, place } = told;
  const { type, record, field, code, severity } = finding;
  const address = [type, record, field].filter((part) => part !== '').join('/');
  const isQuestion = kind === 'question';
  return {
    ruleId: code,
    ruleIndex,
    kind: isQuestion ? 'review' : 'fail',
    level: isQuestion ? 'none' : levels[severity],
    message: { text: `${title}${/[?]$/.test(title) ? '' : '.'} ${explanation} ${action}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact,
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        logicalLocations: [
          {
            name: place.field === '' ? place.record : place.field,
            fullyQualifiedName: address,
            decoratedName: [place.record, place.field].filter((part) => part !== '').join(' › '),
            kind: field === '' ? 'object' : 'property',
          },
        ],
      },
    ],
    partialFingerprints: { 'seloste/v1': `${code}:${address}` },
    suppressions: set === undefined ? [] : [suppressionOf(set)],
    properties: {
      article: articleOf(told),
      register: finding.register,
      ...(finding.dueIf === null ? {} : { dueIf: finding.dueIf }),
    },
  };
}

function suppressionOf({ dismissal }: DismissedFinding) {
  const { reason, by, on, until } = dismissal;
  return {
    kind: 'external',
    status: 'accepted',
    justification: reason,
    properties: { by, on, until },
  };
}

function articleOf({ finding: { article }, article: words }: ToldFinding) {
  if (article === null) return null;
  return { act: article.act, place: articlePlace(article), text: words };
}

/** Relative as the user wrote it, so that a report made in a checkout fits every copy of it. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
