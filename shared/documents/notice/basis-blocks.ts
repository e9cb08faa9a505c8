import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { citeGdpr } from '#shared/phrases/citation.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { gdprCitation } from '#shared/documents/inline.ts';
import { lawTerms } from '#shared/documents/law-term.ts';
import { isGiven, localized, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyTerms } from '#shared/documents/party-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { selectionTerm } from '#shared/documents/scope-term.ts';
import type { Block, Citation, Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

/**
 * One legal basis in words: the basis itself, the interests behind it, and the law that it rests on.
 *
 * @param earlier Bases of the same activity that are told before it: a point told already is not told again
 *   where only the data differ.
 */
export function basisBlocks(
  context: NoticeContext,
  place: Place,
  basis: LegalBasis,
  earlier: readonly LegalBasis[] = [],
): readonly Block[] {
  const field = `legalBases/${basis.id}`;
  const lead = sentences(
    basisSentence(context, place, field, { basis, isRepeated: earlier.some(saysSame(basis)) }),
    localized(context, place, `${field}/justification`, basis.justification),
    ...lawSentences(context, place, field, basis),
    ...specialSentences(context, place, field, basis),
  );
  const single = basis.interests.length === 1;
  const interests = single ? [] : interestList(context, place, field, basis);
  const first = sentences(
    lead,
    single ? singleInterest(context, place, field, basis) : [],
    interests.length > 0 ? [] : balancing(context, place, field, basis),
    interests.length > 0 ? sayPlain(context.phrases.legalBases.interests) : [],
  );
  const after = interests.length > 0 ? balancing(context, place, field, basis) : [];
  return [
    ...(first.length === 0 ? [] : [paragraph(first)]),
    ...interests,
    ...(after.length === 0 ? [] : [paragraph(after)]),
  ];
}

function article(context: NoticeContext, place: Parameters<typeof gdprCitation>[0]): Citation {
  return gdprCitation(place, citeGdpr(place, context.phrases.citation));
}

function saysSame({ point }: LegalBasis): (other: LegalBasis) => boolean {
  return (other) =>
    point.state === 'answered' &&
    other.point.state === 'answered' &&
    other.point.value === point.value;
}

function basisSentence(
  context: NoticeContext,
  place: Place,
  field: string,
  { basis, isRepeated }: { readonly basis: LegalBasis; readonly isRepeated: boolean },
): readonly Inline[] {
  if (basis.point.state !== 'answered') return [];
  const { legalBases } = context.phrases;
  const point = basis.point.value;
  const origin = originOf(place, `${field}/point`);
  const values = {
    basis: marked(sayPlain(legalBases.bases[point]), origin),
    citation: marked([article(context, { article: '6', paragraph: '1', point })], origin),
  };
  const data = selectionTerm(context, place, `${field}/dataCategories`, basis.dataCategories);
  const ofData = (selected: NonNullable<typeof data>): readonly Inline[] =>
    isRepeated
      ? marked(say(legalBases.sameForData, { data: selected }), origin)
      : say(legalBases.basisForData, { ...values, data: selected });
  const sentence = data === undefined ? say(legalBases.basis, values) : ofData(data);
  return withCondition(context, place, `${field}/condition`, basis.condition, sentence);
}

function lawSentences(
  context: NoticeContext,
  place: Place,
  field: string,
  basis: LegalBasis,
): readonly (readonly Inline[])[] {
  if (basis.laws.length === 0) return [];
  const { legalBases } = context.phrases;
  const laws = lawTerms(context, place, `${field}/laws`, basis.laws);
  const inPart = basis.laws.every(({ extent }) => extent === 'part');
  return [say(inPart ? legalBases.lawsInPart : legalBases.laws, { laws })];
}

function specialSentences(
  context: NoticeContext,
  place: Place,
  field: string,
  basis: LegalBasis,
): readonly (readonly Inline[])[] {
  const { legalBases } = context.phrases;
  const conditions = basis.article9.map((point, index) => {
    const origin = originOf(place, `${field}/article9/${String(index)}`);
    return say(legalBases.article9, {
      condition: marked(sayPlain(legalBases.conditions[point]), origin),
      citation: marked([article(context, { article: '9', paragraph: '2', point })], origin),
    });
  });
  if (basis.article10 === null) return conditions;
  const citation = marked(
    [article(context, { article: '10' })],
    originOf(place, `${field}/article10`),
  );
  const phrase =
    basis.article10 === 'officialAuthority'
      ? legalBases.article10Authority
      : legalBases.article10Law;
  return [...conditions, say(phrase, { citation })];
}

function singleInterest(
  context: NoticeContext,
  place: Place,
  field: string,
  basis: LegalBasis,
): readonly Inline[] {
  const [interest] = basis.interests;
  if (interest === undefined) return [];
  const { legalBases } = context.phrases;
  const at = `${field}/interests/${interest.id}`;
  if (interest.what !== null && interest.whose.length > 0) {
    return say(legalBases.interestHeldBy, {
      interest: wordingTerm(context, place, `${at}/what`, interest.what),
      holder: partyTerms(context, place, `${at}/whose`, interest.whose),
    });
  }
  return say(legalBases.interest, { interest: interestWords(context, place, field, interest) });
}

function interestList(
  context: NoticeContext,
  place: Place,
  field: string,
  basis: LegalBasis,
): readonly Block[] {
  if (basis.interests.length < 2) return [];
  const items = basis.interests.map((interest) =>
    listItem(interestWords(context, place, field, interest)),
  );
  return [list(items)];
}

function interestWords(
  context: NoticeContext,
  place: Place,
  field: string,
  interest: LegalBasis['interests'][number],
): readonly Inline[] {
  const { legalBases } = context.phrases;
  const at = `${field}/interests/${interest.id}`;
  const holder =
    interest.whose.length === 0
      ? undefined
      : partyTerms(context, place, `${at}/whose`, interest.whose);
  if (interest.what === null) {
    const own = marked(sayPlain(legalBases.interestIsPurpose), originOf(place, `${at}/what`));
    return holder === undefined ? own : say(legalBases.interestIsPurposeOf, { holder });
  }
  const what = wordingTerm(context, place, `${at}/what`, interest.what);
  if (holder === undefined) return what.base;
  return say(legalBases.interestOf, { interest: what, holder });
}

/** The balancing test as the records state it; derived documents say that it was made where its outcome is known. */
function balancing(
  context: NoticeContext,
  place: Place,
  field: string,
  basis: LegalBasis,
): readonly Inline[] {
  const { legalBases } = context.phrases;
  const test = basis.balancing;
  const at = `${field}/balancing`;
  const outcome =
    test.outcome.state === 'answered' && !isGiven(test.statement)
      ? marked(sayPlain(legalBases.weighed), originOf(place, `${at}/outcome`))
      : [];
  const isMonitored = test.monitored.state === 'answered' && test.monitored.value;
  return sentences(
    outcome,
    localized(context, place, `${at}/statement`, test.statement),
    localized(context, place, `${at}/limit`, test.limit),
    isMonitored ? marked(sayPlain(legalBases.monitored), originOf(place, `${at}/monitored`)) : [],
  );
}
