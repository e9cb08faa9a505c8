import { rightPoint } from '#shared/law/rights.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import { answered } from '#shared/model/answer.ts';
import { present } from '#shared/documents/block.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { localizedParagraphs } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { scopeTerm, withScope } from '#shared/documents/scope-term.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';
import { controllerProcessing } from './right-entitlement.ts';
import { exercisePieces } from './right-exercise.ts';
import {
  activityTerms,
  blocksOf,
  numberOf,
  type Piece,
  pointPieces,
  sentence,
} from './right-pieces.ts';
import type { RightStatement } from './right-statement.ts';

/** Everything that the notice says about one right, statement by statement, each with its exceptions behind it. */
export function rightBlocks(
  context: NoticeContext,
  statements: readonly RightStatement[],
): readonly Block[] {
  return blocksOf(statements.flatMap((statement) => statementPieces(context, statement)));
}

function statementPieces(context: NoticeContext, statement: RightStatement): readonly Piece[] {
  return [
    ...withPurposes(scopedPieces(context, statement), purposePieces(context, statement)),
    ...restrictedPieces(context, statement),
    ...statement.parts.flatMap((part) => partPieces(context, statement, part)),
    ...descriptionPieces(context, statement.settings),
    ...exercisePieces(context, statement.settings, 'one'),
    ...statement.exceptions.flatMap((exception) => exceptionPieces(context, exception)),
  ];
}

/**
 * The points of the right with what they cover behind them, and the condition on the first sentence if it is
 * one. A right denied for some data or purposes is denied for these alone.
 */
function scopedPieces(context: NoticeContext, statement: RightStatement): readonly Piece[] {
  const points = pointPieces(context, statement);
  const [setting] = statement.settings;
  if (setting === undefined) return points;
  const [first, ...rest] = points;
  if (setting.modality === 'never' && scopeOf(context, setting) !== undefined) {
    return [...coverPieces(context, setting, context.phrases.rights.coversNot), ...rest];
  }
  const { condition } = setting.scope;
  const place = placeOf('rightsSettings', setting);
  const isBare = scopeOf(context, setting) === undefined && condition !== null;
  if (!isBare || first?.kind !== 'sentence') {
    return [...points, ...coverPieces(context, setting, context.phrases.rights.covers)];
  }
  const conditioned = withCondition(context, place, 'scope/condition', condition, first.words);
  return [...sentence(conditioned), ...rest];
}

/** What a setting covers, as a sentence behind the others; its condition with it. */
export function coverPieces(
  context: NoticeContext,
  setting: RightsSetting,
  phrase: NoticeContext['phrases']['rights']['covers'],
): readonly Piece[] {
  const label = scopeOf(context, setting);
  const { condition } = setting.scope;
  if (label === undefined && condition === null) return [];
  const words =
    label === undefined ? sayPlain(context.phrases.rights.holds) : say(phrase, { scope: label });
  const place = placeOf('rightsSettings', setting);
  const covered = withCondition(context, place, 'scope/condition', condition, words);
  const isDenied = setting.modality === 'never';
  return sentence(isDenied ? marked(covered, originOf(place, 'modality')) : covered);
}

function scopeOf(context: NoticeContext, setting: RightsSetting) {
  const place = placeOf('rightsSettings', setting);
  return scopeTerm(context, place, 'scope', setting.scope, context.activities);
}

function purposePieces(context: NoticeContext, statement: RightStatement): readonly Piece[] {
  const [setting] = statement.settings;
  const isScoped = setting !== undefined && scopeOf(context, setting) !== undefined;
  if (statement.purposes.length === 0 || isScoped) return [];
  const purposes = activityTerms(context, statement.purposes);
  return sentence(say(context.phrases.rights.purposes[numberOf(statement.purposes)], { purposes }));
}

/** What a right is a right to, then the purposes that it concerns, then the rest. */
function withPurposes(pieces: readonly Piece[], purposes: readonly Piece[]): readonly Piece[] {
  return [...pieces.slice(0, 1), ...purposes, ...pieces.slice(1)];
}

/** Art. 17(3)(b): where all processing rests on law or on a public task, little is left of the right to erasure. */
function restrictedPieces(context: NoticeContext, { right, settings }: RightStatement) {
  if (context.content !== 'derived' || right !== 'erasure' || settings.length > 0) return [];
  const bases = controllerProcessing(context).map(({ activity, basis }) => {
    const point = basis === null ? undefined : answered(basis.point);
    if (activity === null || basis === null || (point !== 'c' && point !== 'e')) return undefined;
    return originOf(placeOf('activities', activity), `legalBases/${basis.id}/point`);
  });
  const origins = present(bases);
  if (origins.length === 0 || origins.length < bases.length) return [];
  return sentence(marked(sayPlain(context.phrases.rights.erasureMostlyExcluded), ...origins));
}

/** Another right told as part of this one; where a point of this one says so already, that is enough. */
function partPieces(
  context: NoticeContext,
  statement: RightStatement,
  part: RightStatement,
): readonly Piece[] {
  const isTold = statement.points.some(
    ({ key }) => key === `${statement.right}.effect.${part.right}`,
  );
  const { rights } = context.phrases;
  const origins = (field: string) =>
    part.settings.map((setting) => originOf(placeOf('rightsSettings', setting), field));
  const request = marked(sayPlain(rights.requests[part.right]), ...origins('right'));
  const words = marked(say(rights.partOf, { request }), ...origins('statedAs'));
  const points = pointPieces(context, part);
  return [
    ...(isTold ? [] : sentence(words)),
    ...(hasParts(part) ? points : points.slice(1)),
    ...descriptionPieces(context, part.settings),
  ];
}

function hasParts({ points, settings }: RightStatement): boolean {
  const isOwn = settings.some(({ ownPoints }) => ownPoints.some(({ kind }) => kind === 'part'));
  return isOwn || points.some(({ key }) => rightPoint(key)?.kind === 'part');
}

/** The words that settings add of their own. */
export function descriptionPieces(
  context: NoticeContext,
  settings: readonly RightsSetting[],
): readonly Piece[] {
  return settings.flatMap((setting) =>
    localizedParagraphs(
      context,
      placeOf('rightsSettings', setting),
      'description',
      setting.description,
      setting.links,
    ).flatMap(({ content }) => sentence(content)),
  );
}

/** "Exception: **what it covers**: statement", with all that belongs to it. */
function exceptionPieces(context: NoticeContext, exception: RightStatement): readonly Piece[] {
  const [setting] = exception.settings;
  const [first, ...rest] = pointPieces(context, exception);
  if (setting === undefined || first === undefined) return [];
  const place = placeOf('rightsSettings', setting);
  const introduce = (words: readonly Inline[]): readonly Inline[] =>
    marked(
      say(context.phrases.common.exception, {
        statement: withScope(context, place, 'scope', setting.scope, context.activities, words),
      }),
      originOf(place, 'overrides'),
    );
  const introduced: Piece =
    first.kind === 'list'
      ? { ...first, lead: introduce(first.lead) }
      : { kind: 'sentence', words: introduce(first.words) };
  return [
    introduced,
    ...rest,
    ...descriptionPieces(context, exception.settings),
    ...exercisePieces(context, exception.settings, 'one'),
    ...exception.exceptions.flatMap((further) => exceptionPieces(context, further)),
  ];
}
