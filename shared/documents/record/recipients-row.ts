import type { Disclosure } from '#shared/model/disclosure.ts';
import { listItem, paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { localizedParagraphs, wordingTerm } from '#shared/documents/localized.ts';
import { isToNobody } from '#shared/documents/notice/disclosure-purpose.ts';
import { locationTerm } from '#shared/documents/location-term.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName, recipientRefTerm } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { selectionTerm } from '#shared/documents/scope-term.ts';
import { joinTerms, plainTerm, type Term } from '#shared/documents/term.ts';
import type { Block, Inline, ListItem } from '#shared/documents/tree.ts';
import { keepersOf } from './acting-parties.ts';
import { cellOfItems, noted, opening, paragraphOf, ruleTerm } from './cell-text.ts';
import type { RecordEntry } from './entries.ts';
import { actingName } from './party-details.ts';
import type { RecordContext } from './record-context.ts';
import type { AppliedRule } from './rule-order.ts';

/**
 * Categories of recipients, processors and those in third countries among them: Art. 30(1)(d). A closed list
 * says that there are none, unless it has recipients that are tied to no activity and may serve this one.
 */
export function recipientsCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const items = [
    ...ownProcessors(context, entry),
    ...entry.facts.disclosures
      .filter(({ rule }) => !isToNobody(rule))
      .map((disclosure) => recipientItem(context, disclosure)),
  ];
  if (items.length > 0 || entry.register.lists.recipients !== 'closed') return cellOfItems(items);
  if (entry.subject.kind === 'untied' || context.role === 'processor') return [];
  if (hasUntied(context.workspace.disclosures, entry.register.id)) return [];
  const origin = originOf(placeOf('registers', entry.register), 'lists/recipients');
  return paragraphOf(marked(sayPlain(context.phrases.recordRows.noRecipients), origin));
}

const registersWithUntied = new WeakMap<readonly Disclosure[], ReadonlySet<string>>();

/** Whether some recipients of a register are tied to no activity; worked out once for a workspace. */
function hasUntied(disclosures: readonly Disclosure[], register: string): boolean {
  const known = registersWithUntied.get(disclosures);
  if (known !== undefined) return known.has(register);
  const untied = disclosures.filter(
    ({ scope, modality }) => scope.activities.kind === 'notStated' && modality !== 'never',
  );
  const made = new Set<string>(untied.map((disclosure) => disclosure.register));
  registersWithUntied.set(disclosures, made);
  return made.has(register);
}

/** For the controller on whose behalf an activity is carried out, whoever carries it out is a processor. */
function ownProcessors(context: RecordContext, entry: RecordEntry): readonly ListItem[] {
  const { subject } = entry;
  if (subject.kind !== 'activity' || subject.seenBy !== 'client') return [];
  const role = marked(
    sayPlain(context.phrases.recordRows.roles.processor),
    originOf(placeOf('activities', subject.activity), 'role'),
  );
  return keepersOf(context, entry.register).map((keeper) =>
    listItem(noted(context, actingName(context, keeper), [role])),
  );
}

/** A recipient with what it does, in which role and where. */
function recipientItem(context: RecordContext, applied: AppliedRule<Disclosure>): ListItem {
  const { rule, manner } = applied;
  return context.itemOnce(`recipient ${rule.id} ${manner}`, () => {
    const place = placeOf('disclosures', rule);
    const recipient = nameAndService(context, rule);
    const words =
      rule.modality === 'never'
        ? plainTerm(say(context.phrases.recordRows.notDisclosed, { recipient }))
        : recipient;
    const notes = notesOf(context, rule);
    const line = recipientLine(context, applied, words, notes);
    const description =
      context.audience === 'internal'
        ? localizedParagraphs(context, place, 'description', rule.description, rule.links)
        : [];
    return listItem({ blocks: [paragraph(line), ...description] });
  });
}

/** The recipient first, and behind it the data that it receives; an exception says what it is an exception for. */
function recipientLine(
  context: RecordContext,
  applied: AppliedRule<Disclosure>,
  words: Term,
  notes: readonly (readonly Inline[])[],
): readonly Inline[] {
  const { rule, manner } = applied;
  const place = placeOf('disclosures', rule);
  const data = selectionTerm(context, place, 'scope/dataCategories', rule.scope.dataCategories);
  if (manner === 'exception' || manner === 'rest' || data === undefined) {
    return opening(ruleTerm(context, place, applied, { words, notes }));
  }
  const unscoped = { ...rule.scope, dataCategories: { kind: 'notStated' as const } };
  const bare = { ...applied, rule: { ...rule, scope: unscoped } };
  const name = opening(ruleTerm(context, place, bare, { words, notes }));
  return say(context.phrases.common.labelled, { label: name, statement: data });
}

function nameAndService(context: RecordContext, disclosure: Disclosure): Term {
  const place = placeOf('disclosures', disclosure);
  const recipient = recipientRefTerm(context, place, 'recipient', disclosure.recipient);
  const known = context.audience === 'internal' ? disclosure.knownRecipients : [];
  const parties = known.map((id) => partyName(context, context.index.party(id)));
  const name =
    parties.length === 0
      ? recipient.base
      : noted(context, recipient.base, [joinTerms(parties, context.phrases.format).base]);
  if (disclosure.service === null) return { ...recipient, base: name };
  const service = wordingTerm(context, place, 'service', disclosure.service);
  const base = say(context.phrases.common.scope.join, { first: name, second: service });
  return { base, forms: {}, isName: recipient.isName };
}

function notesOf(context: RecordContext, disclosure: Disclosure): readonly (readonly Inline[])[] {
  const place = placeOf('disclosures', disclosure);
  const { recordRows } = context.phrases;
  const { role, location, purpose } = disclosure;
  return [
    role.state === 'answered' && !saysItself(disclosure) && isVisible(disclosure, context, 'role')
      ? marked(sayPlain(recordRows.roles[role.value]), originOf(place, 'role'))
      : [],
    ...originNotes(context, disclosure),
    ...mannerNotes(context, disclosure),
    purpose.kind === 'own'
      ? say(recordRows.ownPurpose, {
          purpose: wordingTerm(context, place, 'purpose/wording', purpose.wording),
        })
      : [],
    location.state === 'answered' && isVisible(disclosure, context, 'location')
      ? locationTerm(context, place, 'location/value', location.value).base
      : [],
    disclosure.modality === 'may'
      ? marked(sayPlain(recordRows.mayDisclose), originOf(place, 'modality'))
      : [],
  ];
}

/** A class such as "authorities" or "the public" says its role in its name. */
function saysItself({ recipient, role }: Disclosure): boolean {
  if (recipient.kind !== 'class' || role.state !== 'answered') return false;
  return role.value === 'authority' || role.value === 'public' || role.value === 'internal';
}

function originNotes(
  context: RecordContext,
  disclosure: Disclosure,
): readonly (readonly Inline[])[] {
  const { recordRows } = context.phrases;
  const { from } = disclosure;
  if (from.kind === 'controller') return [];
  const origin = originOf(placeOf('disclosures', disclosure), 'from');
  if (from.kind === 'ownDevice') return [marked(sayPlain(recordRows.fromOwnDevice), origin)];
  const earlier = context.index.disclosure(from.disclosure);
  const recipient = recipientRefTerm(
    context,
    placeOf('disclosures', earlier),
    'recipient',
    earlier.recipient,
  );
  return [marked(say(recordRows.engagedBy, { recipient }), origin)];
}

function mannerNotes(
  context: RecordContext,
  { manners, ...disclosure }: Disclosure,
): readonly (readonly Inline[])[] {
  const { recordRows } = context.phrases;
  const place = placeOf('disclosures', disclosure);
  return manners.map((manner, index) =>
    manner === 'transmit'
      ? []
      : marked(sayPlain(recordRows.manners[manner]), originOf(place, `manners/${String(index)}`)),
  );
}
