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
import { joinTerms, plainTerm, type Term } from '#shared/documents/term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import { adequacyGround } from './adequacy-ground.ts';
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
      groundSentence(context, source, field, mechanism),
    );
    return [
      ground,
      withinScope(context, source.place, field, mechanism),
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
  { place, recipient }: MechanismSource,
  field: string,
  mechanism: Mechanism,
): readonly Inline[] {
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
  return say(row.kind === 'derogation' ? transfers.derogation : transfers.safeguard, values);
}

function withinScope(
  context: NoticeContext,
  place: Place,
  field: string,
  mechanism: Mechanism,
): readonly Inline[] {
  if (mechanism.instrument !== 'adequacy' || mechanism.withinScope.state !== 'answered') return [];
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
  const { transfers, format } = context.phrases;
  const terms = meansTerms(context, place, at, means, links);
  const isLinked = means.contact === undefined && means.channel === undefined;
  const asked = say(isLinked ? transfers.copyAvailable : transfers.copy, {
    means: joinTerms(terms, format, 'or'),
  });
  return sentences(
    terms.length === 0
      ? []
      : withCondition(context, place, `${at}/condition`, means.condition, asked),
    localized(context, place, `${at}/text`, means.text ?? {}, links),
  );
}

function meansTerms(
  context: NoticeContext,
  place: Place,
  at: string,
  means: CopyMeans,
  links: readonly Link[],
): readonly Term[] {
  const { copyChannels } = context.phrases.transfers;
  const link = links.find(({ key }) => key === means.linkKey);
  return [
    means.contact === undefined
      ? undefined
      : withOrigin(contactRefTerm(context, means.contact), originOf(place, `${at}/contact`)),
    means.channel === undefined
      ? undefined
      : withOrigin(
          plainTerm(sayPlain(copyChannels[means.channel])),
          originOf(place, `${at}/channel`),
        ),
    link === undefined
      ? undefined
      : withOrigin(plainTerm([linkInline(context, place, link)]), originOf(place, `${at}/linkKey`)),
  ].filter((term) => term !== undefined);
}
