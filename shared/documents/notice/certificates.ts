import { answered } from '#shared/model/answer.ts';
import type { Party } from '#shared/model/party.ts';
import { paragraph } from '#shared/documents/block.ts';
import { isVisible, type Place, originOf, placeOf } from '#shared/documents/context.ts';
import { formatDay } from '#shared/documents/date.ts';
import { text } from '#shared/documents/inline.ts';
import { isGiven, linkInline, localized, withOrigin } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName } from '#shared/documents/party-term.ts';
import { say, sentences } from '#shared/documents/say.ts';
import { joinTerms } from '#shared/documents/term.ts';
import type { Block, Inline, Origin } from '#shared/documents/tree.ts';
import { resolvedControllers } from './controllers.ts';
import type { NoticeContext } from './notice-context.ts';

type Certificate = Party['certificates'][number];
/** Kinds that speak of protection; a scheme for disputes belongs to complaints. */
type Kind = Exclude<Certificate['kind'], 'disputeScheme'>;
type Holding = { readonly party: Party; readonly certificate: Certificate; readonly kind: Kind };

/** The certificates of the parties that the notice names: one sentence for all that hold the same. */
export function certificateBlocks(context: NoticeContext): readonly Block[] {
  const named = namedParties(context);
  return byContent(holdingsOf(context, named)).map((same) =>
    paragraph(certificateWords(context, same, named)),
  );
}

/** Controllers, joint controllers and recipients that the notice names, each once. */
function namedParties(context: NoticeContext): readonly Party[] {
  const ofRegisters = context.registers.flatMap((register) => [
    ...register.jointArrangements.flatMap(({ parties }) => parties),
    ...context.index.disclosuresOf(register.id).map(({ recipient }) => recipient),
  ]);
  const named = [
    ...resolvedControllers(context).flatMap(({ party }) => (party === undefined ? [] : [party])),
    ...ofRegisters.flatMap((reference) =>
      reference.kind === 'party' ? [context.index.party(reference.party)] : [],
    ),
  ];
  return named.filter((party, index) => named.indexOf(party) === index);
}

function holdingsOf(context: NoticeContext, parties: readonly Party[]): readonly Holding[] {
  return parties
    .filter((party) => isVisible(party, context, 'certificates'))
    .flatMap((party) =>
      party.certificates.flatMap((certificate) =>
        certificate.kind === 'disputeScheme'
          ? []
          : [{ party, certificate, kind: certificate.kind }],
      ),
    );
}

function byContent(holdings: readonly Holding[]): readonly (readonly [Holding, ...Holding[]])[] {
  const groups = new Map<string, [Holding, ...Holding[]]>();
  for (const holding of holdings) {
    const { id: _id, linkKey: _linkKey, ...content } = holding.certificate;
    const key = JSON.stringify(content);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [holding]);
    else group.push(holding);
  }
  return [...groups.values()];
}

function certificateWords(
  context: NoticeContext,
  holdings: readonly [Holding, ...Holding[]],
  named: readonly Party[],
): readonly Inline[] {
  const [{ party, certificate }] = holdings;
  const { security } = context.phrases;
  const place = placeOf('parties', party);
  const field = `certificates/${certificate.id}`;
  const scope =
    certificate.scope === undefined
      ? []
      : localized(context, place, `${field}/scope`, certificate.scope);
  const until = answered(certificate.validUntil);
  const link = party.links.find(({ key }) => key === certificate.linkKey);
  return sentences(
    holderSentence(context, holdings, named),
    scope.length === 0
      ? []
      : marked(say(security.certificateScope, { scope }), ...originsOf(holdings.slice(1), 'scope')),
    certificate.assurance === undefined || !isGiven(certificate.assurance)
      ? []
      : localized(context, place, `${field}/assurance`, certificate.assurance, party.links),
    until === undefined
      ? []
      : say(security.validUntil, {
          date: [text(formatDay(context, until), [originOf(place, `${field}/validUntil/value`)])],
        }),
    link === undefined ? [] : say(security.moreAbout, { link: [linkInline(context, place, link)] }),
  );
}

/** Who holds it: by name, or as all companies of a group that the notice names. */
function holderSentence(
  context: NoticeContext,
  holdings: readonly [Holding, ...Holding[]],
  named: readonly Party[],
): readonly Inline[] {
  const [{ party, certificate, kind }] = holdings;
  const { security, format } = context.phrases;
  const name = certificateName(context, placeOf('parties', party), certificate);
  const words = marked(name, ...originsOf(holdings.slice(1), 'name'));
  const origins = originsOf(holdings, 'kind');
  if (holdings.length === 1) {
    const holder = partyName(context, party);
    return marked(say(security.certificates[kind], { holder, certificate: words }), ...origins);
  }
  if (areWholeGroup(context, holdings, named)) {
    return marked(say(security.certificatesOfAll[kind], { certificate: words }), ...origins);
  }
  const holders = joinTerms(
    holdings.map((holding) =>
      withOrigin(partyName(context, holding.party), originOfHolding(holding, 'name')),
    ),
    format,
  );
  return marked(
    say(security.certificatesOfSeveral[kind], { holders, certificate: words }),
    ...origins,
  );
}

function certificateName(
  context: NoticeContext,
  place: Place,
  certificate: Certificate,
): readonly Inline[] {
  const field = `certificates/${certificate.id}`;
  const name = [text(certificate.name, [originOf(place, `${field}/name`)])];
  if (certificate.number === undefined || certificate.number === '') return name;
  const number = [text(certificate.number, [originOf(place, `${field}/number`)])];
  return say(context.phrases.security.numbered, { certificate: name, number });
}

function originOfHolding({ party, certificate }: Holding, field: string): Origin {
  return originOf(placeOf('parties', party), `certificates/${certificate.id}/${field}`);
}

function originsOf(holdings: readonly Holding[], field: string): readonly Origin[] {
  return holdings.map((holding) => originOfHolding(holding, field));
}

/** Whether the holders are one group, and all of its companies that the notice names. */
function areWholeGroup(
  context: NoticeContext,
  holdings: readonly Holding[],
  named: readonly Party[],
): boolean {
  const holders = holdings.map(({ party }) => party);
  const [head, ...others] = new Set(holders.map((party) => headOf(context, party)));
  if (head === undefined || others.length > 0) return false;
  return named
    .filter((party) => headOf(context, party) === head)
    .every((party) => holders.includes(party));
}

/** The head of the group that a party belongs to; itself if it has no parent. */
function headOf(context: NoticeContext, party: Party): Party {
  return party.parent === null ? party : headOf(context, context.index.party(party.parent));
}
