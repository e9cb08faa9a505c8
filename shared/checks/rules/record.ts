import { gdpr } from '#shared/law/citations.ts';
import type { Activity } from '#shared/model/activity.ts';
import { dpiaCriteria } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import { article22State, openDecisionField } from '#shared/checks/facts/decisions.ts';
import { hasScopeOfItsOwn } from '#shared/checks/facts/source-regime.ts';
import { isOwn, isProcessed } from '#shared/checks/facts/register-facts.ts';
import { subjectsWithoutData } from '#shared/checks/facts/subjects.ts';
import { hasText, hasWording } from '#shared/checks/facts/text.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function at(activity: Activity, field: string): FieldPlace {
  return placeIn('activities', activity.id, field);
}

/** An activity of the controller without a purpose: Art. 30(1)(b). */
const purposeMissing = defineRule({
  code: 'purpose-missing',
  family: 'record',
  severity: 'error',
  article: gdpr('30(1)(b)'),
  source: 'GDPR, Arts. 5(1)(b), 13(1)(c), 30(1)(b)',
  unit: 'activity',
  check: (activity) =>
    isOwn(activity) && !hasWording(activity.purpose) ? [at(activity, 'purpose')] : [],
});

/**
 * An activity without data: Art. 30(1)(c). Only told of a processor's activity, for which Art. 30(2) does not
 * ask for it, and where the register has data that is tied to no activity.
 */
const dataMissing = defineRule({
  code: 'activity-without-data',
  family: 'record',
  severity: 'warning',
  article: gdpr('30(1)(c)'),
  source: 'GDPR, Art. 30(1)(c)',
  unit: 'activity',
  check: (activity, { records }) => {
    if (activity.dataUses.length > 0) return [];
    const untied = records.find('registers', activity.register)?.dataUses ?? [];
    const isLight = !isOwn(activity) || untied.some(isProcessed);
    return [{ ...at(activity, 'dataUses'), severity: isLight ? 'info' : 'warning' }];
  },
});

/** A data use without a source: Arts. 13, 14(2)(f). Silent where the register or a source names its activity. */
const sourceOpen = defineRule({
  code: 'data-without-source',
  family: 'record',
  severity: 'info',
  article: gdpr('14(2)(f)'),
  source: 'GDPR, Arts. 13, 14(2)(f)',
  unit: 'activity',
  check: (activity, { records }) => {
    const open = activity.dataUses.filter((use) => use.sources.length === 0 && isProcessed(use));
    if (open.length === 0 || !isOwn(activity)) return [];
    const isNamed = records
      .ownedBy('sources', activity.register)
      .some(
        ({ scope: { activities } }) =>
          activities.kind === 'only' && activities.ids.some((id) => id === activity.id),
      );
    const isGeneral = (records.find('registers', activity.register)?.sources ?? []).length > 0;
    if (isNamed || isGeneral) return [];
    return open.map(({ id }) => {
      const place = at(activity, `dataUses/${id}/sources`);
      return { ...place, dueIf: place };
    });
  },
});

/** A register without groups of data subjects: Art. 30(1)(c). */
const subjectsMissing = defineRule({
  code: 'data-subjects-missing',
  family: 'record',
  severity: 'warning',
  article: gdpr('30(1)(c)'),
  source: 'GDPR, Art. 30(1)(c)',
  unit: 'register',
  check: ({ register, activities }) => {
    const isNamed = activities.some(({ dataUses }) =>
      dataUses.some(({ dataSubjects }) => dataSubjects.kind === 'only'),
    );
    if (register.subjectCategories.length > 0 || isNamed) return [];
    return [placeIn('registers', register.id, 'subjectCategories')];
  },
});

/** A group of data subjects whose data is not told: Arts. 14(1)(d), 30(1)(c). Silent where data uses cover everybody. */
const subjectWithoutData = defineRule({
  code: 'data-subjects-without-data',
  family: 'record',
  severity: 'warning',
  article: gdpr('14(1)(d)'),
  source: 'GDPR, Arts. 14(1)(d), 30(1)(c)',
  unit: 'register',
  check: ({ register, activities, notices }) =>
    subjectsWithoutData(register, activities, notices).map((field) =>
      placeIn('registers', register.id, field),
    ),
});

/** Data that an activity is implied to use and that it does not name: the source tells of it elsewhere. Art. 14(1)(d). */
const impliedData = defineRule({
  code: 'implied-data-not-listed',
  family: 'record',
  severity: 'warning',
  article: gdpr('14(1)(d)'),
  source: 'GDPR, Arts. 14(1)(d), 30(1)(c)',
  unit: 'activity',
  check: (activity) =>
    activity.evidence.some(({ field, manner }) => field === 'dataUses' && manner === 'implied')
      ? [at(activity, 'dataUses')]
      : [],
});

/** A register without any measure: Arts. 30(1)(g), 30(2)(d), 32(1). */
const measuresMissing = defineRule({
  code: 'security-measures-missing',
  family: 'record',
  severity: 'warning',
  article: gdpr('30(1)(g)'),
  source: 'GDPR, Arts. 30(1)(g), 30(2)(d), 32(1)',
  unit: 'register',
  check: ({ register }, { records }) => {
    const measures = [
      ...records.ownedBy('measures', register.id),
      ...records.ownedBy('measures', ''),
    ];
    return measures.some(({ status }) => status === 'inPlace')
      ? []
      : [placeIn('registers', register.id, 'measures')];
  },
});

/** A register without activities: Art. 30(1). */
const registerEmpty = defineRule({
  code: 'register-without-activities',
  family: 'references',
  severity: 'warning',
  article: gdpr('30(1)'),
  source: 'GDPR, Art. 30(1)',
  unit: 'register',
  check: ({ register, activities }) =>
    activities.length > 0 ? [] : [placeIn('registers', register.id, 'activities')],
});

/** A register that no notice covers, though data subjects have to be told: Arts. 13, 14. Silent for registers of processing for others and retired ones. */
const noticeMissing = defineRule({
  code: 'register-without-notice',
  family: 'references',
  severity: 'info',
  article: gdpr('13(1)'),
  source: 'GDPR, Arts. 13, 14',
  unit: 'register',
  check: ({ register, notices, own }) =>
    notices.length > 0 || own.length === 0 || register.status === 'retired'
      ? []
      : [placeIn('registers', register.id, 'notices')],
});

/** A source that no data use names and that does not say what it supplies. */
const sourceUnused = defineRule({
  code: 'source-not-used',
  family: 'references',
  severity: 'info',
  article: null,
  source: 'Data quality',
  unit: 'register',
  check: ({ register, sources, activities }) => {
    const unnamed = new Set<string>(sources.map(({ id }) => id));
    for (const source of register.sources) unnamed.delete(source);
    for (const { dataUses } of [register, ...activities]) {
      if (unnamed.size === 0) return [];
      for (const use of dataUses) for (const source of use.sources) unnamed.delete(source);
    }
    return sources
      .filter((source) => unnamed.has(source.id) && !hasScopeOfItsOwn(source))
      .map(({ id }) => placeIn('sources', id, ''));
  },
});

/** Whether decisions under Art. 22 are made is open. Asked. */
const decisionsOpen = defineRule({
  code: 'automated-decisions-open',
  family: 'record',
  severity: 'info',
  article: gdpr('22(1)'),
  source: 'GDPR, Arts. 13(2)(f), 22(1)',
  unit: 'activity',
  check: (activity) => {
    if (!isOwn(activity) || article22State(activity) !== 'open') return [];
    const place = at(activity, openDecisionField(activity));
    return [{ ...place, dueIf: place }];
  },
});

/** A decision under Art. 22(1) without a ground of Art. 22(2) or without human intervention: Art. 22(3). */
const decisionWithoutGround = defineRule({
  code: 'automated-decision-without-safeguards',
  family: 'record',
  severity: 'error',
  article: gdpr('22(3)'),
  source: 'GDPR, Art. 22(2) to (4)',
  unit: 'activity',
  check: (activity): readonly Observation[] => {
    if (!isOwn(activity) || article22State(activity) !== 'applies') return [];
    const decision = answered(activity.automatedDecisions);
    if (decision === undefined) return [];
    const ground = answered(decision.ground);
    if (ground === undefined) return [at(activity, 'automatedDecisions/ground')];
    const isSafe = ground === 'law' || hasText(decision.humanIntervention);
    return isSafe ? [] : [at(activity, 'automatedDecisions/humanIntervention')];
  },
});

/** Two or more criteria hold and there is no impact assessment: Art. 35(1), WP 248 rev.01. Silent where a reason against one is recorded. */
const dpiaMissing = defineRule({
  code: 'impact-assessment-missing',
  family: 'record',
  severity: 'warning',
  article: gdpr('35(1)'),
  source: 'GDPR, Art. 35(1); WP 248 rev.01',
  unit: 'activity',
  check: (activity) => {
    const { criteria, needed, assessment, reference, reasonWhyNot } = activity.dpia;
    const held = dpiaCriteria.filter((key) => {
      const answer = criteria[key];
      return answer !== undefined && answered(answer) === true;
    });
    const isDue = answered(needed) === true || (held.length >= 2 && answered(needed) !== false);
    const isDone = assessment !== null || reference.trim() !== '' || hasText(reasonWhyNot);
    if (!isOwn(activity) || !isDue || isDone) return [];
    return [{ ...at(activity, 'dpia'), params: { count: String(held.length) } }];
  },
});

/** Whether an impact assessment is needed has not been screened: Art. 35(1). Asked. */
const screeningOpen = defineRule({
  code: 'impact-screening-open',
  family: 'record',
  severity: 'info',
  article: gdpr('35(1)'),
  source: 'GDPR, Art. 35(1); WP 248 rev.01 (nine criteria)',
  unit: 'activity',
  check: (activity) => {
    const { needed, criteria } = activity.dpia;
    const isOpen = needed.state === 'notStated' || needed.state === 'unknown';
    if (!isOwn(activity) || !isOpen || Object.keys(criteria).length === dpiaCriteria.length) {
      return [];
    }
    return [{ ...at(activity, 'dpia/needed'), dueIf: at(activity, 'dpia/needed') }];
  },
});

/** The points of Art. 30, screening and what belongs to nothing. */
export const recordRules = [
  purposeMissing,
  dataMissing,
  sourceOpen,
  subjectsMissing,
  subjectWithoutData,
  impliedData,
  measuresMissing,
  registerEmpty,
  noticeMissing,
  sourceUnused,
  decisionsOpen,
  decisionWithoutGround,
  dpiaMissing,
  screeningOpen,
] as const;
