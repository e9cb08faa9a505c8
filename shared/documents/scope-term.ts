import type { Activity } from '#shared/model/activity.ts';
import { covers, type Scope, type Selection } from '#shared/model/scope.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import { conditional, conditionTerm, reachedCondition } from './condition-term.ts';
import { type DocumentContext, originOf, type Place } from './context.ts';
import { capitalised, strong } from './inline.ts';
import { withOrigin } from './localized.ts';
import { partyName, partyTerms } from './party-term.ts';
import { activityReferences, dataCategoryName, subjectTerm, systemTerm } from './record-term.ts';
import { say } from './say.ts';
import { joinTerms, plainTerm, type Term } from './term.ts';
import type { Inline } from './tree.ts';

/**
 * What a rule covers, as the words of a label ("billing – counter data"); `undefined` when it covers
 * everything. A selection of all activities that the document tells about needs no words either.
 */
export function scopeTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  scope: Scope,
  activities: readonly Activity[],
): Term | undefined {
  const parts = [
    activitiesTerm(context, place, `${field}/activities`, scope.activities, activities),
    selectionTerm(context, place, `${field}/dataCategories`, scope.dataCategories),
    subjectsTerm(context, place, `${field}/dataSubjects`, scope.dataSubjects),
    scope.recipients.length === 0
      ? undefined
      : partyTerms(context, place, `${field}/recipients`, scope.recipients),
    namesTerm(context, scope.parties, (id) => partyName(context, context.index.party(id))),
    namesTerm(context, scope.systems, (id) => systemTerm(context, context.index.system(id))),
  ].filter((part) => part !== undefined);
  return parts.length === 0
    ? undefined
    : parts.reduce((first, second) => joined(context, first, second));
}

/** "**Label, when …:** statement": a statement with what it covers in front; a condition alone goes to its end. */
export function withScope(
  context: DocumentContext,
  place: Place,
  field: string,
  scope: Scope,
  activities: readonly Activity[],
  statement: readonly Inline[],
): readonly Inline[] {
  const label = scopeTerm(context, place, field, scope, activities);
  const { common } = context.phrases;
  const condition =
    scope.condition === null
      ? undefined
      : conditionTerm(context, place, `${field}/condition`, scope.condition);
  if (label === undefined) {
    if (condition === undefined || scope.condition === null) return statement;
    return conditional(context, scope.condition.reach, statement, condition);
  }
  const words = [strong(capitalised(label.base))];
  if (scope.condition === null) return say(common.labelled, { label: words, statement });
  const reached = reachedCondition(context, place, `${field}/condition`, scope.condition);
  return say(common.labelledWithCondition, { label: words, condition: reached, statement });
}

/** The activities that a selection covers, among those given. */
export function selectedActivities(
  selection: Selection<string>,
  activities: readonly Activity[],
): readonly Activity[] {
  switch (selection.kind) {
    case 'all':
      return activities;
    case 'only':
      return activities.filter((activity) => selection.ids.includes(activity.id));
    case 'allExcept':
      return activities.filter((activity) => !selection.ids.includes(activity.id));
    case 'notStated':
      return [];
  }
}

/** A record with its place among those of its kind in a register. */
type Ordered = { readonly register: string; readonly order: number };

/** Whether people have put records of a register into an order of their own. */
export function isOrderChosen(records: readonly Ordered[]): boolean {
  const first = new Map<string, number>();
  return records.some(({ register, order }) => {
    const known = first.get(register) ?? order;
    first.set(register, known);
    return known !== order;
  });
}

/**
 * Rules in the order that people chose, or else in that of the purposes that they are tied to: first those
 * tied to none or to all, then by the first activity that each covers; rules of the same activity keep their
 * order.
 */
export function inOrderOfPurposes<Rule extends Ordered>(
  rules: readonly Rule[],
  activities: readonly Activity[],
  selectionOf: (rule: Rule) => Selection<string>,
): readonly Rule[] {
  if (isOrderChosen(rules)) return rules;
  const placeOf = (rule: Rule): number => {
    const selection = selectionOf(rule);
    if (selection.kind !== 'only') return -1;
    return activities.findIndex(({ id }) => covers(selection, id));
  };
  return rules
    .map((rule) => ({ rule, at: placeOf(rule) }))
    .sort((a, b) => a.at - b.at)
    .map(({ rule }) => rule);
}

function activitiesTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  selection: Selection<string>,
  activities: readonly Activity[],
): Term | undefined {
  if (selection.kind === 'all' || selection.kind === 'notStated') return undefined;
  const selected = selectedActivities(selection, activities);
  if (selected.length === activities.length || selected.length === 0) return undefined;
  const named =
    selection.kind === 'only'
      ? selected
      : activities.filter((activity) => selection.ids.includes(activity.id));
  const terms = joinTerms(activityReferences(context, named), context.phrases.format);
  return excepting(context, place, field, selection, terms, 'purposes');
}

/** The data that a selection covers, as words; `undefined` when it covers all or says nothing. */
export function selectionTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  selection: Selection<string>,
): Term | undefined {
  if (selection.kind === 'all' || selection.kind === 'notStated') return undefined;
  const terms = selection.ids.map((id) =>
    dataCategoryName(context, context.index.dataCategory(id)),
  );
  return excepting(
    context,
    place,
    field,
    selection,
    joinTerms(terms, context.phrases.format),
    'data',
  );
}

/** The data subjects that a selection covers, as words; `undefined` when it covers all or says nothing. */
export function subjectsTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  selection: Selection<string>,
): Term | undefined {
  if (selection.kind === 'all' || selection.kind === 'notStated') return undefined;
  const terms = joinTerms(
    selection.ids.map((id) => subjectTerm(context, id)),
    context.phrases.format,
  );
  return excepting(context, place, field, selection, terms, 'subjects');
}

function excepting(
  context: DocumentContext,
  place: Place,
  field: string,
  selection: Selection<string>,
  term: Term,
  what: 'purposes' | 'data' | 'subjects',
): Term {
  const origin = originOf(place, field);
  if (selection.kind !== 'allExcept') return withOrigin(term, origin);
  const { allDataExcept, allPurposesExcept, allSubjectsExcept } = context.phrases.common.scope;
  const words: Record<typeof what, () => readonly Inline[]> = {
    data: () => say(allDataExcept, { data: term }),
    purposes: () => say(allPurposesExcept, { purposes: term }),
    subjects: () => say(allSubjectsExcept, { subjects: term }),
  };
  return withOrigin(plainTerm(words[what]()), origin);
}

function namesTerm(
  context: DocumentContext,
  ids: readonly string[],
  name: (id: string) => Term,
): Term | undefined {
  return ids.length === 0 ? undefined : joinTerms(ids.map(name), context.phrases.format);
}

function joined(context: DocumentContext, first: Term, second: Term): Term {
  const phrase: Phrase<'first' | 'second'> = context.phrases.common.scope.join;
  return plainTerm(say(phrase, { first, second }));
}
