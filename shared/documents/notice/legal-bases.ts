import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { capitalised, crossReference, strong } from '#shared/documents/inline.ts';
import { localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityReference, activityReferences } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms } from '#shared/documents/term.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import { basisBlocks } from './basis-blocks.ts';
import { type NoticeContext, noticeSectionOf, sectionId } from './notice-context.ts';

/** Legal bases per purpose, with the legitimate interests pursued: Art. 13(1)(c) and (d), 14(1)(c) and 14(2)(b). */
export function buildLegalBasesSection(context: NoticeContext): Section | null {
  const own = context.activities.filter((activity) => !isProcessor(activity));
  const based = own.filter(({ legalBases }) => legalBases.length > 0);
  return noticeSectionOf(context, 'legalBases', context.phrases.legalBases.heading, [
    ...registerBases(context),
    ...(context.activities.length === 1
      ? based.flatMap((activity) => activityBases(context, activity))
      : labelledBases(context, based)),
    ...processorStatement(context),
    ...objectionPointer(context),
  ]);
}

function isProcessor(activity: Activity): boolean {
  return activity.role.state === 'answered' && activity.role.value === 'processor';
}

function registerBases(context: NoticeContext): readonly Block[] {
  return context.registers.flatMap((register) =>
    register.legalBases.flatMap((basis) =>
      basisBlocks(context, placeOf('registers', register), basis),
    ),
  );
}

function labelledBases(context: NoticeContext, activities: readonly Activity[]): readonly Block[] {
  if (activities.length === 0) return [];
  const items = activities.map((activity) => {
    const [first, ...rest] = activityBases(context, activity);
    const label = [strong(capitalised(activityReference(context, activity).base))];
    if (first?.kind !== 'paragraph') {
      return listItem({
        blocks: [paragraph(label), ...(first === undefined ? [] : [first]), ...rest],
      });
    }
    const lead = say(context.phrases.common.labelled, { label, statement: first.content });
    return listItem({ blocks: [paragraph(lead), ...rest] });
  });
  return [list(items)];
}

function activityBases(context: NoticeContext, activity: Activity): readonly Block[] {
  const place = placeOf('activities', activity);
  const bases = activity.legalBases.filter((basis) =>
    isVisible(activity, context, `legalBases/${basis.id}`),
  );
  const blocks = bases.flatMap((basis, index) =>
    basisBlocks(context, place, basis, bases.slice(0, index)),
  );
  const closing = sentences(
    relation(context, activity, bases),
    ...consentSentences(context, activity, place),
  );
  return closing.length === 0 ? blocks : [...blocks, paragraph(closing)];
}

function relation(
  context: NoticeContext,
  activity: Activity,
  bases: readonly LegalBasis[],
): readonly Inline[] {
  const points = new Set(bases.map(({ point }) => answered(point)));
  if (points.size < 2 || activity.basesRelation.state !== 'answered') return [];
  return marked(
    sayPlain(context.phrases.legalBases[activity.basesRelation.value]),
    originOf(placeOf('activities', activity), 'basesRelation'),
  );
}

function consentSentences(
  context: NoticeContext,
  activity: Activity,
  place: Place,
): readonly (readonly Inline[])[] {
  const { legalBases } = context.phrases;
  return activity.consents.flatMap((consent) => {
    const told = (field: 'given' | 'withdrawal' | 'effectOfWithdrawal', phrase: Phrase<'how'>) => {
      const how = localized(context, place, `consents/${consent.id}/${field}`, consent[field]);
      if (how.length === 0) return [];
      return isSentence(how) ? capitalised(how) : say(phrase, { how });
    };
    return [
      told('given', legalBases.consentGiven),
      told('withdrawal', legalBases.withdrawalHow),
      told('effectOfWithdrawal', legalBases.withdrawalEffect),
    ];
  });
}

/** Whether words are a sentence of their own, which no other sentence can take in. */
function isSentence(words: readonly Inline[]): boolean {
  return plainText(words).trimEnd().endsWith('.');
}

function processorStatement(context: NoticeContext): readonly Block[] {
  const processed = context.activities.filter(isProcessor);
  if (processed.length === 0) return [];
  const purposes = joinTerms(activityReferences(context, processed), context.phrases.format);
  const number = processed.length === 1 ? 'one' : 'several';
  const words = say(context.phrases.legalBases.processorPurposes[number], { purposes });
  const roles = processed.map((activity) => originOf(placeOf('activities', activity), 'role'));
  return [paragraph(marked(words, ...roles))];
}

/** Where processing rests on legitimate interests, the right to object is pointed out beside it: Art. 21(4). */
function objectionPointer(context: NoticeContext): readonly Block[] {
  const rights = sectionId('rights');
  if (!context.hasSection(rights)) return [];
  const setting = context.registers
    .flatMap((register) => context.index.rightsSettingsOf(register.id))
    .find(({ right }) => right === 'objection');
  const isBeside =
    setting?.objectionPlacement.state === 'answered' &&
    setting.objectionPlacement.value === 'besideWhatItConcerns';
  const isBased = context.activities.some(({ legalBases }) =>
    legalBases.some(({ point }) => point.state === 'answered' && point.value === 'f'),
  );
  if (!isBeside && !(isBased && context.content === 'derived')) return [];
  const words = say(context.phrases.legalBases.objectionPointer, {
    section: [crossReference(rights, 'number')],
  });
  const origins =
    setting === undefined
      ? []
      : [originOf(placeOf('rightsSettings', setting), 'objectionPlacement')];
  return [paragraph(marked(words, ...origins))];
}
