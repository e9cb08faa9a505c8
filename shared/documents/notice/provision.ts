import type { Provision } from '#shared/model/data-use.ts';
import type { Link } from '#shared/model/localized-text.ts';
import { paragraph } from '#shared/documents/block.ts';
import { contactRefTerm } from '#shared/documents/contact.ts';
import { isVisible, originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { capitalised, strong } from '#shared/documents/inline.ts';
import { localized, withOrigin } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityReference, dataCategoryName } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { plainTerm, type Term } from '#shared/documents/term.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Inline, Section } from '#shared/documents/tree.ts';
import { type ToldUse, toldUses } from './data-uses.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';
import { asList } from './rule-blocks.ts';

/** Whether data must be provided, and what follows if not: Art. 13(2)(e). */
export function buildProvisionSection(context: NoticeContext): Section | null {
  const statements = [
    ...context.activities.flatMap((activity) => {
      const told = activity.provision;
      if (told.state !== 'answered' || !isVisible(activity, context, 'provision')) return [];
      const place = placeOf('activities', activity);
      const words = provisionWords(context, place, 'provision/value', told.value, activity.links);
      const label =
        context.activities.length > 1 ? activityReference(context, activity) : undefined;
      return [labelled(context, label, words)];
    }),
    ...toldUses(context).map((told) => useStatement(context, told)),
  ].filter((words) => words.length > 0);
  return noticeSectionOf(
    context,
    'provision',
    context.phrases.provision.heading,
    asList(statements.map((words) => [paragraph(words)])),
  );
}

function useStatement(context: NoticeContext, told: ToldUse): readonly Inline[] {
  const { activity, category, place, field, use } = told;
  if (use.provision === null) return [];
  const words = provisionWords(
    context,
    place,
    `${field}/provision`,
    use.provision,
    activity?.links ?? [],
  );
  const data = dataCategoryName(context, category);
  const label =
    activity === null || context.activities.length === 1
      ? data
      : plainTerm(
          say(context.phrases.common.scope.join, {
            first: activityReference(context, activity),
            second: data,
          }),
        );
  return labelled(context, withOrigin(label, originOf(place, `${field}/dataCategory`)), words);
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

function provisionWords(
  context: NoticeContext,
  place: Place,
  field: string,
  provision: Provision,
  links: readonly Link[],
): readonly Inline[] {
  const phrases = context.phrases.provision;
  const consequence = localized(
    context,
    place,
    `${field}/consequence`,
    provision.consequence,
    links,
  );
  const otherWay =
    provision.otherWay === null
      ? []
      : say(phrases.otherWay, {
          contact: withOrigin(
            contactRefTerm(context, provision.otherWay),
            originOf(place, `${field}/otherWay`),
          ),
        });
  return sentences(
    requirement(context, place, field, provision),
    consequenceSentence(context, consequence),
    otherWay,
    localized(context, place, `${field}/statement`, provision.statement, links),
  );
}

/** What kind of requirement it is, with the obligation in the same sentence where that is answered. */
function requirement(
  context: NoticeContext,
  place: Place,
  field: string,
  { kind, obliged }: Provision,
): readonly Inline[] {
  const phrases = context.phrases.provision;
  const origin = originOf(place, `${field}/kind`);
  if (obliged.state !== 'answered') return marked(sayPlain(phrases.kinds[kind]), origin);
  return marked(
    sayPlain((obliged.value ? phrases.obliged : phrases.notObliged)[kind]),
    origin,
    originOf(place, `${field}/obliged`),
  );
}

/** A clause goes into its sentence; what ends with a full stop is a sentence already. */
function consequenceSentence(
  context: NoticeContext,
  consequence: readonly Inline[],
): readonly Inline[] {
  if (consequence.length === 0 || plainText(consequence).endsWith('.')) return consequence;
  return say(context.phrases.provision.consequence, { consequence });
}
