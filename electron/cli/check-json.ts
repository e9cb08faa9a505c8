import { z } from 'zod';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { DismissedFinding } from '#shared/documents/check-report/check-result.ts';
import type { PlaceWords } from '#shared/documents/check-report/place-words.ts';
import type { ToldPoint } from '#shared/documents/check-report/point-words.ts';
import type { ToldFinding } from '#shared/documents/check-report/tell-finding.ts';
import type { Checked } from './check.ts';
import { reportSchema, type Report } from './report.ts';

const severity = z.enum(['error', 'warning', 'info']);

const place = z.strictObject({
  /** Type of record as in the workspace file; `settings` with an empty id = the workspace itself. */
  type: z.string(),
  record: z.string(),
  /** Path inside the record; items of lists by their id. */
  field: z.string(),
  /** The record and the field as a person finds them. */
  recordName: z.string(),
  fieldName: z.string(),
});

const article = z.strictObject({
  /** `gdpr`, or the id of another act. */
  act: z.string(),
  article: z.string(),
  paragraph: z.string().nullable(),
  point: z.string().nullable(),
  /** As the language of the report cites it. */
  text: z.string(),
});

const finding = z.strictObject({
  code: z.string(),
  family: z.string(),
  severity,
  /** `question`: depends on an open answer, and accuses nobody; `dismissed`: set aside by a person. */
  kind: z.enum(['defect', 'question', 'dismissed']),
  /** `null` = the workspace, or a party. */
  register: z.string().nullable(),
  place,
  article: article.nullable(),
  params: z.record(z.string(), z.string()),
  title: z.string(),
  explanation: z.string(),
  /** What would settle it. */
  action: z.string(),
  /** Where the answer belongs on which it depends. */
  question: place.nullable(),
  dismissed: z
    .strictObject({
      reason: z.string(),
      by: z.string(),
      on: z.string(),
      until: z.string().nullable(),
    })
    .nullable(),
});

const point = z.strictObject({
  key: z.string(),
  name: z.string(),
  article: z.string(),
  status: z.enum(['satisfied', 'partial', 'missing', 'notApplicable']),
  reason: z.string(),
  explanation: z.string(),
  place: place.nullable(),
  question: place.nullable(),
});

const counts = z.strictObject({
  error: z.number().int(),
  warning: z.number().int(),
  info: z.number().int(),
  questions: z.number().int(),
  dismissed: z.number().int(),
});

const bodyShape = {
  /** Language of all words in the report. */
  language: z.string(),
  workspace: z.string(),
  /** The least severity that is shown, and the least that makes the command fail. */
  severity,
  failOn: z.enum(['error', 'warning', 'never']),
  /** Of everything that was found, also what is not shown. */
  counts,
  registers: z.array(
    z.strictObject({
      /** `null` = the workspace and its parties. */
      register: z.string().nullable(),
      name: z.string(),
      counts,
    }),
  ),
  findings: z.array(finding),
  /** One for each notice; `null` without `--points`. */
  points: z
    .array(z.strictObject({ notice: z.string(), name: z.string(), points: z.array(point) }))
    .nullable(),
};

/** What `check --json` prints. `version` grows when a field changes its meaning or goes away. */
export const checkReportSchema = z.strictObject({
  version: z.literal(1),
  command: z.literal('check'),
  asOf: reportSchema.shape.asOf,
  /** `null` when nothing could be checked: see `failure`. */
  check: z.strictObject(bodyShape).nullable(),
  files: reportSchema.shape.files,
  diagnostics: reportSchema.shape.diagnostics,
  failure: reportSchema.shape.failure,
});

/** The part of the report that tells of the check. */
export type CheckBody = NonNullable<z.output<typeof checkReportSchema>['check']>;

/** The report of a check; without a body, of one that could not be made. */
export function checkReportOf(
  { asOf, files, diagnostics, failure }: Report,
  check: CheckBody | null,
): z.output<typeof checkReportSchema> {
  return { version: 1, command: 'check', asOf, check, files, diagnostics, failure };
}

/** The JSON Schema of check reports. */
export function checkReportJsonSchema(): unknown {
  return z.toJSONSchema(checkReportSchema);
}

/** What a check came to, as data. */
export function checkBody({ options, words, result }: Checked): CheckBody {
  const { severity: shown, failOn, language } = options;
  const dismissals = new Map(result.dismissed.map((each) => [each.told, each]));
  return {
    language,
    workspace: words.workspace.settings.name,
    severity: shown,
    failOn,
    counts: result.counts,
    registers: result.registers.map(({ register, name, counts: found }) => ({
      register,
      name,
      counts: found,
    })),
    findings: result.shown.map((told) => findingOf(told, dismissals.get(told))),
    points:
      result.points?.map(({ notice, name, points }) => ({
        notice,
        name,
        points: points.map(pointOf),
      })) ?? null,
  };
}

function findingOf(
  told: ToldFinding,
  set: DismissedFinding | undefined,
): CheckBody['findings'][number] {
  const { finding: found, kind, title, explanation, action } = told;
  const { code, family, severity: weight, register, params, dueIf } = found;
  return {
    ...{ code, family, severity: weight, kind, register, title, explanation, action },
    place: placeOf(found, told.place),
    article: articleOf(told),
    params: { ...params },
    question: placeOrNull(dueIf, told.question),
    dismissed:
      set === undefined
        ? null
        : {
            reason: set.dismissal.reason,
            by: set.dismissal.by,
            on: set.dismissal.on,
            until: set.dismissal.until,
          },
  };
}

function articleOf({ finding: found, article: words }: ToldFinding) {
  const { article: reference } = found;
  if (reference === null) return null;
  const { act, article: number, paragraph = null, point: letter = null } = reference;
  return { act, article: number, paragraph, point: letter, text: words };
}

function pointOf({ at, place: where, asks, question, ...rest }: ToldPoint) {
  return { ...rest, place: placeOrNull(at, where), question: placeOrNull(asks, question) };
}

function placeOrNull(at: FieldPlace | null, words: PlaceWords | null) {
  return at === null || words === null ? null : placeOf(at, words);
}

function placeOf({ type, record, field }: FieldPlace, words: PlaceWords) {
  return { type, record, field, recordName: words.record, fieldName: words.field };
}
