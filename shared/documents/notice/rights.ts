import type { Right } from '#shared/law/right-row.ts';
import { answered } from '#shared/model/answer.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import { callout, list, listItem, paragraph, present, section } from '#shared/documents/block.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { strong } from '#shared/documents/inline.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf, sectionId } from './notice-context.ts';
import { coverPieces, descriptionPieces, rightBlocks } from './right-blocks.ts';
import { processorActivities } from './right-entitlement.ts';
import { derivedExercise, exercisePieces } from './right-exercise.ts';
import {
  activityTerms,
  blocksOf,
  numberOf,
  ownPieces,
  type Piece,
  sentence,
  strengthOf,
} from './right-pieces.ts';
import { type RightStatement, rightsSettingsOf, rightStatements } from './right-statement.ts';

type Entry = {
  readonly right: Right;
  readonly name: readonly Inline[];
  readonly blocks: readonly Block[];
};

/** Rights of data subjects and how to use them: Arts. 12, 15 to 22, 7(3), 13(2)(b) and (c), 14(2)(c) and (d), 21(4). */
export function buildRightsSection(context: NoticeContext): Section | null {
  const entries = rightStatements(context)
    .map((statements) => entryOf(context, statements))
    .filter(({ blocks }) => blocks.length > 0);
  const apart = isSetApart(context) ? entries.filter(({ right }) => right === 'objection') : [];
  const among = entries.filter((entry) => !apart.includes(entry));
  const hasSections = among.some(({ blocks }) => blocks.length > 2);
  return noticeSectionOf(context, 'rights', context.phrases.rights.heading, [
    ...apart.map(({ name, blocks }) => callout('emphasis', name, blocks)),
    ...lead(context, { hasSections, isBesides: apart.length > 0, count: among.length }),
    ...entryBlocks(context, among, hasSections),
    ...exerciseBlocks(context, { hasRights: entries.length > 0, hasSections }),
  ]);
}

function entryOf(context: NoticeContext, statements: readonly RightStatement[]): Entry {
  const right = statements[0]?.right ?? 'access';
  const origins = statements
    .flatMap(({ settings }) => settings)
    .map((setting) => originOf(placeOf('rightsSettings', setting), 'right'));
  return {
    right,
    name: marked(sayPlain(context.phrases.rights.names[right]), ...origins),
    blocks: rightBlocks(context, statements),
  };
}

/** Art. 21(4): the right to object is presented apart from other information, unless a record says how a text does it. */
function isSetApart(context: NoticeContext): boolean {
  const placements = rightsSettingsOf(context)
    .filter(({ right }) => right === 'objection')
    .flatMap(({ objectionPlacement }) => answered(objectionPlacement) ?? []);
  const [stated] = placements;
  return stated === undefined ? context.content === 'derived' : stated === 'setApart';
}

function lead(
  context: NoticeContext,
  {
    hasSections,
    isBesides,
    count,
  }: { readonly hasSections: boolean; readonly isBesides: boolean; readonly count: number },
): readonly Block[] {
  if (count === 0) return [];
  const { rights } = context.phrases;
  const settings = settingsForAll(context);
  const isUncertain = settings.some((setting) => strengthOf(setting) === 'may');
  const beside = hasSections ? rights.leadSectionsBesides : rights.leadBesides;
  const certain = hasSections ? rights.leadSections : rights.lead;
  const uncertain = hasSections ? rights.leadSectionsMay : rights.leadMay;
  const first = isBesides ? beside : certain;
  const origins = settings.map((setting) =>
    originOf(placeOf('rightsSettings', setting), isUncertain ? 'modality' : 'right'),
  );
  return [paragraph(marked(sayPlain(isUncertain ? uncertain : first), ...origins))];
}

function entryBlocks(
  context: NoticeContext,
  entries: readonly Entry[],
  hasSections: boolean,
): readonly Block[] {
  if (entries.length === 0) return [];
  if (hasSections) {
    return present(
      entries.map(({ right, name, blocks }) =>
        subsection(context, right.toLowerCase(), name, blocks),
      ),
    );
  }
  return [list(entries.map((entry) => listItem({ blocks: itemBlocks(context, entry) })))];
}

/** "**Name:** what it is", with the list that belongs to it. */
function itemBlocks(context: NoticeContext, { name, blocks }: Entry): readonly Block[] {
  const [statement, ...rest] = blocks;
  const label = [strong(name)];
  if (statement?.kind !== 'paragraph') return [paragraph(label), ...blocks];
  const first = say(context.phrases.common.labelled, { label, statement: statement.content });
  return [paragraph(first), ...rest];
}

function subsection(
  context: NoticeContext,
  name: string,
  title: readonly Inline[],
  blocks: readonly Block[],
): Section | null {
  return section(`${sectionId('rights')}-${name}`, title, blocks, {
    numbering: context.workspace.settings.numberedSections ? 'decimal' : 'none',
  });
}

/** What holds for all rights: whom to turn to, what may be asked, and in a derived notice cost and time. */
function exerciseBlocks(
  context: NoticeContext,
  { hasRights, hasSections }: { readonly hasRights: boolean; readonly hasSections: boolean },
): readonly Block[] {
  const settings = settingsForAll(context);
  const derived =
    context.content === 'derived' && hasRights
      ? derivedExercise(context, settings)
      : { first: [], last: [] };
  const blocks = [
    ...blocksOf([
      ...settings.flatMap((setting) => wrapperPieces(context, setting)),
      ...derived.first,
      ...exercisePieces(context, settings, 'all'),
      ...descriptionPieces(context, settings),
      ...derived.last,
    ]),
    ...processorNote(context),
  ];
  if (!hasSections) return blocks;
  const title = sayPlain(context.phrases.rights.exerciseHeading);
  return present([subsection(context, 'exercise', title, blocks)]);
}

/** Scope and condition of all rights together, and what a text says of them in its own words. */
function wrapperPieces(context: NoticeContext, setting: RightsSetting): readonly Piece[] {
  return [
    ...coverPieces(context, setting, context.phrases.rights.coversAll),
    ...ownPieces(context, setting),
  ];
}

function settingsForAll(context: NoticeContext): readonly RightsSetting[] {
  return rightsSettingsOf(context).filter(
    ({ right, applicability }) => right === 'all' && applicability.kind !== 'doesNotApply',
  );
}

/** A processor answers no requests of its own: a derived notice says to whom they go. Art. 28(3)(e). */
function processorNote(context: NoticeContext): readonly Block[] {
  const processed = processorActivities(context);
  if (context.content !== 'derived' || processed.length === 0) return [];
  const words = say(context.phrases.rights.processorPurposes[numberOf(processed)], {
    purposes: activityTerms(context, processed),
  });
  const roles = processed.map((activity) => originOf(placeOf('activities', activity), 'role'));
  return blocksOf(sentence(marked(words, ...roles)));
}
