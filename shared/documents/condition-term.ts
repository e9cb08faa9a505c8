import type { Condition } from '#shared/model/condition.ts';
import { type DocumentContext, originOf, type Place } from './context.ts';
import { text } from './inline.ts';
import { isGiven, localized, withOrigin, wordingTerm } from './localized.ts';
import { withoutFullStop } from './inline.ts';
import { say } from './say.ts';
import { plainTerm, type Term } from './term.ts';
import { plainText } from './tree-text.ts';
import type { Inline } from './tree.ts';

/** The clause of a condition: "when the person calls the service number", or its twin "unless …". */
export function conditionTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  condition: Condition,
): Term {
  if (condition.use === 'unless') {
    const own = condition.unless;
    if (own !== undefined && isGiven(own)) {
      return plainTerm(localized(context, place, `${field}/unless`, own));
    }
    if ('item' in condition.wording) {
      const item = context.index.vocabularyItem(condition.wording.item);
      if (item.unless !== undefined && isGiven(item.unless)) {
        const itemPlace: Place = { type: 'vocabulary', record: item.id };
        const words = plainTerm(localized(context, itemPlace, 'unless', item.unless));
        return withOrigin(words, originOf(place, `${field}/wording`));
      }
    }
  }
  return wordingTerm(context, place, `${field}/wording`, condition.wording);
}

/** A finished sentence with a condition at its end ("…, only when …"); without one, the sentence itself. */
export function withCondition(
  context: DocumentContext,
  place: Place,
  field: string,
  condition: Condition | null,
  sentence: readonly Inline[],
): readonly Inline[] {
  if (condition === null) return sentence;
  const clause = conditionTerm(context, place, field, condition);
  return conditional(context, condition.reach, sentence, clause);
}

/** A finished sentence with the words of a condition at its end: set apart by a comma where the language does so with clauses. */
export function conditional(
  { phrases: { common } }: DocumentContext,
  reach: Condition['reach'],
  sentence: readonly Inline[],
  condition: Term,
): readonly Inline[] {
  const words = plainText(condition.base).toLowerCase();
  const { clauseOpenings } = common;
  const isClause =
    clauseOpenings.length === 0 ||
    clauseOpenings.some((opening) => words.startsWith(`${opening} `));
  const statement = withoutFullStop(sentence);
  if (isClause) return say(common.conditional[reach], { statement, condition });
  // Behind a list the words would read as part of its last item.
  return plainText(sentence).includes(': ')
    ? say(common.conditional.given, {
        statement,
        condition: plainTerm(say(common.reached[reach], { condition })),
      })
    : say(common.conditionalPhrase[reach], { statement, condition });
}

/** A condition as a note in brackets behind a list item; nothing without one. */
export function conditionNote(
  context: DocumentContext,
  place: Place,
  field: string,
  condition: Condition | null,
): readonly Inline[] {
  if (condition === null) return [];
  const note = say(context.phrases.common.conditionNote[condition.reach], {
    condition: conditionTerm(context, place, field, condition),
  });
  return [text(' '), ...note];
}

/** The clause of a condition with its reach among other words: "only when …". */
export function reachedCondition(
  context: DocumentContext,
  place: Place,
  field: string,
  condition: Condition,
): Term {
  const clause = conditionTerm(context, place, field, condition);
  return plainTerm(say(context.phrases.common.reached[condition.reach], { condition: clause }));
}
