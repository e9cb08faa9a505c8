import type { RightPointKey } from '#shared/law/rights.ts';
import { pointKeysOf } from '#shared/law/rights.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import { paragraph } from '#shared/documents/block.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { text } from '#shared/documents/inline.ts';
import { linkInline, withOrigin } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName } from '#shared/documents/party-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import type { Block, Inline, Origin, Section } from '#shared/documents/tree.ts';
import {
  authorityTable,
  authorityTerm,
  controllersAuthorities,
  partyAuthorityTable,
} from './authority-blocks.ts';
import { resolvedControllers } from './controllers.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';
import { descriptionPieces } from './right-blocks.ts';
import { controllerProcessing } from './right-entitlement.ts';
import { exercisePieces } from './right-exercise.ts';
import { blocksOf, ownPieces, strengthOf } from './right-pieces.ts';
import { rightsSettingsOf } from './right-statement.ts';

/** The right to lodge a complaint with a supervisory authority: Arts. 77, 13(2)(d), 14(2)(e). */
export function buildComplaintSection(context: NoticeContext): Section | null {
  const all = rightsSettingsOf(context).filter(({ right }) => right === 'complaint');
  const settings = all.filter(({ applicability }) => applicability.kind !== 'doesNotApply');
  const isDenied = all.length > settings.length;
  const isDerived =
    context.content === 'derived' && !isDenied && controllerProcessing(context).length > 0;
  const isTold = isDerived || settings.length > 0;
  return noticeSectionOf(
    context,
    'complaint',
    context.phrases.complaint.heading,
    isTold ? complaintBlocks(context, settings, isDerived) : [],
  );
}

function complaintBlocks(
  context: NoticeContext,
  settings: readonly RightsSetting[],
  isDerived: boolean,
): readonly Block[] {
  const first = sentences(
    lodging(context, settings, isDerived),
    memberState(context, settings, isDerived),
    competent(context, settings, isDerived),
    ...lists(context, settings),
    otherRemedies(context, settings, isDerived),
  );
  return [
    ...(first.length === 0 ? [] : [paragraph(first)]),
    ...(isDerived ? contactTables(context, settings) : statedTables(context, settings)),
    ...blocksOf([
      ...settings.flatMap((setting) => ownPieces(context, setting)),
      ...descriptionPieces(context, settings),
      ...exercisePieces(context, settings, 'one'),
    ]),
    ...disputeSchemes(context),
  ];
}

function lodging(
  context: NoticeContext,
  settings: readonly RightsSetting[],
  isDerived: boolean,
): readonly Inline[] {
  const { complaint } = context.phrases;
  const [setting] = settings;
  const asStated =
    strengthOf(setting) === 'promise' ? complaint.promised : complaint.lodgeAboutProcessing;
  const origins = settings.map((each) => originOf(placeOf('rightsSettings', each), 'right'));
  const words = marked(sayPlain(isDerived ? complaint.lodge : asStated), ...origins);
  if (setting === undefined) return words;
  const place = placeOf('rightsSettings', setting);
  return withCondition(context, place, 'scope/condition', setting.scope.condition, words);
}

const places: readonly RightPointKey[] = pointKeysOf('complaint').filter(
  (key) => key !== 'complaint.otherRemedies',
);

/** Where a complaint can be lodged: the places that a text names, or all that Art. 77(1) names. */
function memberState(
  context: NoticeContext,
  settings: readonly RightsSetting[],
  isDerived: boolean,
): readonly Inline[] {
  const { rights, complaint, format } = context.phrases;
  const chosen = authoritiesOf(settings).filter(
    ({ authority }) => authority.kind === 'personsCountry',
  );
  const stated = places.filter((key) => statedBy(settings, key).length > 0);
  const told = isDerived || (chosen.length > 0 && stated.length === 0) ? places : stated;
  if (told.length === 0) return [];
  const terms = told.map((key) =>
    plainTerm(marked(sayPlain(rights.points[key]), ...statedBy(settings, key))),
  );
  const words = say(complaint.memberState, { places: joinTerms(terms, format, 'or') });
  return marked(words, ...chosen.map(({ origin }) => origin));
}

function statedBy(settings: readonly RightsSetting[], key: RightPointKey): readonly Origin[] {
  return settings
    .filter(({ points }) => points.includes(key))
    .map((setting) =>
      originOf(placeOf('rightsSettings', setting), `points/${String(setting.points.indexOf(key))}`),
    );
}

function authoritiesOf(settings: readonly RightsSetting[]) {
  return settings.flatMap((setting) =>
    (setting.complaint?.authorities ?? []).map((authority, index) => ({
      setting,
      authority,
      origin: originOf(
        placeOf('rightsSettings', setting),
        `complaint/authorities/${String(index)}`,
      ),
    })),
  );
}

/** The authority that hears complaints: those that records choose; derived, that of the controllers' one country. */
function competent(
  context: NoticeContext,
  settings: readonly RightsSetting[],
  isDerived: boolean,
): readonly Inline[] {
  const { complaint, format } = context.phrases;
  const chosen = authoritiesOf(settings);
  const named = chosen.flatMap(({ authority, origin }) =>
    authority.kind === 'party'
      ? [withOrigin(partyName(context, context.index.party(authority.party)), origin)]
      : [],
  );
  const byCountry = chosen.flatMap(({ authority, origin }) =>
    authority.kind === 'controllersCountry'
      ? controllersAuthorities(context).map((each) =>
          withOrigin(authorityTerm(context, each), origin),
        )
      : [],
  );
  const isOpen = isDerived && named.length + byCountry.length === 0;
  const derived = isOpen ? theOnly(context).map((each) => authorityTerm(context, each)) : [];
  const terms = [...named, ...byCountry, ...derived];
  const all = joinTerms(terms, format);
  if (terms.length === 0) return [];
  if (terms.length > 1) return say(complaint.authorities, { authorities: all });
  const phrase = named.length > 0 ? complaint.namedAuthority : complaint.authority;
  return say(phrase, { authority: all });
}

/** The one authority of all controllers; none where they have several, or one is not known. */
function theOnly(context: NoticeContext) {
  const found = controllersAuthorities(context);
  const countries = new Set(
    resolvedControllers(context).map(({ party }) => party?.country ?? null),
  );
  return found.length === 1 && countries.size === 1 ? found : [];
}

/** Contact details of the authorities that a text names, as far as it gives any. */
function statedTables(
  context: NoticeContext,
  settings: readonly RightsSetting[],
): readonly Block[] {
  return authoritiesOf(settings).flatMap(({ authority }) => {
    if (authority.kind !== 'party') return [];
    const party = context.index.party(authority.party);
    const hasContact =
      party.addresses.length > 0 || party.contactPoints.some(({ value }) => value !== '');
    return hasContact ? [partyAuthorityTable(context, party)] : [];
  });
}

/** Contact details of the authorities that the section names, so that a complaint finds its way. */
function contactTables(
  context: NoticeContext,
  settings: readonly RightsSetting[],
): readonly Block[] {
  const chosen = authoritiesOf(settings);
  const parties = chosen.flatMap(({ authority }) =>
    authority.kind === 'party'
      ? [partyAuthorityTable(context, context.index.party(authority.party))]
      : [],
  );
  const byCountry = chosen.some(({ authority }) => authority.kind === 'controllersCountry')
    ? controllersAuthorities(context)
    : [];
  if (parties.length > 0 || byCountry.length > 0) {
    return [...parties, ...byCountry.map((each) => authorityTable(context, each))];
  }
  return theOnly(context).map((each) => authorityTable(context, each));
}

function lists(
  context: NoticeContext,
  settings: readonly RightsSetting[],
): readonly (readonly Inline[])[] {
  return authoritiesOf(settings).flatMap(({ setting, authority, origin }) => {
    if (authority.kind !== 'list') return [];
    const link = setting.links.find(({ key }) => key === authority.linkKey);
    if (link === undefined) return [];
    const words = linkInline(context, placeOf('rightsSettings', setting), link);
    return [marked(say(context.phrases.complaint.list, { link: [words] }), origin)];
  });
}

function otherRemedies(
  context: NoticeContext,
  settings: readonly RightsSetting[],
  isDerived: boolean,
): readonly Inline[] {
  const stated = statedBy(settings, 'complaint.otherRemedies');
  if (stated.length === 0 && !isDerived) return [];
  return marked(sayPlain(context.phrases.rights.points['complaint.otherRemedies']), ...stated);
}

/** Schemes for disputes that the controllers take part in; they never take the place of the authority. */
function disputeSchemes(context: NoticeContext): readonly Block[] {
  return resolvedControllers(context).flatMap(({ party }) =>
    (party?.certificates ?? []).flatMap((certificate) => {
      if (party === undefined || certificate.kind !== 'disputeScheme') return [];
      const field = `certificates/${certificate.id}/name`;
      const scheme = [text(certificate.name, [originOf(placeOf('parties', party), field)])];
      const holder = partyName(context, party);
      return [paragraph(say(context.phrases.complaint.disputeScheme, { holder, scheme }))];
    }),
  );
}
