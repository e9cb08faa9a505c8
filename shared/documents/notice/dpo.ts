import type { LocalizedText } from '#shared/model/localized-text.ts';
import type { Party } from '#shared/model/party.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { addressLines, contactTerms, joinLines } from '#shared/documents/contact.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised, crossReference, text } from '#shared/documents/inline.ts';
import { isGiven, localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { controllerListId } from './controller.ts';
import { type ResolvedController, resolvedControllers } from './controllers.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

/** Contact details of the data protection officers: Art. 13(1)(b), 14(1)(b). */
export function buildDpoSection(context: NoticeContext): Section | null {
  const controllers = resolvedControllers(context);
  const known = controllers.flatMap((entry) => {
    const words = officer(context, entry.party);
    return words === undefined ? [] : [{ entry, words }];
  });
  return noticeSectionOf(
    context,
    'dpo',
    context.phrases.controller.dpoHeading,
    officers(context, controllers, known),
  );
}

type Known = { readonly entry: ResolvedController; readonly words: readonly Inline[] };

function officers(
  context: NoticeContext,
  controllers: readonly ResolvedController[],
  known: readonly Known[],
): readonly Block[] {
  const [first] = known;
  if (first === undefined) return [];
  const listed = known.filter((entry) => isReachedInList(context, entry));
  if (listed.length > 2) {
    const others = known.filter((entry) => !listed.includes(entry));
    return [
      paragraph(inList(context, listed)),
      ...others.map((entry) => paragraph(officerItem(context, entry))),
    ];
  }
  const isSame = known.every(({ words }) => plainText(words) === plainText(first.words));
  if (isSame && known.length === controllers.length && !isFallback(first.entry)) {
    return [paragraph(capitalised(first.words))];
  }
  return [list(known.map((entry) => listItem(officerItem(context, entry))))];
}

/** Whether the officer is reached through the contact details that the list of controllers gives already. */
function isReachedInList(context: NoticeContext, { entry }: Known): boolean {
  const dpo = entry.party?.dpo;
  return (
    context.hasSection(controllerListId) &&
    !isFallback(entry) &&
    dpo?.state === 'answered' &&
    dpo.value.party === null &&
    dpo.value.contactPoints.length > 0
  );
}

function inList(context: NoticeContext, listed: readonly Known[]): readonly Inline[] {
  const origins = listed.flatMap(({ entry: { party } }) =>
    party === undefined ? [] : [originOf(placeOf('parties', party), 'dpo')],
  );
  const section = [crossReference(controllerListId, 'number')];
  return marked(say(context.phrases.controller.dpoInList, { section }), ...origins);
}

function officerItem(context: NoticeContext, { entry, words }: Known): readonly Inline[] {
  const { controller } = context.phrases;
  if (isFallback(entry)) return say(controller.dpoOtherCountries, { dpo: words });
  if (entry.party === undefined) return words;
  return say(controller.dpoOf, { controller: partyName(context, entry.party), dpo: words });
}

function isFallback(entry: ResolvedController): boolean {
  const { rule } = entry.controller;
  return rule.state === 'answered' && rule.value.kind === 'fallback';
}

/** "Name, role, address, e-mail" of a party's officer; `undefined` if none is stated. */
function officer(context: NoticeContext, party: Party | undefined): readonly Inline[] | undefined {
  if (party === undefined || !isVisible(party, context, 'dpo')) return undefined;
  const value = statedOfficer(party);
  if (value === undefined) return undefined;
  const holder = value.party === null ? undefined : context.index.party(value.party);
  const reached = holder ?? party;
  const points = value.contactPoints.flatMap((id) =>
    reached.contactPoints.filter((point) => point.id === id),
  );
  const parts = [
    ...(holder === undefined ? [] : [partyName(context, holder).base]),
    roleWords(context, party, value.role),
    ...(holder?.addresses ?? []).map((address) =>
      joinLines(addressLines(context, reached, address), ', '),
    ),
    ...points.map((point) => contactTerms(context, reached, [point]).base),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
}

type Officer = Pick<
  Extract<Party['dpo'], { readonly state: 'answered' }>['value'],
  'party' | 'role' | 'contactPoints'
>;

/** The officer of a party; a contact point for the officer tells of one too, while nothing else is recorded. */
function statedOfficer({ dpo, contactPoints }: Party): Officer | undefined {
  if (dpo.state === 'answered') return dpo.value;
  if (dpo.state === 'notApplicable') return undefined;
  const points = contactPoints.filter(({ use }) => use === 'dpo').map(({ id }) => id);
  return points.length === 0 ? undefined : { party: null, contactPoints: points };
}

/** How the officer is called: as the record says, else by the term of the Regulation. */
function roleWords(
  context: NoticeContext,
  party: Party,
  role: LocalizedText | undefined,
): readonly Inline[] {
  return role !== undefined && isGiven(role)
    ? localized(context, placeOf('parties', party), 'dpo/value/role', role)
    : sayPlain(context.phrases.controller.dpoRole);
}
