import type { Source } from '#shared/model/source.ts';
import { paragraph } from '#shared/documents/block.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { originOf, type Place, placeOf, visible } from '#shared/documents/context.ts';
import { capitalised, strong } from '#shared/documents/inline.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { isOrderChosen } from '#shared/documents/scope-term.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { toldUses } from './data-uses.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';
import { asList } from './rule-blocks.ts';
import { informedAlike, informing, informingOfAll } from './source-informing.ts';
import { sourceLabel } from './source-label.ts';
import { originSentence, systemSentence } from './source-sentences.ts';

/** Where the data comes from, and for data not obtained from the person when persons are told: Art. 14(2)(f), 14(3) and 14(5). */
export function buildSourcesSection(context: NoticeContext): Section | null {
  const blocks = sourceBlocks(context, toldSources(context));
  return noticeSectionOf(context, 'sources', context.phrases.sources.heading, [
    ...blocks,
    ...(blocks.length === 0 ? [] : reach(context)),
  ]);
}

/**
 * Sources told one by one, each with the data that it supplies where that is not all. What people are told of
 * several sources in the same words stands once, behind them.
 */
function sourceBlocks(context: NoticeContext, sources: readonly Source[]): readonly Block[] {
  const shared = informedAlike(context, sources);
  const isShared = (source: Source): boolean => shared.some((group) => group.includes(source));
  return asList([
    ...sources.map((source) => {
      const informed = isShared(source) ? [] : informing(context, source);
      return sourceStatement(context, source, informed, sources.length > 1);
    }),
    ...shared.map((group) => informingOfAll(context, group)),
  ]);
}

/** The sources of the notice's registers that supply the data that it tells of. */
function toldSources(context: NoticeContext): readonly Source[] {
  const told = [...new Set(toldUses(context).flatMap(({ use }) => use.sources.map(String)))];
  const found = context.registers.flatMap((register) => {
    const named = new Set(
      context.index
        .activitiesOf(register.id)
        .flatMap(({ dataUses }) => dataUses.flatMap(({ sources }) => sources.map(String))),
    );
    return visible(context.index.sourcesOf(register.id), context).filter(
      ({ id }) => told.includes(id) || (!named.has(id) && !context.isTopical),
    );
  });
  return inOrderOfUses(found, told);
}

/** Sources in the order that people chose, or else in which the data of the notice name them; those that supply all data first. */
function inOrderOfUses(sources: readonly Source[], told: readonly string[]): readonly Source[] {
  if (isOrderChosen(sources)) return sources;
  return sources
    .map((source) => ({ source, at: told.indexOf(source.id) }))
    .sort((a, b) => a.at - b.at)
    .map(({ source }) => source);
}

function sourceStatement(
  context: NoticeContext,
  source: Source,
  informed: readonly Block[],
  isOneOfMany: boolean,
): readonly Block[] {
  const place = placeOf('sources', source);
  const main = withCondition(
    context,
    place,
    'condition',
    source.condition,
    originSentence(context, place, source),
  );
  const words = sentences(
    main,
    systemSentence(context, place, source),
    automation(context, place, source),
    access(context, place, source),
  );
  const [first, ...rest] = words.length === 0 ? informed : [paragraph(words), ...informed];
  if (first === undefined) return [];
  const label = isOneOfMany ? sourceLabel(context, place, source) : undefined;
  if (label === undefined || first.kind !== 'paragraph') return [first, ...rest];
  const labelled = say(context.phrases.common.labelled, {
    label: [strong(capitalised(label.base))],
    statement: first.content,
  });
  return [paragraph(labelled), ...rest];
}

/** Told here unless a system is named, whose sentence says it. */
function automation(context: NoticeContext, place: Place, source: Source): readonly Inline[] {
  if (source.automated.state !== 'answered') return [];
  const { automated, notAutomated } = context.phrases.sources;
  if (source.automated.value && source.collectingSystems.length > 0) return [];
  return marked(
    sayPlain(source.automated.value ? automated : notAutomated),
    originOf(place, 'automated'),
  );
}

/** The law asks whether a source is public; that it is not goes without saying where the notice derives. */
function access(context: NoticeContext, place: Place, source: Source): readonly Inline[] {
  if (source.publiclyAccessible.state !== 'answered') return [];
  if (!source.publiclyAccessible.value && context.content === 'derived') return [];
  const { publiclyAccessible, notPubliclyAccessible } = context.phrases.sources;
  return marked(
    sayPlain(source.publiclyAccessible.value ? publiclyAccessible : notPubliclyAccessible),
    originOf(place, 'publiclyAccessible'),
  );
}

function reach(context: NoticeContext): readonly Block[] {
  const { sources } = context.phrases;
  const reaches = new Set(context.registers.map((register) => register.lists.sources));
  const [only] = reaches;
  if (reaches.size !== 1 || only === undefined || only === 'notStated') return [];
  const origins = context.registers.map((register) =>
    originOf(placeOf('registers', register), 'lists/sources'),
  );
  return [paragraph(marked(sayPlain(sources[only]), ...origins))];
}
