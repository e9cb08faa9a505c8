import type { Activity } from '#shared/model/activity.ts';
import { paragraph } from '#shared/documents/block.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised, crossReference, strong } from '#shared/documents/inline.ts';
import { withOrigin } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityReferences, dataCategoryName } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms, type Term } from '#shared/documents/term.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import type { ToldUse } from './data-uses.ts';
import { type NoticeContext, sectionId } from './notice-context.ts';
import {
  distinct,
  type PlacedTransformation,
  transformationSentences,
  transformationTerm,
} from './transformation-sentences.ts';

/** Uses with the same transformations, told together. */
type Treatment = {
  readonly uses: ToldUse[];
  readonly activities: Set<Activity | null>;
};

/** What is removed from data or changed in it, or that it is kept as it is: Art. 5(1)(c), 25, 32(1)(a). */
export function dataTransformations(
  context: NoticeContext,
  uses: readonly ToldUse[],
): readonly Block[] {
  const kept = treatments(uses, isKept).map((treatment) => keptStatement(context, treatment, uses));
  const changed = treatments(uses, (placed) => !isKept(placed)).map((treatment) =>
    changeStatement(context, treatment, uses),
  );
  return [...kept, ...changed].map((words) => paragraph(words));
}

function isKept({ transformation }: PlacedTransformation): boolean {
  return transformation.kind === 'keptAsIs';
}

function placedOf({ place, field, use }: ToldUse): readonly PlacedTransformation[] {
  return use.transformations.map((transformation) => ({
    place,
    field: `${field}/transformations/${transformation.id}`,
    transformation,
  }));
}

function treatments(
  uses: readonly ToldUse[],
  isMeant: (placed: PlacedTransformation) => boolean,
): readonly Treatment[] {
  const byCategory = new Map<string, Treatment>();
  for (const told of uses) {
    const meant = placedOf(told).filter(isMeant);
    if (meant.length === 0) continue;
    const key = JSON.stringify([
      told.use.dataCategory,
      meant.map(({ transformation: { id: _id, ...said } }) => said),
    ]);
    const known = byCategory.get(key) ?? { uses: [], activities: new Set() };
    known.uses.push(told);
    known.activities.add(told.activity);
    byCategory.set(key, known);
  }
  return joinAlike([...byCategory.values()], isMeant);
}

/** Joins the treatments of several categories that are the same and for the same activities. */
function joinAlike(
  found: readonly Treatment[],
  isMeant: (placed: PlacedTransformation) => boolean,
): readonly Treatment[] {
  const alike = new Map<string, Treatment>();
  for (const treatment of found) {
    const [first] = treatment.uses;
    if (first === undefined) continue;
    const meant = placedOf(first).filter(isMeant);
    const isSame = meant.every(isKept);
    const key = JSON.stringify([
      [...treatment.activities].map((activity) => activity?.id ?? null),
      isSame
        ? meant.map(({ transformation }) => transformation.wording)
        : meant.map(({ transformation }) => [
            transformation.stage,
            transformation.kind,
            transformation.identifiers,
          ]),
    ]);
    const known = alike.get(key) ?? { uses: [], activities: treatment.activities };
    known.uses.push(...treatment.uses);
    alike.set(key, known);
  }
  return [...alike.values()];
}

function keptStatement(
  context: NoticeContext,
  treatment: Treatment,
  all: readonly ToldUse[],
): readonly Inline[] {
  const { data, format } = context.phrases;
  const placed = treatment.uses.flatMap(placedOf).filter(isKept);
  const how = joinTerms(distinct(placed.map((item) => transformationTerm(context, item))), format);
  const terms = { how, data: categoriesTerm(context, treatment) };
  const security = sectionId('security');
  const kept = context.hasSection(security)
    ? say(data.keptAsIsSee, { ...terms, section: [crossReference(security, 'number')] })
    : say(data.keptAsIs, terms);
  const free = treatment.uses.filter(({ category }) => category.freeContent);
  const origins = free.map(({ category }) =>
    originOf(placeOf('dataCategories', category), 'freeContent'),
  );
  const personal =
    free.length === 0
      ? []
      : marked(
          sayPlain(data.freeContent),
          ...origins,
          ...placed.map((item) => originOf(item.place, `${item.field}/kind`)),
        );
  return labelled(context, activityLabel(context, treatment, all), sentences(kept, personal));
}

function changeStatement(
  context: NoticeContext,
  treatment: Treatment,
  all: readonly ToldUse[],
): readonly Inline[] {
  const placed = treatment.uses.flatMap(placedOf).filter((item) => !isKept(item));
  const activities = activityLabel(context, treatment, all);
  const categories = categoriesTerm(context, treatment);
  const label =
    activities === undefined
      ? categories
      : {
          ...categories,
          base: say(context.phrases.common.scope.join, { first: activities, second: categories }),
        };
  return labelled(context, label, transformationSentences(context, placed));
}

function labelled(
  context: NoticeContext,
  label: Term | undefined,
  statement: readonly Inline[],
): readonly Inline[] {
  if (label === undefined || statement.length === 0) return statement;
  return say(context.phrases.common.labelled, {
    label: [strong(capitalised(label.base))],
    statement,
  });
}

/** The activities meant, unless they are all that use the data. */
function activityLabel(
  context: NoticeContext,
  treatment: Treatment,
  all: readonly ToldUse[],
): Term | undefined {
  const categories = treatment.uses.map(({ use }) => use.dataCategory);
  const users = new Set(
    all.filter(({ use }) => categories.includes(use.dataCategory)).map(({ activity }) => activity),
  );
  if ([...users].every((activity) => treatment.activities.has(activity))) return undefined;
  const named = [...treatment.activities].filter((activity) => activity !== null);
  if (named.length === 0) return undefined;
  return joinTerms(activityReferences(context, named), context.phrases.format);
}

function categoriesTerm(context: NoticeContext, treatment: Treatment): Term {
  const names = treatment.uses.map(({ category, place, field }) =>
    withOrigin(dataCategoryName(context, category), originOf(place, `${field}/dataCategory`)),
  );
  return joinTerms(distinct(names), context.phrases.format);
}
