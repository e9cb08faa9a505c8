import { gdpr } from '#shared/law/citations.ts';
import { rightPoint } from '#shared/law/rights.ts';
import { answered } from '#shared/model/answer.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import { isAuthority } from '#shared/checks/facts/parties.ts';
import type { NoticeFacts } from '#shared/checks/facts/notice-facts.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import { isToldAsRequest } from '#shared/checks/facts/request-texts.ts';
import { rightTold } from '#shared/checks/points/rights-points.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function at({ id }: RightsSetting, field: string): FieldPlace {
  return placeIn('rightsSettings', id, field);
}

/** Rights that Arts. 13(2)(b) and 14(2)(c) ask to be told. */
const toldRights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
] as const;

/**
 * A text that leaves out a right which its legal bases give: Arts. 13(2)(b), 14(2)(c). Silent for notices
 * that the product words itself, for notices without processing of the controller's own, and on rights that
 * depend on a basis which is open.
 */
const rightNotTold = defineRule({
  code: 'rights-incomplete',
  family: 'rights',
  severity: 'error',
  article: gdpr('13(2)(b)'),
  source: 'GDPR, Arts. 13(2)(b), 15 to 18, 20 and 21',
  unit: 'notice',
  check: (facts) => {
    if (!facts.isAsStated || facts.own.length === 0) return [];
    const lacking = toldRights.filter((right) => {
      const { status, question } = rightTold(facts, right);
      return facts.settingOf(right) === undefined && status === 'missing' && question === null;
    });
    if (lacking.length === 0) return [];
    return [
      {
        ...placeIn('notices', facts.notice.id, 'registers'),
        params: { rights: lacking.join(', ') },
      },
    ];
  },
});

/** A right told only as part of another one: Arts. 13(2)(b), 15 to 22. */
const rightFolded = defineRule({
  code: 'right-part-of-another',
  family: 'rights',
  severity: 'warning',
  article: gdpr('13(2)(b)'),
  source: 'GDPR, Art. 13(2)(b)',
  unit: 'register',
  check: ({ rightsSettings }) =>
    rightsSettings.flatMap((setting) =>
      setting.statedAs.kind === 'partOf'
        ? [{ ...at(setting, 'statedAs'), params: { right: setting.right } }]
        : [],
    ),
});

/** A right told as a promise: Art. 12(2). */
const rightHedged = defineRule({
  code: 'right-as-promise',
  family: 'rights',
  severity: 'warning',
  article: gdpr('12(2)'),
  source: 'GDPR, Arts. 12(2), 13(2)(b)',
  unit: 'register',
  check: ({ rightsSettings }) =>
    rightsSettings
      .filter(({ statedAs }) => statedAs.kind === 'promise')
      .map((setting) => ({ ...at(setting, 'statedAs'), params: { right: setting.right } })),
});

/** How texts cite a provision, such as one of national law under Art. 23 or 89. */
const provision = /§|\bkap\. ?\d|\bartikl|\bartikel|\barticle \d|\bsection \d/i;

/**
 * A limit or exception that is not among those of the tables: Arts. 12(2), 15 to 23, 89. Only tells where it
 * cites a provision, which may allow it. Silent on fees and formal requests, of which other rules tell.
 */
const ownLimit = defineRule({
  code: 'right-limited-beyond-law',
  family: 'rights',
  severity: 'warning',
  article: gdpr('12(2)'),
  source: 'GDPR, Arts. 12(2), 23, 89(2) and (3)',
  unit: 'register',
  check: ({ rightsSettings }) =>
    rightsSettings.flatMap((setting) =>
      setting.ownPoints
        .filter(
          ({ kind, text }) => (kind === 'limit' || kind === 'exception') && !isToldAsRequest(text),
        )
        .map(({ id, text }): Observation => ({
          ...at(setting, `ownPoints/${id}`),
          severity: Object.values(text).some((each) => provision.test(each.text))
            ? 'info'
            : 'warning',
          params: { right: setting.right },
        })),
    ),
});

/** A point by a key that the law tables do not have: nothing would be printed for it. */
const unknownPoint = defineRule({
  code: 'unknown-right-point',
  family: 'rights',
  severity: 'warning',
  article: null,
  source: 'shared/law/rights.ts',
  unit: 'register',
  check: ({ rightsSettings }) =>
    rightsSettings.flatMap((setting) =>
      setting.points.flatMap((key, index) =>
        rightPoint(key) === undefined
          ? [{ ...at(setting, `points/${index}`), params: { key } }]
          : [],
      ),
    ),
});

type Use = (facts: RegisterFacts) => boolean;

const onBasis =
  (point: string): Use =>
  ({ own, register }) =>
    [...own, register].some(({ legalBases }) =>
      legalBases.some((basis) => answered(basis.point) === point),
    );

/** Whether the register does what a point of a right speaks of. */
const usedBy: Readonly<Record<string, Use | undefined>> = {
  'objection.scope.legitimateInterest': onBasis('f'),
  'objection.scope.publicInterest': onBasis('e'),
  'objection.scope.directMarketing': ({ own }) =>
    own.some(({ directMarketing }) => directMarketing.length > 0),
  'erasure.grounds.consentWithdrawn': onBasis('a'),
};

/** Whether consent is asked for something, be it no legal basis; `consent-without-basis` tells of that. */
const asksConsent: Use = ({ own }) => own.some(({ consents }) => consents.length > 0);

/**
 * A right tied to something that no activity does: direct marketing, public tasks, consent. Silent while an
 * activity has no basis that is known.
 */
const unusedGround = defineRule({
  code: 'right-without-use',
  family: 'rights',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Arts. 5(1)(a), 12(1)',
  unit: 'register',
  check: (facts) => {
    const isOpen = facts.own.some(({ legalBases }) =>
      legalBases.every(({ point }) => point.state !== 'answered'),
    );
    if (isOpen) return [];
    const withdrawals = facts.rightsSettings
      .filter(({ right, applicability }) => {
        return right === 'withdrawal' && applicability.kind !== 'doesNotApply';
      })
      .filter(() => !onBasis('a')(facts) && !asksConsent(facts))
      .map((setting) => ({ ...at(setting, 'right'), params: { point: 'withdrawal' } }));
    const points = facts.rightsSettings.flatMap((setting) =>
      setting.points.flatMap((key, index) =>
        usedBy[key]?.(facts) === false
          ? [{ ...at(setting, `points/${index}`), params: { point: key } }]
          : [],
      ),
    );
    return [...withdrawals, ...points];
  },
});

/** Objection tied to profiling on consent: Art. 21(1) is about profiling on 6(1)(e) and (f). */
const consentProfiling = defineRule({
  code: 'consent-based-profiling-in-objection',
  family: 'rights',
  severity: 'error',
  article: gdpr('21(1)'),
  source: 'GDPR, Arts. 7(3), 21(1)',
  unit: 'register',
  check: ({ rightsSettings }) =>
    rightsSettings.flatMap((setting) => {
      const index = setting.points.indexOf('objection.scope.consentBasedProfiling');
      return index < 0 ? [] : [at(setting, `points/${index}`)];
    }),
});

/** Portability of data that is processed for somebody else: Art. 20 is against the controller. */
const portabilityScope = defineRule({
  code: 'portability-of-processor-data',
  family: 'rights',
  severity: 'info',
  article: gdpr('20(1)'),
  source: 'GDPR, Art. 20(1)',
  unit: 'register',
  check: ({ rightsSettings, processing }) => {
    const others = new Set<string>(processing.map(({ id }) => id));
    const isOthers = ({ scope: { activities } }: Pick<RightsSetting, 'scope'>) =>
      activities.kind === 'only' && activities.ids.every((id) => others.has(id));
    return rightsSettings
      .filter(({ right }) => right === 'portability')
      .flatMap((setting): readonly FieldPlace[] => {
        if (isOthers(setting)) return [at(setting, 'scope/activities')];
        const point = setting.ownPoints.find(isOthers);
        return point === undefined ? [] : [at(setting, `ownPoints/${point.id}/scope/activities`)];
      });
  },
});

/** A complaint that goes to somebody who is no supervisory authority: Art. 77. */
const complaintElsewhere = defineRule({
  code: 'complaint-to-no-authority',
  family: 'rights',
  severity: 'error',
  article: gdpr('77'),
  source: 'GDPR, Arts. 13(2)(d), 77(1)',
  unit: 'register',
  check: ({ rightsSettings }, { records }) =>
    rightsSettings.flatMap((setting) =>
      (setting.complaint?.authorities ?? []).flatMap((body, index): readonly Observation[] => {
        if (body.kind !== 'party') return [];
        const party = records.find('parties', body.party);
        if (party === undefined || isAuthority(party)) return [];
        const params = { party: party.legalName };
        return [{ ...at(setting, `complaint/authorities/${index}`), params }];
      }),
    ),
});

/** Nothing says where requests go: Art. 12(2). Silent for notices that the product words itself. */
const channelMissing = defineRule({
  code: 'no-channel-for-requests',
  family: 'rights',
  severity: 'warning',
  article: gdpr('12(2)'),
  source: 'GDPR, Art. 12(2)',
  unit: 'notice',
  check: (facts: NoticeFacts) => {
    const settings = facts.registers.flatMap(({ rightsSettings }) => rightsSettings);
    const hasChannel = settings.some(({ channels }) => channels.length > 0);
    if (!facts.isAsStated || facts.own.length === 0 || hasChannel) return [];
    return [placeIn('notices', facts.notice.id, 'registers')];
  },
});

/** Rights of data subjects. */
export const rightsRules = [
  rightNotTold,
  rightFolded,
  rightHedged,
  ownLimit,
  unknownPoint,
  unusedGround,
  consentProfiling,
  portabilityScope,
  complaintElsewhere,
  channelMissing,
] as const;
