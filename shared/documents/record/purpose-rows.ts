import type { Activity } from '#shared/model/activity.ts';
import { paragraph, present } from '#shared/documents/block.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import {
  linkInline,
  localized,
  localizedParagraphs,
  wordingTerm,
} from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyTerms } from '#shared/documents/party-term.ts';
import { activityName } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { plainTerm } from '#shared/documents/term.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import { clientsOf, jointParties, keepersOf } from './acting-parties.ts';
import {
  cellOf,
  conditionNotes,
  noted,
  opening,
  paragraphOf,
  reportMissing,
  semicolons,
} from './cell-text.ts';
import { firstOpened } from './data-rows.ts';
import type { RecordEntry } from './entries.ts';
import { partyDetails } from './party-details.ts';
import type { RecordContext } from './record-context.ts';

/** The joint controllers of an activity: Art. 30(1)(a). */
export function jointCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  if (!isJoint(entry) || entry.subject.kind !== 'activity') return [];
  const parties = jointParties(context, entry.register, entry.subject.activity);
  return cellOf(parties.map((party) => partyDetails(context, party)));
}

/** Whether an activity is carried out by joint controllers. */
export function isJoint({ subject }: RecordEntry): boolean {
  if (subject.kind !== 'activity') return false;
  const { role } = subject.activity;
  return role.state === 'answered' && role.value === 'jointController';
}

/** The controllers on whose behalf the processor acts, each with its details: Art. 30(2)(a) wants names. */
export function clientsCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const clients =
    entry.subject.kind === 'activity'
      ? clientsOf(context, entry.subject.activity)
      : entry.subject.kind === 'service'
        ? keepersOf(context, entry.register)
        : [];
  for (const { place, field, reference } of clients) {
    if (reference.kind !== 'class') continue;
    reportMissing(context, { place, field, requirement: '30.2.a', severity: 'warning' });
  }
  return cellOf(clients.map((client) => partyDetails(context, client)));
}

/** Purposes of the processing: Art. 30(1)(b). */
export function purposesCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const { subject } = entry;
  if (subject.kind === 'untied') return [];
  if (subject.kind === 'service') {
    return paragraphOf(
      semicolons(firstOpened(subject.activities.map((each) => activityName(context, each)))),
    );
  }
  const { activity } = subject;
  const place = placeOf('activities', activity);
  const description = isVisible(activity, context, 'description')
    ? localizedParagraphs(context, place, 'description', activity.description, activity.links)
    : [];
  return present([
    paragraph(purposeWords(context, activity)),
    ...description,
    ...paragraphOf(parts(context, activity)),
    ...paragraphOf(beneficiaries(context, activity)),
  ]);
}

/** The purpose in its shortest form, for a row of a table. */
export function purposeWords(context: RecordContext, activity: Activity): readonly Inline[] {
  const place = placeOf('activities', activity);
  const purpose = wordingTerm(context, place, 'purpose', activity.purpose);
  const { occasional } = context.phrases.recordRows;
  return noted(context, opening(purpose), [
    ...(activity.modality === 'may'
      ? [marked(sayPlain(occasional), originOf(place, 'modality'))]
      : []),
    ...conditionNotes(context, place, 'condition', activity.condition),
  ]);
}

function parts(context: RecordContext, activity: Activity): readonly Inline[] {
  if (activity.subPurposes.length === 0) return [];
  const place = placeOf('activities', activity);
  const words = activity.subPurposes.map((part) => {
    const field = `subPurposes/${part.id}`;
    const purpose = wordingTerm(context, place, `${field}/wording`, part.wording).base;
    if (part.beneficiaries.length === 0) return purpose;
    return say(context.phrases.purposes.forBenefitOf, {
      purpose,
      beneficiaries: partyTerms(context, place, `${field}/beneficiaries`, part.beneficiaries),
    });
  });
  return say(context.phrases.recordRows.includes, { parts: semicolons(words) });
}

function beneficiaries(context: RecordContext, activity: Activity): readonly Inline[] {
  if (activity.beneficiaries.length === 0) return [];
  const place = placeOf('activities', activity);
  return say(context.phrases.recordRows.benefits, {
    beneficiaries: partyTerms(context, place, 'beneficiaries', activity.beneficiaries),
  });
}

/**
 * Categories of processing carried out for a controller: Art. 30(2)(b). An activity that names none is told
 * by its purpose, and reported.
 */
export function categoriesCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const { subject } = entry;
  if (subject.kind === 'untied') return [];
  if (subject.kind === 'service') {
    const { disclosure } = subject;
    if (disclosure.service === null) return purposesCell(context, entry);
    const place = placeOf('disclosures', disclosure);
    return paragraphOf(opening(wordingTerm(context, place, 'service', disclosure.service)));
  }
  const { activity } = subject;
  const place = placeOf('activities', activity);
  const categories = activity.engagement?.categories ?? [];
  if (categories.length === 0) {
    const field = 'engagement/categories';
    reportMissing(context, { place, field, requirement: '30.2.b', severity: 'warning' });
    return paragraphOf(purposeWords(context, activity));
  }
  const terms = categories.map((category, index) =>
    wordingTerm(context, place, `engagement/categories/${String(index)}`, category),
  );
  return paragraphOf(semicolons(firstOpened(terms)));
}

/** Contract and instructions under which a processor acts; internal. */
export function instructionsCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  if (entry.subject.kind !== 'activity') return [];
  const { activity } = entry.subject;
  const { engagement } = activity;
  if (engagement === null) return [];
  const place = placeOf('activities', activity);
  const terms = activity.links.find(({ key }) => key === engagement.termsLinkKey);
  const instructions = plainTerm(
    localized(context, place, 'engagement/instructions', engagement.instructions, activity.links),
  );
  return cellOf([
    opening(instructions),
    terms === undefined ? [] : [linkInline(context, place, terms)],
  ]);
}
