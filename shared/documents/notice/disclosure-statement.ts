import type { Disclosure } from '#shared/model/disclosure.ts';
import type { DisclosureStrength, DisclosureVerb } from '#shared/phrases/topics/recipients.ts';
import { paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { capitalised, strong } from '#shared/documents/inline.ts';
import { localizedParagraphs } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import { disclosureDetails } from './disclosure-details.ts';
import { recipientLabel } from './disclosure-label.ts';
import { isToNobody, withPurpose } from './disclosure-purpose.ts';
import type { NoticeContext } from './notice-context.ts';
import type { PlacedRule } from './rule-blocks.ts';

/**
 * One disclosure: the recipient as its label, then what is done and what is known of the recipient.
 *
 * @param isQualified Whether an exception follows: a negative rule then holds "as a rule".
 */
export function disclosureStatement(
  context: NoticeContext,
  { rule: disclosure, manner }: PlacedRule<Disclosure>,
  isQualified: boolean,
): readonly Block[] {
  const place = placeOf('disclosures', disclosure);
  const recipient = recipientLabel(context, place, disclosure);
  const label =
    manner === 'exception'
      ? marked(
          say(context.phrases.recipients.exceptionLabel, { label: recipient }),
          originOf(place, 'overrides'),
        )
      : recipient.base;
  const strength = strengthOf(disclosure, isQualified);
  const statement = sentences(
    mainSentence(context, place, disclosure, strength),
    ...disclosureDetails(context, place, disclosure),
  );
  const words = isToNobody(disclosure)
    ? statement
    : say(context.phrases.common.labelled, {
        label: [strong(recipient.isName && manner !== 'exception' ? label : capitalised(label))],
        statement,
      });
  const description = isVisible(disclosure, context, 'description') ? disclosure.description : {};
  return [
    paragraph(words),
    ...localizedParagraphs(context, place, 'description', description, disclosure.links),
  ];
}

function strengthOf(disclosure: Disclosure, isQualified: boolean): DisclosureStrength {
  const { modality, scope } = disclosure;
  if (modality === 'never' && isQualified) return 'asARule';
  if (modality === 'may' && scope.condition?.kind === 'legalDemand') return 'mayHaveTo';
  return modality;
}

function mainSentence(
  context: NoticeContext,
  place: Place,
  disclosure: Disclosure,
  strength: DisclosureStrength,
): readonly Inline[] {
  const { recipients, format } = context.phrases;
  const decided = [originOf(place, 'role'), originOf(place, 'modality')];
  const verbs = verbsOf(disclosure).map(({ verb, index }) =>
    plainTerm(
      marked(
        sayPlain(recipients.verbs[strength][verb]),
        originOf(place, `manners/${String(index)}`),
        ...decided,
      ),
    ),
  );
  const isOneOf = strength !== 'always' && strength !== 'never';
  const sentence = marked(
    say(recipients.statements[strength], {
      verbs: joinTerms(verbs, format, isOneOf || usesOr(context, strength) ? 'or' : 'and'),
    }),
    originOf(place, 'modality'),
  );
  return withPurpose(context, place, disclosure, sentence);
}

/** In Finnish and English one negation covers several verbs; in Swedish each verb has its own. */
function usesOr(context: NoticeContext, strength: DisclosureStrength): boolean {
  return strength === 'never' && context.phrases.recipients.negatesOnce;
}

type PlacedVerb = { readonly verb: DisclosureVerb; readonly index: number };

const verbOfManner = {
  transmit: 'disclose',
  giveAccess: 'giveAccess',
  present: 'present',
  publish: 'publish',
  sell: 'sell',
} as const;

function verbsOf(disclosure: Disclosure): readonly PlacedVerb[] {
  const role = disclosure.role.state === 'answered' ? disclosure.role.value : undefined;
  const isSystem = disclosure.recipient.kind === 'notStated' && disclosure.system !== null;
  const transmit = isSystem ? 'send' : transmitVerb(role);
  return disclosure.manners.map((manner, index) => ({
    verb: manner === 'transmit' ? transmit : verbOfManner[manner],
    index,
  }));
}

type Role = Extract<Disclosure['role'], { state: 'answered' }>['value'];

/** Siirto or luovutus: data goes to processors for processing, to others by disclosure. */
function transmitVerb(role: Role | undefined): DisclosureVerb {
  switch (role) {
    case 'processor':
    case 'subProcessor':
      return 'process';
    case 'successor':
      return 'passOn';
    case 'internal':
      return 'giveAccess';
    case 'public':
      return 'publish';
    case 'controller':
    case 'jointController':
    case 'authority':
    case undefined:
      return 'disclose';
  }
}
