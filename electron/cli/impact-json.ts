import { targetName } from '#shared/documents/check-report/target-name.ts';
import { z } from 'zod';
import type { Dependent, Reissue } from '#shared/checks/impact/impact.ts';
import { recordLabel } from '#shared/documents/check-report/place-words.ts';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import type { ImpactFound } from './impact.ts';
import { stepPlace, targetKey } from './impact-words.ts';
import { reportSchema, type Report } from './report.ts';

const step = z.strictObject({
  type: z.string(),
  record: z.string(),
  /** Field in which it depends on the step before; empty for the record as a whole. */
  field: z.string(),
  via: z.string(),
  /** The record and the field as a person finds them. */
  place: z.string(),
});

const dependentShape = {
  type: z.string(),
  record: z.string(),
  name: z.string(),
  /** From the record that names what was asked about to this one, which is last. */
  chain: z.array(step),
};

const dependents = z.array(z.strictObject(dependentShape));

const reissues = z.array(
  z.strictObject({
    ...dependentShape,
    /** The version in force on the day; `null` = none is recorded. */
    version: z
      .strictObject({
        id: z.string(),
        number: z.string(),
        date: z.string().nullable(),
        issued: z.array(
          z.strictObject({ language: z.string(), format: z.string(), sha256: z.string() }),
        ),
      })
      .nullable(),
  }),
);

/** What `impact --json` prints. `version` grows when a field changes its meaning or goes away. */
export const impactReportSchema = z.strictObject({
  version: z.literal(1),
  command: z.literal('impact'),
  asOf: reportSchema.shape.asOf,
  /** `null` when nothing could be told: see `failure`. */
  impact: z
    .strictObject({
      target: z.strictObject({ kind: z.string(), key: z.string(), name: z.string() }),
      registers: dependents,
      activities: dependents,
      disclosures: dependents,
      transfers: dependents,
      others: dependents,
      notices: reissues,
      records: reissues,
    })
    .nullable(),
  failure: reportSchema.shape.failure,
});

/** The part of the report that tells of the impact. */
export type ImpactBody = NonNullable<z.output<typeof impactReportSchema>['impact']>;

/** The report of `impact`; without a body, of one that could not be made. */
export function impactReportOf(
  { asOf, failure }: Report,
  impact: ImpactBody | null,
): z.output<typeof impactReportSchema> {
  return { version: 1, command: 'impact', asOf, impact, failure };
}

/** The JSON Schema of impact reports. */
export function impactReportJsonSchema(): unknown {
  return z.toJSONSchema(impactReportSchema);
}

/** What depends on a target, as data. */
export function impactBody({ words, target, impact }: ImpactFound): ImpactBody {
  const list = (found: readonly Dependent[]) => found.map((each) => dependentOf(each, words));
  const again = (found: readonly Reissue[]) =>
    found.map((each) => ({ ...dependentOf(each, words), version: each.version }));
  return {
    target: { kind: target.kind, key: targetKey(target), name: targetName(words, target) },
    registers: list(impact.registers),
    activities: list(impact.activities),
    disclosures: list(impact.disclosures),
    transfers: list(impact.transfers),
    others: list(impact.others),
    notices: again(impact.notices),
    records: again(impact.records),
  };
}

function dependentOf({ type, record, chain }: Dependent, words: ReportWords) {
  return {
    type,
    record,
    name: recordLabel(words, type, record),
    chain: chain.map((each) => ({ ...each, place: stepPlace(words, each) })),
  };
}
