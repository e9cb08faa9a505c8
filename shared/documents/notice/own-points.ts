import type { RightPointKind } from '#shared/law/right-row.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { placeOf } from '#shared/documents/context.ts';
import { localized } from '#shared/documents/localized.ts';
import { sentences } from '#shared/documents/say.ts';
import { scopeTerm, withScope } from '#shared/documents/scope-term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

/** A point that a setting words itself. */
export type OwnPoint = {
  readonly setting: RightsSetting;
  readonly point: RightsSetting['ownPoints'][number];
};
/** Kinds of points, of the law or of a setting's own. */
export type PointKind = RightPointKind | OwnPoint['point']['kind'];

/** The kinds in the order in which a notice tells them, where the tables of the law give no other. */
export const kinds: readonly PointKind[] = [
  'part',
  'explanation',
  'scope',
  'condition',
  'limit',
  'ground',
  'exception',
  'effect',
  'safeguard',
  'selfService',
];

/** Own points that hold wherever the right does, and those of a narrower scope: a text for each scope, under its label. */
export function ownPointsOf(
  context: NoticeContext,
  settings: readonly RightsSetting[],
): { readonly general: readonly OwnPoint[]; readonly scoped: readonly (readonly Inline[])[] } {
  const all = settings.flatMap((setting) => setting.ownPoints.map((point) => ({ setting, point })));
  const ordered = kinds.flatMap((kind) => all.filter(({ point }) => point.kind === kind));
  const scoped = new Map<string, OwnPoint[]>();
  for (const own of ordered.filter((each) => hasLabel(context, each))) {
    const key = JSON.stringify(own.point.scope);
    scoped.set(key, [...(scoped.get(key) ?? []), own]);
  }
  return {
    general: ordered.filter((own) => !hasLabel(context, own)),
    scoped: [...scoped.values()].map((group) => scopedWords(context, group)),
  };
}

function hasLabel(context: NoticeContext, { setting, point }: OwnPoint): boolean {
  const place = placeOf('rightsSettings', setting);
  return scopeTerm(context, place, 'scope', point.scope, context.activities) !== undefined;
}

function scopedWords(context: NoticeContext, group: readonly OwnPoint[]): readonly Inline[] {
  const [first] = group;
  if (first === undefined) return [];
  return withScope(
    context,
    placeOf('rightsSettings', first.setting),
    `ownPoints/${first.point.id}/scope`,
    first.point.scope,
    context.activities,
    sentences(...group.map((own) => textOf(context, own))),
  );
}

/** The words of a point that holds wherever the right does, with its condition. */
export function ownPointWords(context: NoticeContext, own: OwnPoint): readonly Inline[] {
  const place = placeOf('rightsSettings', own.setting);
  const field = `ownPoints/${own.point.id}/scope/condition`;
  return withCondition(context, place, field, own.point.scope.condition, textOf(context, own));
}

function textOf(context: NoticeContext, { setting, point }: OwnPoint): readonly Inline[] {
  const place = placeOf('rightsSettings', setting);
  return localized(context, place, `ownPoints/${point.id}/text`, point.text, setting.links);
}
