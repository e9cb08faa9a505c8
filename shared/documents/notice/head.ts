import type { Version } from '#shared/model/version.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { formatDay } from '#shared/documents/date.ts';
import { isGiven, localized, textTerm } from '#shared/documents/localized.ts';
import { partyName } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms } from '#shared/documents/term.ts';
import { text } from '#shared/documents/inline.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { DocumentTree, Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';
import { resolvedControllers } from './controllers.ts';

type Head = Pick<
  DocumentTree,
  'title' | 'subtitle' | 'version' | 'documentDate' | 'classification' | 'author' | 'titleLines'
>;

/** Title block, version and date of a notice. */
export function noticeHead(context: NoticeContext): Head {
  const version = versionAt(context);
  const subtitle = subtitleOf(context);
  const effective = version?.effective.kind === 'on' ? version.effective.date : undefined;
  return {
    title: titleOf(context),
    subtitle,
    version: version === undefined || version.number === '' ? null : version.number,
    documentDate: effective ?? version?.lastChanged ?? context.asOf,
    classification: null,
    author: plainText(subtitle) || context.workspace.settings.name,
    titleLines: version === undefined ? datedLine(context) : versionLines(context, version),
  };
}

/** The version in force on the day of the document: the one that took effect or was changed last before it. */
function versionAt(context: NoticeContext): Version | undefined {
  const dated = context.index
    .versionsOfNotice(context.notice.id)
    .filter((version) => isVisible(version, context))
    .map((version) => ({ version, day: dayOf(version) }))
    .filter(({ day }) => day <= context.asOf)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return dated.at(-1)?.version;
}

function dayOf(version: Version): string {
  return version.effective.kind === 'on' ? version.effective.date : (version.lastChanged ?? '');
}

function titleOf(context: NoticeContext): readonly Inline[] {
  const { notice, registers, phrases } = context;
  if (isGiven(notice.title)) {
    return localized(context, placeOf('notices', notice), 'title', notice.title);
  }
  const names = registers.map((register) =>
    textTerm(context, placeOf('registers', register), 'name', register.name, {}),
  );
  return say(phrases.general.title, { register: joinTerms(names, phrases.format) });
}

/** The controller, where one alone is responsible in the country of the document. */
function subtitleOf(context: NoticeContext): readonly Inline[] {
  const controllers = resolvedControllers(context);
  const [only] = controllers;
  if (only === undefined || controllers.length > 1 || only.party === undefined) return [];
  return partyName(context, only.party).base;
}

function datedLine(context: NoticeContext): readonly (readonly Inline[])[] {
  if (context.content === 'asStated') return [];
  return [say(context.phrases.general.dated, { date: formatDay(context, context.asOf) })];
}

function versionLines(context: NoticeContext, version: Version): readonly (readonly Inline[])[] {
  const { general } = context.phrases;
  const place = placeOf('versions', version);
  const number = [text(version.number, [originOf(place, 'number')])];
  const day = (field: string, date: string) => [
    text(formatDay(context, date), [originOf(place, field)]),
  ];
  return [
    version.number === '' ? [] : say(general.version, { number }),
    version.effective.kind === 'on'
      ? say(general.effectiveFrom, { date: day('effective/date', version.effective.date) })
      : [],
    version.effective.kind === 'onPublication' ? sayPlain(general.effectiveOnPublication) : [],
    version.lastChanged === null
      ? []
      : say(general.lastChanged, { date: day('lastChanged', version.lastChanged) }),
  ].filter((line) => line.length > 0);
}
