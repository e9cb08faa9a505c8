import type { Register } from '#shared/model/register.ts';
import type { Version } from '#shared/model/version.ts';
import { citeGdpr } from '#shared/phrases/citation.ts';
import { formatDay } from '#shared/documents/date.ts';
import { capitalised, gdprCitation, text } from '#shared/documents/inline.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { DocumentTree, Inline } from '#shared/documents/tree.ts';
import type { ActingParty } from './acting-parties.ts';
import { joinedBy } from './cell-text.ts';
import { actingName } from './party-details.ts';
import type { RecordContext } from './record-context.ts';
import { registerName } from './sheet.ts';

type Head = Pick<
  DocumentTree,
  'title' | 'subtitle' | 'version' | 'documentDate' | 'classification' | 'author' | 'titleLines'
>;

/** Up to so many organisations stand under the title; more are on the cover only. */
const namedUpTo = 2;

/** Title block of a record: whose, of what, under which paragraph of Art. 30, of which day, for whom. */
export function recordHead(
  context: RecordContext,
  registers: readonly Register[],
  keepers: readonly ActingParty[],
): Head {
  const { record } = context.phrases;
  const [first, ...others] = registers;
  const only = others.length === 0 ? first : undefined;
  const version = only === undefined ? undefined : versionAt(context, only);
  const subtitle = subtitleOf(context, keepers);
  const isInternal = context.audience === 'internal';
  return {
    title: sayPlain(record.title[context.role]),
    subtitle,
    version: version === undefined || version.number === '' ? null : version.number,
    documentDate: effectiveDay(version) ?? context.asOf,
    classification: isInternal ? plainText(sayPlain(record.classification)) : null,
    author: plainText(subtitle) || context.workspace.settings.name,
    titleLines: [
      ...(only === undefined
        ? []
        : [say(record.ofRegister, { register: registerName(context, only) })]),
      [lawLine(context)],
      ...datedLines(context, version),
      ...(isInternal ? [] : [sayPlain(record.copyForAuthority)]),
    ],
  };
}

function subtitleOf(context: RecordContext, keepers: readonly ActingParty[]): readonly Inline[] {
  if (keepers.length > namedUpTo) return [text(context.workspace.settings.name)];
  return joinedBy(
    ', ',
    keepers.map((keeper) => actingName(context, keeper)),
  );
}

function lawLine(context: RecordContext): Inline {
  const place = { article: '30', paragraph: context.role === 'controller' ? '1' : '2' };
  const words = capitalised([text(citeGdpr(place, context.phrases.citation))]);
  return gdprCitation(place, plainText(words));
}

/** The version of the register's record in force on the day of the document. */
function versionAt(context: RecordContext, register: Register): Version | undefined {
  const dated = context.index
    .versionsOfRecord(register.id)
    .filter((version) => isVisible(version, context))
    .map((version) => ({ version, day: effectiveDay(version) ?? '' }))
    .filter(({ day }) => day <= context.asOf)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return dated.at(-1)?.version;
}

function effectiveDay(version: Version | undefined): string | undefined {
  if (version === undefined) return undefined;
  return version.effective.kind === 'on'
    ? version.effective.date
    : (version.lastChanged ?? undefined);
}

function datedLines(
  context: RecordContext,
  version: Version | undefined,
): readonly (readonly Inline[])[] {
  const { general, record } = context.phrases;
  if (version === undefined) {
    return [say(record.dated, { date: formatDay(context, context.asOf) })];
  }
  const place = placeOf('versions', version);
  const day = (field: string, date: string): readonly Inline[] => [
    text(formatDay(context, date), [originOf(place, field)]),
  ];
  const { effective, lastChanged, number } = version;
  return [
    number === ''
      ? []
      : say(general.version, { number: [text(number, [originOf(place, 'number')])] }),
    effective.kind === 'on'
      ? say(general.effectiveFrom, { date: day('effective/date', effective.date) })
      : [],
    lastChanged === null ? [] : say(general.lastChanged, { date: day('lastChanged', lastChanged) }),
  ].filter((line) => line.length > 0);
}
