import type { Source } from '#shared/model/source.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { crossReference } from '#shared/documents/inline.ts';
import { withOrigin, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyTerm } from '#shared/documents/party-term.ts';
import { systemTerm } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms } from '#shared/documents/term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import { type NoticeContext, sectionId } from './notice-context.ts';

type Kind = Extract<Source['kind'], { state: 'answered' }>['value'];
type Head = 'collected' | 'obtained' | 'generated' | 'derived';

const heads: Readonly<Record<Kind, Head>> = {
  dataSubject: 'collected',
  observed: 'generated',
  thirdParty: 'obtained',
  derived: 'derived',
};

/**
 * From whom or what data comes, how directly, and on what occasion; nothing where none of it is stated. Data
 * that arises on an occasion may be somebody else's work, so the person's own actions are told without one.
 */
export function originSentence(
  context: NoticeContext,
  place: Place,
  source: Source,
): readonly Inline[] {
  const { sources } = context.phrases;
  const kind = source.kind.state === 'answered' ? source.kind.value : undefined;
  const from = fromWords(context, place, source, kind);
  const occasion =
    source.occasion === null ? undefined : wordingTerm(context, place, 'occasion', source.occasion);
  const head = marked(
    sayPlain(sources.heads[headOf(source, kind)][source.modality]),
    originOf(place, 'modality'),
    originOf(place, 'kind'),
  );
  if (occasion === undefined)
    return from === undefined ? [] : say(sources.sentence, { head, from });
  const isConduct = kind === 'observed' && !hasParty(source);
  return from === undefined || isConduct
    ? say(sources.sentenceOccasion, { head, occasion })
    : say(sources.sentenceAt, { head, from, occasion });
}

function headOf({ party }: Source, kind: Kind | undefined): Head {
  return kind === undefined && party !== null ? 'obtained' : heads[kind ?? 'dataSubject'];
}

function hasParty({ party }: Source): boolean {
  return party !== null && party.kind !== 'notStated';
}

function fromWords(
  context: NoticeContext,
  place: Place,
  source: Source,
  kind: Kind | undefined,
): readonly Inline[] | undefined {
  const { sources } = context.phrases;
  const manner = originOf(place, 'manner');
  if (source.party !== null && hasParty(source)) {
    const party = partyTerm(context, place, 'party', source.party);
    const isPlain = source.manner === 'direct' && kind !== 'dataSubject';
    return isPlain
      ? say(sources.fromParty, { party })
      : marked(say(sources.fromPartyManner[source.manner], { party }), manner);
  }
  switch (kind) {
    case 'dataSubject':
      return marked(sayPlain(sources.fromSubject[source.manner]), manner, originOf(place, 'kind'));
    case 'observed':
      return marked(sayPlain(sources.fromConduct), originOf(place, 'kind'));
    case 'derived':
      return marked(sayPlain(sources.fromOtherData), originOf(place, 'kind'));
    case 'thirdParty':
      return marked(sayPlain(sources.fromThirdParty), originOf(place, 'kind'));
    case undefined:
      return undefined;
  }
}

/** Which systems record the data, automatically or not, with a reference to the section that lists it. */
export function systemSentence(
  context: NoticeContext,
  place: Place,
  source: Source,
): readonly Inline[] {
  const { sources, format } = context.phrases;
  const terms = source.collectingSystems.map((id, index) =>
    withOrigin(
      systemTerm(context, context.index.system(id)),
      originOf(place, `collectingSystems/${String(index)}`),
    ),
  );
  const [first, ...rest] = terms;
  if (first === undefined) return [];
  const section = sectionId('data');
  const data = context.hasSection(section)
    ? say(sources.theDataInSection, { section: [crossReference(section, 'number')] })
    : sayPlain(sources.theData);
  const isAutomatic = source.automated.state === 'answered' && source.automated.value;
  const words =
    rest.length === 0
      ? say(isAutomatic ? sources.systemAutomatic : sources.system, { system: first, data })
      : say(isAutomatic ? sources.systemsAutomatic : sources.systems, {
          systems: joinTerms(terms, format),
          data,
        });
  return source.automated.state === 'answered'
    ? marked(words, originOf(place, 'automated'))
    : words;
}
