import { canonicalLine } from '#shared/kernel/canonical-json.ts';
import type { Source } from '#shared/model/source.ts';
import { citeGdpr } from '#shared/phrases/citation.ts';
import { paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised, gdprCitation, strong } from '#shared/documents/inline.ts';
import { localizedParagraphs } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyTerm } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms } from '#shared/documents/term.ts';
import type { Block } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

/**
 * Groups of at least two sources of which people are told, or not told, in the same words: Arts. 14(3) and
 * 14(5). Only sources with a party, by whose names a group can be told from the others.
 */
export function informedAlike(
  context: NoticeContext,
  sources: readonly Source[],
): readonly (readonly Source[])[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const isNamed = source.party !== null && source.party.kind !== 'notStated';
    if (!isNamed || source.links.length > 0 || informing(context, source).length === 0) continue;
    const words = canonicalLine([source.informing, isFromSubject(source)]);
    groups.set(words, [...(groups.get(words) ?? []), source]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** What people are told of several sources alike, behind the names of those sources. */
export function informingOfAll(
  context: NoticeContext,
  sources: readonly Source[],
): readonly Block[] {
  const [source] = sources;
  const [first, ...rest] = source === undefined ? [] : informing(context, source);
  if (first?.kind !== 'paragraph') return [];
  const names = sources.flatMap((each) =>
    each.party === null ? [] : [partyTerm(context, placeOf('sources', each), 'party', each.party)],
  );
  const origins = sources.map((each) => originOf(placeOf('sources', each), 'informing'));
  const labelled = say(context.phrases.common.labelled, {
    label: [strong(capitalised(joinTerms(names, context.phrases.format).base))],
    statement: marked(first.content, ...origins),
  });
  return [paragraph(labelled), ...rest];
}

const exceptionPoints = {
  alreadyInformed: 'a',
  impossibleOrDisproportionate: 'b',
  obtainingLaidDownByLaw: 'c',
  professionalSecrecy: 'd',
} as const;

/** When persons are told of one source, or why not. Derived notices leave it out where Article 14 does not apply. */
export function informing(context: NoticeContext, source: Source): readonly Block[] {
  const place = placeOf('sources', source);
  if (source.informing.state !== 'answered' || !isVisible(source, context, 'informing')) return [];
  const informed = source.informing.value;
  const { told, exceptions } = context.phrases.sources;
  if (informed.kind === 'told') {
    if (isFromSubject(source) && context.content === 'derived') return [];
    const when = marked(sayPlain(told[informed.when]), originOf(place, 'informing/value/when'));
    return [
      paragraph(when),
      ...localizedParagraphs(context, place, 'informing/value/what', informed.what, source.links),
    ];
  }
  const at = isFromSubject(source)
    ? { article: '13', paragraph: '4' }
    : { article: '14', paragraph: '5', point: exceptionPoints[informed.exception] };
  const citation = [gdprCitation(at, citeGdpr(at, context.phrases.citation))];
  const why = marked(
    say(exceptions[informed.exception], { citation }),
    originOf(place, 'informing/value/exception'),
  );
  return [
    paragraph(why),
    ...localizedParagraphs(context, place, 'informing/value/why', informed.why, source.links),
  ];
}

function isFromSubject({ kind }: Source): boolean {
  return kind.state === 'answered' && (kind.value === 'dataSubject' || kind.value === 'observed');
}
