import type { Right } from '#shared/law/right-row.ts';
import type { RightPointKey } from '#shared/law/rights.ts';
import { pointKeysOf as keysOf, rights } from '#shared/law/rights.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import { isVisible, visible } from '#shared/documents/context.ts';
import { type NarrowedPoint, narrowedPoint } from './narrowed-point.ts';
import type { NoticeContext } from './notice-context.ts';
import {
  activitiesOf,
  controllerProcessing,
  isDerivedPoint,
  isEntitled,
  type Processing,
  processingInScope,
} from './right-entitlement.ts';

/** A point of a right as a notice tells it. */
export type StatedPoint = {
  readonly key: RightPointKey;
  /** Settings that state it; none if it is derived. */
  readonly settings: readonly RightsSetting[];
  /** Purposes that a scope of the right is told for, where it does not hold for all. */
  readonly purposes: readonly Activity[];
  /** The part of the point that the processing of a derived notice can give rise to; `null` for all of it. */
  readonly narrowed: NarrowedPoint | null;
};

/** One right, stated for one scope: what its settings say, and in a derived notice what follows from the law. */
export type RightStatement = {
  readonly right: Right;
  /** Settings with one and the same scope; empty where the right is derived alone. */
  readonly settings: readonly RightsSetting[];
  readonly points: readonly StatedPoint[];
  /** Purposes that the right concerns, where it does not concern all. */
  readonly purposes: readonly Activity[];
  /** Settings that tell another right as part of this one. */
  readonly parts: readonly RightStatement[];
  /** Settings that override these: told right behind them. */
  readonly exceptions: readonly RightStatement[];
};

/** The settings of the notice's registers that its readers may see, without the fields that they may not. */
export function rightsSettingsOf(context: NoticeContext): readonly RightsSetting[] {
  const settings = context.registers.flatMap(({ id }) => context.index.rightsSettingsOf(id));
  return visible(settings, context).map((setting) => withoutHidden(context, setting));
}

function withoutHidden(context: NoticeContext, setting: RightsSetting): RightsSetting {
  if (Object.keys(setting.fieldVisibility).length === 0) return setting;
  const shown = <Value>(field: keyof RightsSetting, value: Value, empty: Value): Value =>
    isVisible(setting, context, field) ? value : empty;
  return {
    ...setting,
    points: shown('points', setting.points, []),
    ownPoints: shown('ownPoints', setting.ownPoints, []),
    channels: shown('channels', setting.channels, []),
    whatToState: shown('whatToState', setting.whatToState, {}),
    description: shown('description', setting.description, {}),
    complaint: shown('complaint', setting.complaint, null),
  };
}

/** The rights that the notice tells in its section of rights, in the order of the law; a complaint has a section of its own. */
export function rightStatements(context: NoticeContext): readonly (readonly RightStatement[])[] {
  return rights
    .filter(({ id }) => id !== 'complaint')
    .map(({ id }) => statementsOf(context, id))
    .filter((statements) => statements.length > 0);
}

function statementsOf(context: NoticeContext, right: Right): readonly RightStatement[] {
  const all = rightsSettingsOf(context);
  const own = all.filter((setting) => setting.right === right);
  const settings = own.filter(({ applicability }) => applicability.kind !== 'doesNotApply');
  const processing = entitledProcessing(context, right, own);
  if (processing.length === 0 && !isToldAnyway(context, settings)) return [];
  if (isToldAsPart(context, settings, all)) return [];
  const rules = settings.filter((setting) => !isException(setting, settings));
  const exceptions = settings.filter((setting) => isException(setting, settings));
  const parts = partsOf(context, right, all);
  const groups = byScope(rules);
  return (groups.length === 0 ? [[]] : groups).map((group, index) => {
    const derivedFrom = index === 0 ? processing : [];
    return {
      right,
      settings: group,
      points: pointsOf(context, right, group, derivedFrom),
      purposes: namesPurposes(right) ? partOfAll(context, derivedFrom) : [],
      parts: index === 0 ? parts : [],
      exceptions: exceptions
        .filter((exception) => overridesAny(exception, group))
        .map((exception) => settingAlone(context, right, exception, exceptions)),
    };
  });
}

/** A right that no legal basis gives is told where the text states it, or where a record says with a reason that it applies. */
function isToldAnyway(context: NoticeContext, settings: readonly RightsSetting[]): boolean {
  if (context.content === 'asStated') return settings.length > 0;
  return settings.some(({ applicability }) => applicability.kind === 'applies');
}

/** A setting as a statement of its own, with nothing derived, and with the exceptions to it. */
function settingAlone(
  context: NoticeContext,
  right: Right,
  setting: RightsSetting,
  exceptions: readonly RightsSetting[] = [],
): RightStatement {
  return {
    right,
    settings: [setting],
    points: pointsOf(context, right, [setting], []),
    purposes: [],
    parts: [],
    exceptions: exceptions
      .filter((exception) => overridesAny(exception, [setting]))
      .map((exception) => settingAlone(context, right, exception, exceptions)),
  };
}

/** Rights that settings tell as part of this one. */
function partsOf(
  context: NoticeContext,
  right: Right,
  all: readonly RightsSetting[],
): readonly RightStatement[] {
  return all.flatMap((setting) => {
    const isPart = setting.statedAs.kind === 'partOf' && setting.statedAs.right === right;
    if (!isPart || setting.right === 'all') return [];
    return [settingAlone(context, setting.right, setting)];
  });
}

/** What a derived notice tells the right for; nothing where the text is printed as stated or a reason speaks against it. */
function entitledProcessing(
  context: NoticeContext,
  right: Right,
  settings: readonly RightsSetting[],
): readonly Processing[] {
  if (context.content === 'asStated') return [];
  const isDenied = settings.some(({ applicability }) => applicability.kind === 'doesNotApply');
  if (isDenied) return [];
  return controllerProcessing(context).filter((processing) => isEntitled(right, processing));
}

/** As stated, a right that is told as part of another one has no place of its own, unless that other one is not told. */
function isToldAsPart(
  context: NoticeContext,
  settings: readonly RightsSetting[],
  all: readonly RightsSetting[],
): boolean {
  if (context.content !== 'asStated' || settings.length === 0) return false;
  return settings.every(
    ({ statedAs }) =>
      statedAs.kind === 'partOf' && all.some(({ right }) => right === statedAs.right),
  );
}

function isException(setting: RightsSetting, settings: readonly RightsSetting[]): boolean {
  return overridesAny(setting, settings);
}

function overridesAny(setting: RightsSetting, settings: readonly RightsSetting[]): boolean {
  return settings.some(({ id }) => id !== setting.id && setting.overrides.includes(id));
}

function byScope(settings: readonly RightsSetting[]): readonly (readonly RightsSetting[])[] {
  const groups = new Map<string, RightsSetting[]>();
  for (const setting of settings) {
    const key = JSON.stringify([setting.scope, setting.modality, setting.statedAs]);
    groups.set(key, [...(groups.get(key) ?? []), setting]);
  }
  return [...groups.values()];
}

function pointsOf(
  context: NoticeContext,
  right: Right,
  settings: readonly RightsSetting[],
  processing: readonly Processing[],
): readonly StatedPoint[] {
  const points = keysOf(right)
    .map((key) => {
      const stating = settings.filter(({ points }) => points.includes(key));
      const isDerived = processing.length > 0 && stating.length === 0;
      return {
        key,
        settings: stating,
        purposes: partOfAll(context, processingInScope(key, processing)),
        narrowed: isDerived ? narrowedPoint(key, controllerProcessing(context)) : null,
      };
    })
    .filter(
      (point) =>
        point.settings.length > 0 ||
        (processing.length > 0 &&
          isDerivedPoint(context, point.key, controllerProcessing(context))),
    );
  const isTold = points.some(({ narrowed }) => narrowed === 'objectionOnGrounds');
  return points.filter(
    ({ key, settings: stating }) =>
      !isTold || stating.length > 0 || key !== 'objection.particularSituation',
  );
}

/** Rights that not every legal basis gives: a notice of several purposes says which they concern. */
function namesPurposes(right: Right): boolean {
  return right === 'portability' || right === 'withdrawal' || right === 'automatedDecision';
}

/** The activities of some processing, if they are some but not all of those that the notice tells about. */
function partOfAll(context: NoticeContext, processing: readonly Processing[]): readonly Activity[] {
  if (processing.some(({ activity }) => activity === null)) return [];
  const some = activitiesOf(processing);
  return some.length < context.activities.length ? some : [];
}
