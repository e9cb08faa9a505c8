import type { Version } from '#shared/model/version.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { formatDay } from '#shared/documents/date.ts';
import { text } from '#shared/documents/inline.ts';
import { isGiven, localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

/** How changes are told, what becomes of earlier versions, and what has changed: Art. 12(1), 13(3). */
export function buildChangesSection(context: NoticeContext): Section | null {
  const told = announcement(context);
  return noticeSectionOf(context, 'changes', context.phrases.changes.heading, [
    ...(told.length === 0 ? [] : [paragraph(told)]),
    ...changeLog(context),
  ]);
}

function announcement(context: NoticeContext): readonly Inline[] {
  const { notice, phrases } = context;
  if (notice.changes.state !== 'answered' || !isVisible(notice, context, 'changes')) return [];
  const place = placeOf('notices', notice);
  const { value } = notice.changes;
  const where = localized(
    context,
    place,
    'changes/value/announcedWhere',
    value.announcedWhere,
    notice.links,
  );
  const how = value.announcedHow
    .filter(isGiven)
    .map((way, index) =>
      localized(context, place, `changes/value/announcedHow/${String(index)}`, way, notice.links),
    );
  const earlier = value.earlierVersions;
  const isTold =
    value.newPurposesToldBeforehand.state === 'answered' && value.newPurposesToldBeforehand.value;
  return sentences(
    where.length === 0 ? [] : say(phrases.changes.announcedWhere, { where }),
    ...how,
    earlier.state === 'answered'
      ? marked(
          sayPlain(phrases.changes.earlierVersions[earlier.value]),
          originOf(place, 'changes/value/earlierVersions'),
        )
      : [],
    isTold
      ? marked(
          sayPlain(phrases.changes.newPurposes),
          originOf(place, 'changes/value/newPurposesToldBeforehand'),
        )
      : [],
  );
}

function changeLog(context: NoticeContext): readonly Block[] {
  const entries = context.index
    .versionsOfNotice(context.notice.id)
    .filter((version) => isVisible(version, context))
    .flatMap((version) =>
      version.changeLog.map((entry) =>
        listItem(
          ofVersion(
            context,
            version,
            localized(
              context,
              placeOf('versions', version),
              `changeLog/${entry.id}/text`,
              entry.text,
            ),
          ),
        ),
      ),
    );
  if (entries.length === 0) return [];
  return [paragraph(sayPlain(context.phrases.changes.changeLog)), list(entries)];
}

/** A change with the day and the number of its version, as far as they are known. */
function ofVersion(
  context: NoticeContext,
  version: Version,
  words: readonly Inline[],
): readonly Inline[] {
  const { change } = context.phrases.changes;
  const place = placeOf('versions', version);
  const day =
    version.effective.kind === 'on'
      ? { field: 'effective/date', value: version.effective.date }
      : { field: 'lastChanged', value: version.lastChanged };
  const date =
    day.value === null
      ? undefined
      : [text(formatDay(context, day.value), [originOf(place, day.field)])];
  const number =
    version.number === '' ? undefined : [text(version.number, [originOf(place, 'number')])];
  if (date !== undefined && number !== undefined) {
    return say(change.datedAndNumbered, { date, number, text: words });
  }
  if (date !== undefined) return say(change.dated, { date, text: words });
  return number === undefined ? words : say(change.numbered, { number, text: words });
}
