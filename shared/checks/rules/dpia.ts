import { gdpr } from '#shared/law/citations.ts';
import type { DpiaCriterion } from '#shared/law/dpia-criteria.ts';
import { highRiskListAt } from '#shared/law/high-risk-lists.ts';
import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import { dpiaCriteria } from '#shared/model/activity.ts';
import type { ActivityData } from '#shared/checks/facts/activity-data.ts';
import { controllerCountry } from '#shared/checks/facts/controller-country.ts';
import { article22State } from '#shared/checks/facts/decisions.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import type { CheckContext, FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function at(activity: Activity, field: string): FieldPlace {
  return placeIn('activities', activity.id, `dpia/${field}`);
}

const none: readonly DpiaCriterion[] = [];

/** The criteria of WP 248 that other facts of the activity settle with yes. Large scale and the like stay a person's judgement. */
function evident({ activity, sensitive }: ActivityData): readonly DpiaCriterion[] {
  const decision = answered(activity.automatedDecisions);
  const isSensitive = sensitive.some(
    ({ category: { sensitivity } }) =>
      sensitivity.kind === 'special' || sensitivity.kind === 'criminal',
  );
  if (decision === undefined) return isSensitive ? ['sensitiveData'] : none;
  return [
    ...(answered(decision.profiling) === true ? (['evaluation'] as const) : []),
    ...(article22State(activity) === 'applies' ? (['automatedDecision'] as const) : []),
    ...(isSensitive ? (['sensitiveData'] as const) : []),
  ];
}

/** What the register makes likely as well: children whom it addresses may be among the persons of the activity. */
function likely({ activity }: ActivityData, { records }: CheckContext): readonly DpiaCriterion[] {
  const children = records.find('registers', activity.register)?.children;
  const isForChildren = children !== undefined && answered(children.addressed) === true;
  return isForChildren ? ['vulnerableSubjects'] : [];
}

/** A criterion of the screening that was answered with no, while other facts of the activity say yes: WP 248 rev.01. */
const screeningContradicted = defineRule({
  code: 'impact-screening-contradicted',
  family: 'record',
  severity: 'warning',
  article: gdpr('35(1)'),
  source: 'GDPR, Art. 35(1) and (3); WP 248 rev.01, section III.B',
  unit: 'activityData',
  check: (data) => {
    const { activity } = data;
    const { criteria } = activity.dpia;
    if (!isOwn(activity) || !isScreened(activity)) return [];
    return evident(data)
      .filter((criterion) => {
        const answer = criteria[criterion];
        return answer !== undefined && answered(answer) === false;
      })
      .map((criterion): Observation => at(activity, `criteria/${criterion}`));
  },
});

/**
 * Two or more criteria follow from the facts, and nobody has said whether an assessment is needed: as a rule it
 * is. Asked. Silent once that is answered, an assessment is linked, or the answered criteria already decide.
 */
const assessmentLikely = defineRule({
  code: 'impact-assessment-likely',
  family: 'record',
  severity: 'warning',
  article: gdpr('35(1)'),
  source: 'GDPR, Art. 35(1) and (3); WP 248 rev.01, section III.B',
  unit: 'activityData',
  check: (data, context) => {
    const { activity } = data;
    const { criteria } = activity.dpia;
    if (!isOwn(activity) || !isUndecided(activity)) return [];
    const known = evident(data);
    const held = heldCount(activity);
    if (held >= 2 || held + known.length === 0) return [];
    const open = [...known, ...likely(data, context)].filter(
      (criterion) => criteria[criterion] === undefined,
    );
    if (open.length === 0 || open.length + held < 2) return [];
    const place = at(activity, 'needed');
    return [{ ...place, params: { count: String(open.length + held) }, dueIf: place }];
  },
});

/** One criterion holds, which decides nothing: the authority's own list of Art. 35(4) may. Tells. Silent where no list is known. */
const nationalList = defineRule({
  code: 'national-impact-list',
  family: 'record',
  severity: 'info',
  article: gdpr('35(4)'),
  source: 'GDPR, Art. 35(4) and (6); the lists in shared/law/high-risk-lists.ts',
  unit: 'activityData',
  check: ({ activity }, context) => {
    if (!isOwn(activity) || !isUndecided(activity) || heldCount(activity) !== 1) return [];
    const country = controllerCountry(activity.register, context);
    const list = highRiskListAt(country, context.asOf);
    if (list === undefined) return [];
    const place = at(activity, 'needed');
    return [{ ...place, params: { country, list: list.title }, dueIf: place }];
  },
});

function isUndecided({ dpia: { needed, assessment, reference } }: Activity): boolean {
  const isOpen = needed.state === 'notStated' || needed.state === 'unknown';
  return isOpen && assessment === null && reference.trim() === '';
}

function isScreened({ dpia: { criteria } }: Activity): boolean {
  for (const _ in criteria) return true;
  return false;
}

function heldCount(activity: Activity): number {
  if (!isScreened(activity)) return 0;
  const { criteria } = activity.dpia;
  let held = 0;
  for (const key of dpiaCriteria) {
    const answer = criteria[key];
    if (answer !== undefined && answered(answer) === true) held += 1;
  }
  return held;
}

/** Screening for impact assessments. */
export const dpiaRules = [screeningContradicted, assessmentLikely, nationalList] as const;
