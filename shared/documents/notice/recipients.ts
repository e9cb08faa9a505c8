import type { Selection } from '#shared/model/scope.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { originOf, placeOf, visible } from '#shared/documents/context.ts';
import { marked } from '#shared/documents/mark.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { Block, Section } from '#shared/documents/tree.ts';
import { disclosureStatement } from './disclosure-statement.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';
import { inOrderOfPurposes } from '#shared/documents/scope-term.ts';
import { asList, type PlacedRule, placeRules } from './rule-blocks.ts';

/** Recipients and categories of recipients: Art. 13(1)(e), 14(1)(e). */
export function buildRecipientsSection(context: NoticeContext): Section | null {
  const disclosures = context.registers.flatMap((register) =>
    visible(context.index.disclosuresOf(register.id), context).filter((disclosure) =>
      isDisclosed(context, disclosure),
    ),
  );
  return noticeSectionOf(
    context,
    'recipients',
    context.phrases.recipients.heading,
    recipientBlocks(
      context,
      behindTheirSource(inOrderOfPurposes(disclosures, context.activities, purposesOf)),
    ),
  );
}

/** Disclosures in their order, those that a recipient makes right behind the one to that recipient. */
function behindTheirSource(disclosures: readonly Disclosure[]): readonly Disclosure[] {
  const sourceOf = ({ from }: Disclosure): Disclosure | undefined =>
    from.kind === 'recipient' ? disclosures.find(({ id }) => id === from.disclosure) : undefined;
  const placed = new Set<Disclosure>();
  const place = (disclosure: Disclosure): void => {
    if (placed.has(disclosure)) return;
    placed.add(disclosure);
    disclosures.filter((other) => sourceOf(other) === disclosure).forEach(place);
  };
  disclosures.filter((disclosure) => sourceOf(disclosure) === undefined).forEach(place);
  disclosures.forEach(place);
  return [...placed];
}

/** The activities that a disclosure is for: those of its purpose, else those of its scope. */
function purposesOf({ purpose, scope }: Disclosure): Selection<string> {
  return purpose.kind === 'activities'
    ? { kind: 'only', ids: purpose.activities }
    : scope.activities;
}

function isDisclosed(context: NoticeContext, { purpose, scope }: Disclosure): boolean {
  if (context.tells(scope)) return true;
  return (
    purpose.kind === 'activities' &&
    context.activities.some(({ id }) => purpose.activities.includes(id))
  );
}

/** Who receives data, then who does not; every rule with its exceptions right behind it. */
function recipientBlocks(
  context: NoticeContext,
  disclosures: readonly Disclosure[],
): readonly Block[] {
  const groups = placeRules(disclosures);
  const isNegative = ([first]: readonly PlacedRule<Disclosure>[]): boolean =>
    first?.rule.modality === 'never';
  const statements = (group: readonly PlacedRule<Disclosure>[]): readonly (readonly Block[])[] =>
    group.map((placed) =>
      disclosureStatement(context, placed, isQualified(placed.rule, disclosures)),
    );
  const positive = groups.filter((group) => !isNegative(group)).flatMap(statements);
  const negative = groups.filter(isNegative).flatMap(statements);
  return [...positiveBlocks(context, positive), ...negative.flat()];
}

function isQualified(rule: Disclosure, disclosures: readonly Disclosure[]): boolean {
  return disclosures.some(({ overrides }) => overrides.includes(rule.id));
}

/** A closed or open list says so in its lead, a single recipient in a sentence behind it. */
function positiveBlocks(
  context: NoticeContext,
  statements: readonly (readonly Block[])[],
): readonly Block[] {
  const given = statements.filter((blocks) => blocks.length > 0);
  const { recipients } = context.phrases;
  const reaches = new Set(context.registers.map((register) => register.lists.recipients));
  const [only = 'notStated'] = reaches.size === 1 ? reaches : [];
  const origins =
    only === 'notStated'
      ? []
      : context.registers.map((register) =>
          originOf(placeOf('registers', register), 'lists/recipients'),
        );
  if (given.length < 2) {
    if (only === 'notStated' || given.length === 0) return asList(given);
    return [...asList(given), paragraph(marked(sayPlain(recipients[only]), ...origins))];
  }
  const leads = {
    closed: recipients.closedLead,
    open: recipients.openLead,
    notStated: recipients.lead,
  };
  const lead = marked(sayPlain(leads[only]), ...origins);
  return [paragraph(lead), list(given.map((blocks) => listItem({ blocks })))];
}
