import type { DataCategory } from '#shared/model/data-category.ts';
import { citeGdpr } from '#shared/phrases/citation.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised, gdprCitation, strong } from '#shared/documents/inline.ts';
import { withOrigin } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityReference, dataCategoryName } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms } from '#shared/documents/term.ts';
import type { Block, Section } from '#shared/documents/tree.ts';
import { usesBlocks, usesInline } from './data-items.ts';
import { dataTransformations } from './data-transformations.ts';
import { type DataGroups, groupUses, type ToldUse, toldUses } from './data-uses.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

/** Categories of personal data: Art. 14(1)(d), and for Art. 13 what a reader expects to find. */
export function buildDataSection(context: NoticeContext): Section | null {
  const uses = toldUses(context);
  const listed = dataLists(context, uses);
  return noticeSectionOf(context, 'data', context.phrases.data.heading, [
    ...listed,
    ...(listed.length === 0 ? [] : reach(context)),
    ...sensitivities(context, uses),
    ...dataTransformations(context, uses),
  ]);
}

/** The data that uses tell of, listed once where activities share it. */
function dataLists(context: NoticeContext, uses: readonly ToldUse[]): readonly Block[] {
  const { data } = context.phrases;
  const groups = groupUses(context.activities, uses);
  const lead = groups.isPartial ? data.commonLead : data.lead;
  const isFirst = groups.common.length === 0 && groups.perActivity.length === 0;
  return [
    ...usesBlocks(context, sayPlain(lead), groups.common),
    ...activityLists(context, groups),
    ...usesBlocks(context, sayPlain(isFirst ? data.lead : data.registerLead), groups.register),
  ];
}

function activityLists(context: NoticeContext, groups: DataGroups): readonly Block[] {
  if (groups.perActivity.length === 0) return [];
  const items = groups.perActivity.map(({ activity, uses }) => {
    const label = [strong(capitalised(activityReference(context, activity).base))];
    const inline = usesInline(context, uses);
    const isNegative = uses.every(([{ use }]) => use.polarity !== 'processed');
    const blocks = usesBlocks(context, label, uses);
    return inline === undefined
      ? listItem({ blocks: isNegative ? [paragraph(label), ...blocks] : blocks })
      : listItem(say(context.phrases.common.labelled, { label, statement: inline }));
  });
  return [paragraph(sayPlain(context.phrases.data.perPurposeLead)), list(items)];
}

function reach(context: NoticeContext): readonly Block[] {
  const { data } = context.phrases;
  const reaches = new Set(context.registers.map((register) => register.lists.data));
  const [only] = reaches;
  if (reaches.size !== 1 || only === undefined || only === 'notStated') return [];
  const origins = context.registers.map((register) =>
    originOf(placeOf('registers', register), 'lists/data'),
  );
  return [paragraph(marked(sayPlain(data[only]), ...origins))];
}

const articles = {
  special: { article: '9', paragraph: '1' },
  criminal: { article: '10' },
  nationalIdentificationNumber: { article: '87' },
} as const;

/** Which of the data the law treats apart: Arts. 9(1), 10 and 87. Told where the notice derives from the law. */
function sensitivities(context: NoticeContext, uses: readonly ToldUse[]): readonly Block[] {
  if (context.content === 'asStated') return [];
  const processed = new Set(
    uses.filter(({ use }) => use.polarity === 'processed').map(({ category }) => category),
  );
  return (['special', 'criminal', 'nationalIdentificationNumber'] as const).flatMap((kind) => {
    const found = [...processed].filter(({ sensitivity }) => sensitivity.kind === kind);
    if (found.length === 0) return [];
    const words = citeGdpr(articles[kind], context.phrases.citation);
    return [
      paragraph(
        say(context.phrases.data.sensitivity[kind], {
          citation: [gdprCitation(articles[kind], words)],
          data: joinTerms(
            found.map((category) => sensitiveName(context, category)),
            context.phrases.format,
          ),
        }),
      ),
    ];
  });
}

function sensitiveName(context: NoticeContext, category: DataCategory) {
  const origin = originOf(placeOf('dataCategories', category), 'sensitivity/kind');
  return withOrigin(dataCategoryName(context, category), origin);
}
