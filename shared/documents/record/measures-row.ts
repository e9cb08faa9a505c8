import type { Measure } from '#shared/model/measure.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { isGiven, localized, wordingTerm } from '#shared/documents/localized.ts';
import { withoutFullStop } from '#shared/documents/inline.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import { cellOf, ruleTerm, semicolons } from './cell-text.ts';
import type { RecordEntry } from './entries.ts';
import type { RecordContext } from './record-context.ts';
import type { AppliedRule } from './rule-order.ts';

const kinds = ['technical', 'organisational', 'physical'] as const;

/** General description of the technical and organisational security measures: Art. 30(1)(g), 30(2)(d), 32(1). */
export function measuresCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const { measureKinds } = context.phrases.recordRows;
  return cellOf(
    kinds.map((kind) => {
      const ofKind = entry.facts.measures.filter(({ rule }) => rule.kind === kind);
      if (ofKind.length === 0) return [];
      const words = ofKind.map((measure) => measureWords(context, measure));
      return say(measureKinds[kind], { measures: semicolons(words) });
    }),
  );
}

/** A measure by its name; the internal copy adds what it consists of. */
function measureWords(context: RecordContext, applied: AppliedRule<Measure>): readonly Inline[] {
  const { rule, manner } = applied;
  return context.termOnce(`measure ${rule.id} ${manner}`, () => {
    const place = placeOf('measures', rule);
    const { recordRows } = context.phrases;
    const name = wordingTerm(context, place, 'name', rule.name);
    const isDescribed =
      context.audience === 'internal' &&
      isGiven(rule.description) &&
      isVisible(rule, context, 'description');
    const notes = [
      ...(rule.status === 'planned'
        ? [marked(sayPlain(recordRows.planned), originOf(place, 'status'))]
        : []),
      ...(isDescribed
        ? [withoutFullStop(localized(context, place, 'description', rule.description, rule.links))]
        : []),
    ];
    return ruleTerm(context, place, applied, { words: name, notes });
  }).base;
}
