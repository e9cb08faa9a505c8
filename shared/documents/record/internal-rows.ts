import type { LegalBasis } from '#shared/model/legal-basis.ts';
import type { Source } from '#shared/model/source.ts';
import { paragraph } from '#shared/documents/block.ts';
import { originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { formatDay } from '#shared/documents/date.ts';
import { gdprCitation, text } from '#shared/documents/inline.ts';
import { lawTerms } from '#shared/documents/law-term.ts';
import { localized, wordingTerm } from '#shared/documents/localized.ts';
import { locationTerm } from '#shared/documents/location-term.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName, partyTerm, partyTerms } from '#shared/documents/party-term.ts';
import { systemTerm } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { selectionTerm } from '#shared/documents/scope-term.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import { citeArticle } from '#shared/phrases/citation.ts';
import {
  cellOf,
  conditionNotes,
  joinedBy,
  noted,
  opening,
  paragraphOf,
  semicolons,
} from './cell-text.ts';
import type { RecordEntry } from './entries.ts';
import type { RecordContext } from './record-context.ts';
import type { Placed } from './register-facts.ts';

/** Legal bases with the interests and laws behind them: Art. 6, 9 and 10; an activity for others has none of its own. */
export function basesCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  return cellOf(entry.facts.legalBases.map((basis) => basisWords(context, basis)));
}

function basisWords(context: RecordContext, { place, field, item }: Placed<LegalBasis>) {
  const { common, legalBases } = context.phrases;
  const grounds = [
    ...(item.point.state === 'answered'
      ? [
          ground(context, legalBases.bases[item.point.value], originOf(place, `${field}/point`), {
            article: '6',
            paragraph: '1',
            point: item.point.value,
          }),
        ]
      : []),
    ...item.article9.map((point, index) =>
      ground(
        context,
        legalBases.conditions[point],
        originOf(place, `${field}/article9/${String(index)}`),
        { article: '9', paragraph: '2', point },
      ),
    ),
    ...(item.article10 === null
      ? []
      : [marked([article(context, { article: '10' })], originOf(place, `${field}/article10`))]),
  ];
  const words = semicolons([
    ...grounds,
    ...interestWords(context, place, field, item),
    item.laws.length === 0 ? [] : lawTerms(context, place, `${field}/laws`, item.laws).base,
    localized(context, place, `${field}/justification`, item.justification),
  ]);
  if (words.length === 0) return [];
  const data = selectionTerm(context, place, `${field}/dataCategories`, item.dataCategories);
  const scoped =
    data === undefined
      ? opening(plainTerm(words))
      : say(common.labelled, { label: opening(data), statement: words });
  return joinedBy(', ', [
    scoped,
    ...conditionNotes(context, place, `${field}/condition`, item.condition),
  ]);
}

type GdprPlace = Parameters<typeof gdprCitation>[0];

function article(context: RecordContext, place: GdprPlace) {
  return gdprCitation(place, citeArticle(place, context.phrases.citation));
}

function ground(
  context: RecordContext,
  phrase: Parameters<typeof sayPlain>[0],
  origin: ReturnType<typeof originOf>,
  place: GdprPlace,
): readonly Inline[] {
  return marked(noted(context, sayPlain(phrase), [[article(context, place)]]), origin);
}

/** Each interest once, with all who have it. */
function interestWords(
  context: RecordContext,
  place: Place,
  field: string,
  basis: LegalBasis,
): readonly (readonly Inline[])[] {
  const { legalBases } = context.phrases;
  const named = basis.interests.map(({ id, what, whose }) => {
    const at = `${field}/interests/${id}`;
    const interest =
      what === null
        ? marked(sayPlain(legalBases.interestIsPurpose), originOf(place, `${at}/what`))
        : wordingTerm(context, place, `${at}/what`, what).base;
    const holders = whose.length === 0 ? [] : [partyTerms(context, place, `${at}/whose`, whose)];
    return { interest, holders };
  });
  const groups = new Map<string, typeof named>();
  for (const entry of named) {
    const key = plainText(entry.interest);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((group) => {
    const holders = group.flatMap((entry) => entry.holders);
    const [first, ...others] = group;
    const interest = marked(
      first?.interest ?? [],
      ...others.flatMap((other) => paragraph(other.interest).origin),
    );
    if (holders.length === 0) return interest;
    return say(legalBases.interestOf, {
      interest,
      holder: joinTerms(holders, context.phrases.format),
    });
  });
}

/** Where the data comes from: Art. 14(2)(f). */
export function sourcesCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  return cellOf(entry.facts.sources.map((source) => sourceWords(context, source)));
}

function sourceWords(context: RecordContext, source: Source): readonly Inline[] {
  return context.termOnce(`source ${source.id}`, () => {
    const { recordRows } = context.phrases;
    const place = placeOf('sources', source);
    const party =
      source.party === null ? undefined : partyTerm(context, place, 'party', source.party);
    const kind =
      source.kind.state === 'answered'
        ? marked(sayPlain(recordRows.sourceKinds[source.kind.value]), originOf(place, 'kind'))
        : [];
    const isPublic =
      source.publiclyAccessible.state === 'answered' && source.publiclyAccessible.value;
    const origin = party === undefined ? opening(plainTerm(kind)) : opening(party);
    const words =
      source.occasion === null
        ? origin
        : say(recordRows.occasion, {
            source: plainTerm(origin),
            occasion: wordingTerm(context, place, 'occasion', source.occasion),
          });
    return plainTerm(
      noted(context, words, [
        isPublic
          ? marked(sayPlain(recordRows.publiclyAccessible), originOf(place, 'publiclyAccessible'))
          : [],
        ...source.collectingSystems.map((id) => systemTerm(context, context.index.system(id)).base),
        ...conditionNotes(context, place, 'condition', source.condition),
      ]),
    );
  }).base;
}

/** Systems in which the data is held, with vendor and location. */
export function systemsCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  if (entry.subject.kind !== 'activity') return [];
  return cellOf(
    entry.subject.activity.systems.map((id) => {
      const system = context.index.system(id);
      const place = placeOf('systems', system);
      const term = systemTerm(context, system);
      const product =
        term.isName || system.name === '' ? [] : [text(system.name, [originOf(place, 'name')])];
      return noted(context, opening(term), [
        product,
        system.vendor === null ? [] : partyName(context, context.index.party(system.vendor)).base,
        system.location.state === 'answered'
          ? locationTerm(context, place, 'location/value', system.location.value).base
          : [],
      ]);
    }),
  );
}

/** Automated decision-making and profiling: Art. 22. */
export function automatedCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  if (entry.subject.kind !== 'activity') return [];
  const { activity } = entry.subject;
  if (activity.automatedDecisions.state !== 'answered') return [];
  const { value } = activity.automatedDecisions;
  const place = placeOf('activities', activity);
  const field = 'automatedDecisions/value';
  const { recordRows } = context.phrases;
  const stated = (['solelyAutomated', 'profiling'] as const).map((name) => {
    const answer = value[name];
    return answer.state === 'answered' && answer.value
      ? marked(sayPlain(recordRows[name]), originOf(place, `${field}/${name}`))
      : [];
  });
  return cellOf([
    opening(plainTerm(semicolons(stated))),
    localized(context, place, `${field}/logic`, value.logic),
    localized(context, place, `${field}/significance`, value.significance),
  ]);
}

/** Whether an impact assessment is needed, and where it is: Art. 35. */
export function dpiaCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  if (entry.subject.kind !== 'activity') return [];
  const { activity } = entry.subject;
  const { dpia } = activity;
  const place = placeOf('activities', activity);
  const { recordRows } = context.phrases;
  const needed =
    dpia.needed.state === 'answered'
      ? marked(
          sayPlain(dpia.needed.value ? recordRows.dpiaNeeded : recordRows.dpiaNotNeeded),
          originOf(place, 'dpia/needed'),
        )
      : [];
  const title = assessmentTitle(context, dpia.assessment);
  const isNeeded = dpia.needed.state === 'answered' && dpia.needed.value;
  const isOpen = isNeeded && title.length === 0 && dpia.reference === '';
  return paragraphOf(
    sentences(
      needed,
      localized(context, place, 'dpia/reasonWhyNot', dpia.reasonWhyNot),
      title.length === 0 ? [] : say(recordRows.dpiaAssessment, { assessment: title }),
      dpia.reference === ''
        ? []
        : say(recordRows.dpiaReference, {
            reference: [text(dpia.reference, [originOf(place, 'dpia/reference')])],
          }),
      isOpen ? marked(sayPlain(recordRows.dpiaNotMade), originOf(place, 'dpia/assessment')) : [],
    ),
  );
}

function assessmentTitle(context: RecordContext, id: string | null): readonly Inline[] {
  if (id === null) return [];
  const assessment = context.index.assessment(id);
  return localized(context, placeOf('assessments', assessment), 'title', assessment.title);
}

/** Who is responsible inside the organisation, and who gives more information. */
export function ownerCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const { register, subject } = entry;
  if (subject.kind !== 'activity' || subject.seenBy !== 'keeper') return [];
  const place = placeOf('registers', register);
  const owner =
    register.owner.state === 'answered'
      ? localized(context, place, 'owner/value', register.owner.value)
      : [];
  const contact =
    register.contactPerson.state === 'answered'
      ? say(context.phrases.recordRows.contactPerson, {
          person: marked(
            partyName(context, context.index.party(register.contactPerson.value)).base,
            originOf(place, 'contactPerson'),
          ),
        })
      : [];
  return cellOf([opening(plainTerm(owner)), contact]);
}

/** Since when and until when the processing goes on, and how much there is of it. */
export function operationCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  if (entry.subject.kind !== 'activity') return [];
  const { activity } = entry.subject;
  const place = placeOf('activities', activity);
  const { since, upTo } = context.phrases.recordRows;
  const day = (field: 'operatingSince' | 'operatingUntil') => {
    const date = activity[field];
    if (date === null) return [];
    const phrase = field === 'operatingSince' ? since : upTo;
    return say(phrase, { date: [text(formatDay(context, date), [originOf(place, field)])] });
  };
  return cellOf([
    joinedBy('; ', [day('operatingSince'), day('operatingUntil')]),
    localized(context, place, 'volume', activity.volume),
  ]);
}
