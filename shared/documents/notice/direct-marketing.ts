import type { Activity } from '#shared/model/activity.ts';
import { citeGdpr } from '#shared/phrases/citation.ts';
import { paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, type Place, placeOf } from '#shared/documents/context.ts';
import {
  capitalised,
  crossReference,
  gdprCitation,
  strong,
  withoutFullStop,
} from '#shared/documents/inline.ts';
import { localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityReference } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf, sectionId } from './notice-context.ts';
import { asList } from './rule-blocks.ts';

type Entry = Activity['directMarketing'][number];

/** Direct marketing by channel, its permission and opt-outs, with a pointer to the right to object: Art. 21(2) to (4). */
export function buildDirectMarketingSection(context: NoticeContext): Section | null {
  const marketing = context.activities.filter(
    (activity) =>
      activity.directMarketing.length > 0 && isVisible(activity, context, 'directMarketing'),
  );
  const statements = marketing.flatMap((activity) =>
    activity.directMarketing.map((entry) => {
      const words = entryWords(context, activity, entry);
      if (marketing.length === 1) return words;
      const label = [strong(capitalised(activityReference(context, activity).base))];
      return say(context.phrases.common.labelled, { label, statement: words });
    }),
  );
  return noticeSectionOf(context, 'directMarketing', context.phrases.directMarketing.heading, [
    ...asList(statements.map((words) => [paragraph(words)])),
    ...(marketing.length === 0 ? [] : objection(context)),
  ]);
}

function entryWords(context: NoticeContext, activity: Activity, entry: Entry): readonly Inline[] {
  const { directMarketing, format } = context.phrases;
  const place = placeOf('activities', activity);
  const field = `directMarketing/${entry.id}`;
  const channels = entry.channels.map((channel, index) =>
    plainTerm(
      marked(
        sayPlain(directMarketing.channelNames[channel]),
        originOf(place, `${field}/channels/${String(index)}`),
      ),
    ),
  );
  const permission =
    entry.permission.state === 'answered'
      ? marked(
          sayPlain(directMarketing.permission[entry.permission.value]),
          originOf(place, `${field}/permission`),
        )
      : [];
  return sentences(
    channels.length === 1
      ? say(directMarketing.channel, { channel: joinTerms(channels, format) })
      : say(directMarketing.channels, { channels: joinTerms(channels, format) }),
    permission,
    ...entry.optOuts.map((optOut, index) =>
      optOutWords(context, place, `${field}/optOuts/${String(index)}`, optOut),
    ),
    localized(context, place, `${field}/effect`, entry.effect, activity.links),
  );
}

function optOutWords(
  context: NoticeContext,
  place: Place,
  field: string,
  optOut: Entry['optOuts'][number],
): readonly Inline[] {
  const { directMarketing } = context.phrases;
  const how = localized(context, place, `${field}/how`, optOut.how);
  const words =
    how.length === 0
      ? sayPlain(directMarketing.optOut[optOut.when])
      : say(directMarketing.optOutHow[optOut.when], { how: withoutFullStop(how) });
  return marked(words, originOf(place, `${field}/when`));
}

/** The right that no marketing can do without; a text taken in as it stands prints only its own words. */
function objection(context: NoticeContext): readonly Block[] {
  if (context.content === 'asStated') return [];
  const { directMarketing } = context.phrases;
  const at = { article: '21', paragraph: '2' };
  const citation = [gdprCitation(at, citeGdpr(at, context.phrases.citation))];
  const rights = sectionId('rights');
  if (!context.hasSection(rights)) return [paragraph(say(directMarketing.objection, { citation }))];
  const section = [crossReference(rights, 'number')];
  return [paragraph(say(directMarketing.objectionSee, { citation, section }))];
}
