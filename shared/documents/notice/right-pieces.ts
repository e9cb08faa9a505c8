import { pointsOf, rightPoint } from '#shared/law/rights.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { marked } from '#shared/documents/mark.ts';
import { activityReferences } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms, type Term } from '#shared/documents/term.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import type { NoticeContext } from './notice-context.ts';
import { kinds, type OwnPoint, ownPointsOf, ownPointWords, type PointKind } from './own-points.ts';
import type { RightStatement, StatedPoint } from './right-statement.ts';

/** A sentence, a paragraph of its own, or a lead-in with the items that it leads to. */
export type Piece =
  | { readonly kind: 'sentence'; readonly words: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly lead: readonly Inline[];
      readonly items: readonly (readonly Inline[])[];
    };

/** Pieces as blocks: sentences run on in a paragraph, which a list closes. */
export function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: readonly Inline[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'sentence') {
      open = sentences(open, piece.words);
    } else {
      blocks.push(...closedBlocks(piece, open));
      open = [];
    }
  }
  return open.length === 0 ? blocks : [...blocks, paragraph(open)];
}

function closedBlocks(
  piece: Exclude<Piece, { kind: 'sentence' }>,
  open: readonly Inline[],
): readonly Block[] {
  if (piece.kind === 'list') {
    const items = piece.items.map((item) => listItem(item));
    return [paragraph(sentences(open, piece.lead)), list(items)];
  }
  return [...(open.length === 0 ? [] : [paragraph(open)]), paragraph(piece.words)];
}

/** A piece of one sentence; nothing for no words. */
export function sentence(words: readonly Inline[]): readonly Piece[] {
  return words.length === 0 ? [] : [{ kind: 'sentence', words }];
}

/** Effects that are told behind the exceptions: they hold only where the right does, or whatever the exceptions. */
const afterExceptions: readonly string[] = [
  'erasure.withoutUndueDelay',
  'objection.effect.marketingStops',
  'objection.effect.erasure',
];

/** What a statement says about its right, point by point, in the order of the law. */
export function pointPieces(context: NoticeContext, statement: RightStatement): readonly Piece[] {
  const own = ownPointsOf(context, statement.settings);
  const groups = groupsOf(statement.points);
  const told = new Set(groups.map(({ kind }) => kind));
  const ownOnly = kinds.filter((kind) => !told.has(kind));
  const all = [...groups, ...ownOnly.map((kind) => ({ kind, points: [] }))];
  const firstOfKind = (group: (typeof all)[number]) =>
    all.find(({ kind }) => kind === group.kind) === group;
  const pieces = all.flatMap((group) =>
    groupPieces(context, statement, {
      ...group,
      own: firstOfKind(group) ? own.general.filter(({ point }) => point.kind === group.kind) : [],
    }),
  );
  return [...pieces, ...own.scoped.map((words): Piece => ({ kind: 'paragraph', words }))];
}

type Group = {
  readonly kind: PointKind;
  readonly points: readonly StatedPoint[];
};

/** Neighbouring points of one kind together, as the tables of the law order them; parts always come first. */
function groupsOf(points: readonly StatedPoint[]): readonly Group[] {
  const last = points.filter(({ key }) => afterExceptions.includes(key));
  const ordered = [...points.filter((point) => !last.includes(point)), ...last];
  const groups: Group[] = [{ kind: 'part', points: [] }];
  for (const point of ordered) {
    const kind = rightPoint(point.key)?.kind ?? 'part';
    const open = kind === 'part' ? 0 : groups.length - 1;
    const group = groups[open];
    if (group?.kind === kind) groups[open] = { kind, points: [...group.points, point] };
    else groups.push({ kind, points: [point] });
  }
  return groups;
}

function groupPieces(
  context: NoticeContext,
  statement: RightStatement,
  group: Group & { readonly own: readonly OwnPoint[] },
): readonly Piece[] {
  const ownWords = group.own.map((own) => ownPointWords(context, own));
  const inList = [
    ...group.points.map((point) => pointWords(context, point)),
    ...ownWords.filter((words) => !isSentence(words)),
  ];
  const behind = ownWords.filter(isSentence).flatMap(sentence);
  if (group.kind === 'part') {
    return [...partPieces(context, statement, inList), ...behind];
  }
  const leadIn = leadInOf(context, statement, group.kind);
  const points =
    leadIn === undefined
      ? inList.flatMap(sentence)
      : listed(inList, leadIn.one, sayPlain(leadIn.several));
  return [...points, ...behind];
}

type LeadIn = {
  readonly one: (words: readonly Inline[]) => readonly Inline[];
  readonly several: Phrase;
};

/** What leads in points of a kind, one or several; `undefined` for kinds whose points are sentences. */
function leadInOf(
  { content, phrases: { rights } }: NoticeContext,
  statement: RightStatement,
  kind: Group['kind'],
): LeadIn | undefined {
  const isExample = kind === 'ground' && content === 'asStated' && !namesAllGrounds(statement);
  const leadIns: Partial<Record<Group['kind'], LeadIn>> = {
    scope: { one: (scope) => say(rights.scope, { scope }), several: rights.scopes },
    condition: {
      one: (condition) => say(rights.condition, { condition }),
      several: rights.conditions,
    },
    ground: {
      one: (ground) => say(isExample ? rights.groundExample : rights.ground, { ground }),
      several: isExample ? rights.groundExamples : rights.grounds,
    },
    exception: {
      one: (exception) => say(rights.exception[leftOf(statement.right)], { exception }),
      several: rights.exceptions[leftOf(statement.right)],
    },
    safeguard: {
      one: (safeguard) => say(rights.safeguard, { safeguard }),
      several: rights.safeguards,
    },
  };
  return leadIns[kind];
}

/** What an exception leaves of its right, as its lead-in says. */
function leftOf(right: RightStatement['right']): 'noRight' | 'goesOn' | 'general' {
  if (right === 'erasure') return 'noRight';
  return right === 'objection' ? 'goesOn' : 'general';
}

/** What the right is a right to: its parts if any are stated, else its core, also where own sentences follow. */
function partPieces(
  context: NoticeContext,
  statement: RightStatement,
  parts: readonly (readonly Inline[])[],
): readonly Piece[] {
  const { rights } = context.phrases;
  const [setting] = statement.settings;
  const origins = statement.settings.map((each) =>
    originOf(placeOf('rightsSettings', each), 'right'),
  );
  if (setting?.modality === 'never') {
    const never = originOf(placeOf('rightsSettings', setting), 'modality');
    return sentence(marked(sayPlain(rights.hasNot), ...origins, never));
  }
  const core = marked(sayPlain(rights.core[statement.right]), ...origins);
  const strength = strengthOf(setting);
  const mark = (words: readonly Inline[]): readonly Inline[] =>
    setting === undefined || strength === 'right'
      ? words
      : marked(
          words,
          originOf(
            placeOf('rightsSettings', setting),
            strength === 'may' ? 'modality' : 'statedAs',
          ),
        );
  return listed(
    parts.length === 0 ? [core] : parts,
    (what) => mark(say(rights.has[strength], { what })),
    mark(sayPlain(rights.hasAll[strength])),
  );
}

/** How strongly a setting states its right. */
export function strengthOf(setting: RightsSetting | undefined): 'right' | 'promise' | 'may' {
  if (setting?.statedAs.kind === 'promise') return 'promise';
  return setting?.modality === 'may' ? 'may' : 'right';
}

function listed(
  items: readonly (readonly Inline[])[],
  one: (words: readonly Inline[]) => readonly Inline[],
  lead: readonly Inline[],
): readonly Piece[] {
  const [first, ...rest] = items;
  if (first === undefined) return [];
  return rest.length === 0 ? sentence(one(first)) : [{ kind: 'list', lead, items }];
}

/** The words of a point of the law, marked with the settings that state it. */
function pointWords(context: NoticeContext, point: StatedPoint): readonly Inline[] {
  const { rights } = context.phrases;
  const origins = point.settings.map((setting) =>
    originOf(
      placeOf('rightsSettings', setting),
      `points/${String(setting.points.indexOf(point.key))}`,
    ),
  );
  const narrowed =
    point.narrowed === null ? rights.points[point.key] : rights.narrowed[point.narrowed];
  const words = marked(sayPlain(narrowed), ...origins);
  if (point.purposes.length === 0) return words;
  return say(rights.scopeForPurposes[numberOf(point.purposes)], {
    scope: words,
    purposes: activityTerms(context, point.purposes),
  });
}

/** Whether a sentence about purposes speaks of one or of several. */
export function numberOf(activities: readonly Activity[]): 'one' | 'several' {
  return activities.length === 1 ? 'one' : 'several';
}

/** Purposes as other sections refer to them, joined. */
export function activityTerms(context: NoticeContext, activities: readonly Activity[]): Term {
  return joinTerms(activityReferences(context, activities), context.phrases.format);
}

/** What a setting for all rights says in its own words. */
export function ownPieces(context: NoticeContext, setting: RightsSetting): readonly Piece[] {
  const { general, scoped } = ownPointsOf(context, [setting]);
  return [
    ...general.flatMap((own) => sentence(ownPointWords(context, own))),
    ...scoped.map((words): Piece => ({ kind: 'paragraph', words })),
  ];
}

/** An own point that ends as a sentence stands as one; any other is set into the list of its kind. */
function isSentence(words: readonly Inline[]): boolean {
  return /[.!?]$/.test(plainText(words));
}

/** Whether every ground of the law is told; a text may give only examples of them. */
function namesAllGrounds(statement: RightStatement): boolean {
  const told: readonly string[] = statement.points.map(({ key }) => key);
  return pointsOf(statement.right)
    .filter(({ kind }) => kind === 'ground')
    .every(({ key }) => told.includes(key));
}
