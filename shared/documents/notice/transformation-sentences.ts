import type { DataCategory } from '#shared/model/data-category.ts';
import type { Transformation } from '#shared/model/data-use.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { withOrigin, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { dataCategoryName, dataCategoryTerm } from '#shared/documents/record-term.ts';
import { say, sentences } from '#shared/documents/say.ts';
import { joinTerms, type Term } from '#shared/documents/term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

/** A transformation with the field that holds it. */
export type PlacedTransformation = {
  readonly place: Place;
  readonly field: string;
  readonly transformation: Transformation;
};

/** What a transformation is, as a term that knows its kind and stage. */
export function transformationTerm(
  context: NoticeContext,
  { place, field, transformation }: PlacedTransformation,
): Term {
  const term = wordingTerm(context, place, `${field}/wording`, transformation.wording);
  const decided = [originOf(place, `${field}/kind`), originOf(place, `${field}/stage`)];
  return { ...term, base: marked(term.base, ...decided) };
}

/** What is done to data, stage by stage, with the identifiers that are meant. Nothing for data kept as it is. */
export function transformationSentences(
  context: NoticeContext,
  transformations: readonly PlacedTransformation[],
): readonly Inline[] {
  const { data, format } = context.phrases;
  const changes = transformations.filter(
    ({ transformation }) => transformation.kind !== 'keptAsIs',
  );
  const stages = [...new Set(changes.map(({ transformation }) => transformation.stage))];
  return sentences(
    ...stages.flatMap((stage) => {
      const ofStage = changes.filter(({ transformation }) => transformation.stage === stage);
      const what = joinTerms(
        distinct(ofStage.map((placed) => transformationTerm(context, placed))),
        format,
      );
      return [say(data.transformed[stage], { what }), ...identifierSentences(context, ofStage)];
    }),
  );
}

function identifierSentences(
  context: NoticeContext,
  transformations: readonly PlacedTransformation[],
): readonly (readonly Inline[])[] {
  const { data, format } = context.phrases;
  const terms = distinct(
    transformations.flatMap(({ place, field, transformation }) =>
      transformation.identifiers.map((id, index) =>
        withOrigin(
          identifierTerm(context, context.index.dataCategory(id)),
          originOf(place, `${field}/identifiers/${String(index)}`),
        ),
      ),
    ),
  );
  if (terms.length === 0) return [];
  const identifiers = joinTerms(terms, format);
  const areRemoved = transformations.every(
    ({ transformation }) => transformation.kind === 'remove',
  );
  return [say(areRemoved ? data.identifiersRemoved : data.identifiersConcerned, { identifiers })];
}

/** An identifier by its name, with what it includes ("the identifiers of the call, including the number"). */
function identifierTerm(context: NoticeContext, category: DataCategory): Term {
  return category.parts?.kind === 'including'
    ? dataCategoryTerm(context, category)
    : dataCategoryName(context, category);
}

/** Terms that read the same as one, which keeps the origins of all. */
export function distinct(terms: readonly Term[]): readonly Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const words = JSON.stringify(
      term.base.map((inline) => ('text' in inline ? inline.text : inline)),
    );
    const known = found.get(words);
    const origins = term.base.flatMap((inline) => inline.origin ?? []);
    found.set(
      words,
      known === undefined ? term : { ...known, base: marked(known.base, ...origins) },
    );
  }
  return [...found.values()];
}
