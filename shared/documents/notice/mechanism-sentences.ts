import type { Answer } from '#shared/model/answer.ts';
import type { Link } from '#shared/model/localized-text.ts';
import type { CopyMeans, Mechanism } from '#shared/model/mechanism.ts';
import { instrument } from '#shared/law/instruments.ts';
import { citeGdpr } from '#shared/phrases/citation.ts';
import { contactRefTerm } from '#shared/documents/contact.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { gdprCitation } from '#shared/documents/inline.ts';
import { linkInline, localized, withOrigin } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { plainTerm } from '#shared/documents/term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import { adequacyGround, listedAt } from './adequacy-ground.ts';
import type { NoticeContext } from './notice-context.ts';
import { sccSentence } from './scc-sentence.ts';
import type { TransferRecipient } from './transfer-recipient.ts';

/** Mechanisms of a record with what they are judged by. */
export type MechanismSource = {
  readonly place: Place;
  /** Path of the list. */
  readonly field: string;
  readonly mechanisms: readonly Mechanism[];
  readonly links: readonly Link[];
  /** `null` = transfers in general, to nobody in particular. */
  readonly recipient: TransferRecipient | null;
  /** Whether each after the first is told as an alternative to it. */
  readonly areAlternatives?: boolean;
};

/** On what a transfer rests, one sentence or more for each mechanism: Arts. 45 to 49. */
export function mechanismSentences(
  context: NoticeContext,
  source: MechanismSource,
): readonly (readonly Inline[])[] {
  return source.mechanisms.flatMap((mechanism, index) => {
    const field = `${source.field}/${String(index)}`;
    const ground = withCondition(
      context,
      source.place,
      `${field}/condition`,
      mechanism.condition,
      groundSentence(context, source, index, mechanism),
    );
    return [
      ground,
      withinScope(context, source, field, mechanism),
      ...mechanism.details.map((detail, number) =>
        localized(
          context,
          source.place,
          `${field}/details/${String(number)}`,
          detail,
          source.links,
        ),
      ),
      ...compelling(context, source, field, mechanism),
    ];
  });
}

function groundSentence(
  context: NoticeContext,
  { place, field: list, recipient, areAlternatives }: MechanismSource,
  index: number,
  mechanism: Mechanism,
): readonly Inline[] {
  const field = `${list}/${String(index)}`;
  const origin = originOf(place, `${field}/instrument`);
  if (mechanism.instrument === 'adequacy') {
    return adequacyGround(context, { place, field, mechanism, recipient });
  }
  if (mechanism.instrument === 'scc_commission') {
    return sccSentence(context, { place, field, mechanism, recipient });
  }
  const row = instrument(mechanism.instrument);
  const { transfers, citation } = context.phrases;
  const { article, paragraph, point, subparagraph } = row.reference;
  const at = { article, paragraph: paragraph ?? null, point: point ?? null };
  const words = citeGdpr({ ...at, subparagraph: subparagraph ?? null }, citation);
  const values = {
    instrument: marked(sayPlain(transfers.instruments[mechanism.instrument]), origin),
    citation: marked([gdprCitation(at, words)], origin),
  };
  const isDerogation = row.kind === 'derogation';
  if (areAlternatives === true && index > 0) {
    const { alternativeDerogation, alternativeSafeguard } = transfers;
    const words = say(isDerogation ? alternativeDerogation : alternativeSafeguard, values);
    return marked(words, originOf(place, 'mechanismsRelation'));
  }
  return say(isDerogation ? transfers.derogation : transfers.safeguard, values);
}

/** Whether the sentence of a mechanism can tell itself that it is an alternative. */
export function saysAlternative({ instrument: id }: Mechanism): boolean {
  return id !== 'adequacy' && id !== 'scc_commission';
}

function withinScope(
  context: NoticeContext,
  { place, recipient }: MechanismSource,
  field: string,
  mechanism: Mechanism,
): readonly Inline[] {
  if (mechanism.instrument !== 'adequacy' || mechanism.withinScope.state !== 'answered') return [];
  const isTold = listedAt(context, { place, field, mechanism, recipient }) !== undefined;
  if (isTold && mechanism.withinScope.value) return [];
  const { transfers } = context.phrases;
  return marked(
    sayPlain(mechanism.withinScope.value ? transfers.withinScope : transfers.notWithinScope),
    originOf(place, `${field}/withinScope`),
  );
}

/** Art. 49(1) second subparagraph: safeguards, and that persons are told. */
function compelling(
  context: NoticeContext,
  { place, links }: MechanismSource,
  field: string,
  { compellingInterest }: Mechanism,
): readonly (readonly Inline[])[] {
  if (compellingInterest === null) return [];
  const at = `${field}/compellingInterest`;
  const { safeguards, personsTold } = compellingInterest;
  return [
    localized(context, place, `${at}/safeguards`, safeguards, links),
    personsTold.state === 'answered' && personsTold.value
      ? marked(
          sayPlain(context.phrases.transfers.personsTold),
          originOf(place, `${at}/personsTold`),
        )
      : [],
  ];
}

/** How a copy of the safeguards can be had, on which condition: Art. 13(1)(f), 14(1)(f). */
export function copySentence(
  context: NoticeContext,
  place: Place,
  field: string,
  answer: Answer<CopyMeans>,
  links: readonly Link[],
): readonly Inline[] {
  if (answer.state !== 'answered') return [];
  const means = answer.value;
  const at = `${field}/value`;
  const asked = copyWords(context, place, at, means);
  const link = links.find(({ key }) => key === means.linkKey);
  const available =
    link === undefined
      ? []
      : say(context.phrases.transfers.copyAvailable, {
          means: withOrigin(
            plainTerm([linkInline(context, place, link)]),
            originOf(place, `${at}/linkKey`),
          ),
        });
  const [first, ...rest] = [asked, available].filter((words) => words.length > 0);
  return sentences(
    first === undefined
      ? []
      : withCondition(context, place, `${at}/condition`, means.condition, first),
    ...rest,
    localized(context, place, `${at}/text`, means.text ?? {}, links),
  );
}

/** From whom a copy can be asked for, and by which channel. */
function copyWords(
  context: NoticeContext,
  place: Place,
  at: string,
  { contact: asked, channel }: CopyMeans,
): readonly Inline[] {
  const { transfers } = context.phrases;
  const contact =
    asked === undefined
      ? undefined
      : withOrigin(contactRefTerm(context, asked), originOf(place, `${at}/contact`));
  const means =
    channel === undefined
      ? undefined
      : marked(sayPlain(transfers.copyChannels[channel]), originOf(place, `${at}/channel`));
  if (contact === undefined) return means === undefined ? [] : say(transfers.copy, { means });
  return means === undefined
    ? say(transfers.copyFrom, { contact })
    : say(transfers.copyFromBy, { contact, means });
}
