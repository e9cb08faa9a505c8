import type { Activity } from '#shared/model/activity.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { System } from '#shared/model/system.ts';
import { type DocumentContext, originOf, type Place, placeOf } from './context.ts';
import { crossReference, text } from './inline.ts';
import { isGiven, textTerm, wordingTerm } from './localized.ts';
import { say } from './say.ts';
import { joinTerms, plainTerm, type Term } from './term.ts';
import type { Inline } from './tree.ts';

/** Id of the node that presents a purpose, target of references by letter. */
export function activityAnchor(activity: { readonly id: string }): string {
  return `activity-${activity.id}`;
}

/** The name of an activity, or its purpose where it has no name of its own. */
export function activityName(context: DocumentContext, activity: Activity): Term {
  const place = placeOf('activities', activity);
  if (isGiven(activity.name)) return textTerm(context, place, 'name', activity.name, {});
  return wordingTerm(context, place, 'purpose', activity.purpose);
}

/**
 * An activity as other sections refer to it: by name, or where purposes are lettered by a live letter with
 * the name behind it.
 */
export function activityReference(context: DocumentContext, activity: Activity): Term {
  const name = activityName(context, activity);
  if (!isLettered(context, activity)) return name;
  return plainTerm(
    say(context.phrases.common.scope.letteredPurpose, {
      letter: [letterOf(activity)],
      purpose: name,
    }),
  );
}

/**
 * Several activities as a sentence refers to them, one term each: where purposes are lettered, the letters
 * alone, because a list of letters with all their names is too long to read.
 */
export function activityReferences(
  context: DocumentContext,
  activities: readonly Activity[],
): readonly Term[] {
  return activities.map((activity) =>
    activities.length > 1 && isLettered(context, activity)
      ? plainTerm([letterOf(activity)])
      : activityReference(context, activity),
  );
}

function isLettered(context: DocumentContext, activity: Activity): boolean {
  return context.purposeLabels === 'letters' && activity.listed && context.hasSection('purposes');
}

/** The live letter of an activity, which tells the record that it stands for. */
function letterOf(activity: Activity): Inline {
  const origin = [originOf(placeOf('activities', activity), 'name')];
  return { ...crossReference(activityAnchor(activity), 'number'), origin };
}

/** The name of a data category without its parts and examples. */
export function dataCategoryName(context: DocumentContext, category: DataCategory): Term {
  return wordingTerm(context, placeOf('dataCategories', category), 'name', category.name);
}

/** A data category with what it consists of: "device data, including the IP address", "name, for example …". */
export function dataCategoryTerm(context: DocumentContext, category: DataCategory): Term {
  const place = placeOf('dataCategories', category);
  const { common, format } = context.phrases;
  const name = dataCategoryName(context, category);
  const wordings = (field: string, items: readonly Parameters<typeof wordingTerm>[3][]): Term =>
    joinTerms(
      items.map((item, index) => wordingTerm(context, place, `${field}/${String(index)}`, item)),
      format,
      field === 'parts/items' && category.parts?.kind === 'alternatives' ? 'or' : 'and',
    );
  const { parts } = category;
  if (parts?.kind === 'alternatives') return wordings('parts/items', parts.items);
  const whole =
    parts === null
      ? name
      : plainTerm(
          say(common.including, { whole: name, parts: wordings('parts/items', parts.items) }),
        );
  if (category.examples.length === 0) return whole;
  return plainTerm(
    say(common.examples, { whole, examples: wordings('examples', category.examples) }),
  );
}

/** Data-subject category by the id of its vocabulary item. */
export function subjectTerm(context: DocumentContext, id: string): Term {
  const item = context.index.vocabularyItem(id);
  const place: Place = { type: 'vocabulary', record: item.id };
  return textTerm(context, place, 'texts', item.texts, item.forms);
}

/** A system by what it is; by its product name where no description is given. */
export function systemTerm(context: DocumentContext, system: System): Term {
  const place = placeOf('systems', system);
  if (isGiven(system.description)) {
    return textTerm(context, place, 'description', system.description, system.forms);
  }
  return { base: [text(system.name, [originOf(place, 'name')])], forms: {}, isName: true };
}
