import type { Activity } from '#shared/model/activity.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { conditionNote } from '#shared/documents/condition-term.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised, strong } from '#shared/documents/inline.ts';
import {
  isGiven,
  linkInline,
  localized,
  localizedParagraphs,
  wordingTerm,
} from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyTerms } from '#shared/documents/party-term.ts';
import { activityAnchor, activityName, activityReference } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

/** Purposes of the processing, with the role in which each is pursued: Art. 13(1)(c), 14(1)(c). */
export function buildPurposesSection(context: NoticeContext): Section | null {
  const listed = context.activities.filter(({ listed: isListed }) => isListed);
  const others = context.activities.filter(({ listed: isListed }) => !isListed);
  const { purposes } = context.phrases;
  return noticeSectionOf(context, 'purposes', purposes.heading, [
    ...purposeList(context, listed),
    ...reach(context),
    ...(others.length === 0
      ? []
      : [
          paragraph(sayPlain(purposes.otherPurposes)),
          list(others.map((activity) => purposeItem(context, activity))),
        ]),
  ]);
}

function purposeList(context: NoticeContext, activities: readonly Activity[]): readonly Block[] {
  if (activities.length === 0) return [];
  const { purposes } = context.phrases;
  const lead = activities.length === 1 ? purposes.singleLead : purposes.lead;
  const marker = context.purposeLabels === 'letters' ? 'upperLetter' : 'bullet';
  const items = activities.map((activity) => purposeItem(context, activity));
  return [paragraph(sayPlain(lead)), list(items, marker)];
}

function reach(context: NoticeContext): readonly Block[] {
  const { purposes } = context.phrases;
  const reaches = new Set(context.registers.map((register) => register.lists.purposes));
  if (reaches.size !== 1) return [];
  if (reaches.has('closed')) return [paragraph(sayPlain(purposes.closed))];
  return reaches.has('open') ? [paragraph(sayPlain(purposes.open))] : [];
}

function purposeItem(context: NoticeContext, activity: Activity) {
  const blocks = [
    paragraph(purposeWords(context, activity)),
    ...localizedParagraphs(
      context,
      placeOf('activities', activity),
      'description',
      isVisible(activity, context, 'description') ? activity.description : {},
      activity.links,
    ),
    ...subPurposes(context, activity),
    ...statements(context, activity),
  ];
  return listItem({ blocks }, activityAnchor(activity));
}

/** The purpose in bold, with the name of the activity in front where that says more, and its condition behind. */
function purposeWords(context: NoticeContext, activity: Activity): readonly Inline[] {
  const place = placeOf('activities', activity);
  const purpose = wordingTerm(context, place, 'purpose', activity.purpose);
  const name = activityName(context, activity);
  const isNamed = isGiven(activity.name) && plainText(name.base) !== plainText(purpose.base);
  const words = isNamed
    ? say(context.phrases.purposes.named, {
        name: [strong(capitalised(name.base))],
        purpose,
      })
    : capitalised(purpose.base);
  const note = conditionNote(context, place, 'condition', activity.condition);
  return [...words, ...note];
}

function subPurposes(context: NoticeContext, activity: Activity): readonly Block[] {
  if (activity.subPurposes.length === 0) return [];
  const place = placeOf('activities', activity);
  const items = activity.subPurposes.map((part) => {
    const field = `subPurposes/${part.id}`;
    const purpose = wordingTerm(context, place, `${field}/wording`, part.wording);
    if (part.beneficiaries.length === 0) return listItem(purpose.base);
    const beneficiaries = partyTerms(context, place, `${field}/beneficiaries`, part.beneficiaries);
    return listItem(say(context.phrases.purposes.forBenefitOf, { purpose, beneficiaries }));
  });
  return [paragraph(sayPlain(context.phrases.purposes.includes)), list(items)];
}

/** Beneficiaries, role and further processing, as one paragraph of sentences. */
function statements(context: NoticeContext, activity: Activity): readonly Block[] {
  const { purposes } = context.phrases;
  const place = placeOf('activities', activity);
  const beneficiaries =
    activity.beneficiaries.length === 0
      ? []
      : say(purposes.beneficiaries, {
          beneficiaries: partyTerms(context, place, 'beneficiaries', activity.beneficiaries),
        });
  const modality = activity.modality === 'may' ? sayPlain(purposes.maySometimes) : [];
  const words = sentences(
    modality,
    beneficiaries,
    ...roleSentences(context, activity),
    ...furtherSentences(context, activity),
  );
  return words.length === 0 ? [] : [paragraph(words)];
}

function roleSentences(context: NoticeContext, activity: Activity): readonly (readonly Inline[])[] {
  if (activity.role.state !== 'answered' || !isVisible(activity, context, 'role')) return [];
  const { purposes } = context.phrases;
  if (activity.role.value === 'jointController')
    return [withRole(activity, sayPlain(purposes.asJointController))];
  if (activity.role.value === 'controller') return [];
  return processorSentences(context, activity);
}

function processorSentences(
  context: NoticeContext,
  activity: Activity,
): readonly (readonly Inline[])[] {
  const { purposes } = context.phrases;
  const place = placeOf('activities', activity);
  const { engagement } = activity;
  if (engagement === null) return [withRole(activity, sayPlain(purposes.asProcessor))];
  const field = 'engagement';
  const terms = activity.links.find(({ key }) => key === engagement.termsLinkKey);
  const role =
    engagement.onBehalfOf.length === 0
      ? withRole(activity, sayPlain(purposes.asProcessor))
      : withRole(
          activity,
          say(purposes.asProcessorFor, {
            controllers: partyTerms(context, place, `${field}/onBehalfOf`, engagement.onBehalfOf),
          }),
        );
  return [
    role,
    terms === undefined
      ? []
      : say(purposes.asProcessorUnder, { terms: [linkInline(context, place, terms)] }),
    isGiven(engagement.instructions)
      ? say(purposes.processorInstructions, {
          instructions: localized(context, place, `${field}/instructions`, engagement.instructions),
        })
      : [],
  ];
}

function withRole(activity: Activity, words: readonly Inline[]): readonly Inline[] {
  return marked(words, originOf(placeOf('activities', activity), 'role'));
}

function furtherSentences(
  context: NoticeContext,
  activity: Activity,
): readonly (readonly Inline[])[] {
  const further = activity.furtherPurpose;
  if (further === null) return [];
  const place = placeOf('activities', activity);
  const { purposes, format } = context.phrases;
  const origins = further.ofActivities.map((id) =>
    activityReference(context, context.index.activity(id)),
  );
  return [
    origins.length === 0
      ? []
      : say(purposes.furtherPurpose, { purposes: joinTerms(origins, format) }),
    isGiven(further.compatibleBecause)
      ? say(purposes.compatibleBecause, {
          reason: plainTerm(
            localized(
              context,
              place,
              'furtherPurpose/compatibleBecause',
              further.compatibleBecause,
            ),
          ),
        })
      : [],
  ];
}
