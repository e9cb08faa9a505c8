import type { Source } from '#shared/model/source.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { withOrigin } from '#shared/documents/localized.ts';
import { activityReferences, dataCategoryName } from '#shared/documents/record-term.ts';
import { say } from '#shared/documents/say.ts';
import { scopeTerm } from '#shared/documents/scope-term.ts';
import { joinTerms, plainTerm, type Term } from '#shared/documents/term.ts';
import { type ToldUse, toldUses } from './data-uses.ts';
import type { NoticeContext } from './notice-context.ts';
import { distinct } from './transformation-sentences.ts';

/** Which data a source supplies: by its scope, else the data uses that name it; `undefined` when that is all. */
export function sourceLabel(
  context: NoticeContext,
  place: Place,
  source: Source,
): Term | undefined {
  const scope = scopeTerm(context, place, 'scope', source.scope, context.activities);
  if (scope !== undefined) return scope;
  const uses = toldUses(context).filter(({ use }) => use.polarity !== 'notCollected');
  const supplied = uses.filter(({ use }) => use.sources.includes(source.id));
  if (supplied.length === 0 || supplied.length === uses.length) return undefined;
  return usesTerm(context, source, supplied, uses);
}

function usesTerm(
  context: NoticeContext,
  source: Source,
  supplied: readonly ToldUse[],
  uses: readonly ToldUse[],
): Term {
  const activities = activitiesOf(supplied);
  const categories = categoriesOf(supplied);
  const ofActivities = uses.filter(({ activity }) => activities.includes(activity));
  const ofCategories = uses.filter(({ category }) => categories.includes(category));
  const activityTerms = activityReferences(
    context,
    activities.filter((activity) => activity !== null),
  );
  const purposes = joinTerms(activityTerms, context.phrases.format);
  if (ofActivities.length === supplied.length && activityTerms.length > 0) return purposes;
  const data = joinTerms(
    distinct(supplied.map((told) => suppliedName(context, source, told))),
    context.phrases.format,
  );
  if (ofCategories.length === supplied.length || activityTerms.length === 0) return data;
  return plainTerm(say(context.phrases.common.scope.join, { first: purposes, second: data }));
}

function activitiesOf(uses: readonly ToldUse[]) {
  return [...new Set(uses.map(({ activity }) => activity))];
}

function categoriesOf(uses: readonly ToldUse[]) {
  return [...new Set(uses.map(({ category }) => category))];
}

function suppliedName(context: NoticeContext, source: Source, told: ToldUse): Term {
  const index = told.use.sources.indexOf(source.id);
  const origin = originOf(told.place, `${told.field}/sources/${String(index)}`);
  return withOrigin(dataCategoryName(context, told.category), origin);
}
