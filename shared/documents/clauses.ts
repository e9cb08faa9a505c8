import type { Clause } from '#shared/model/clause.ts';
import { covers } from '#shared/model/scope.ts';
import type { NoticeSection } from '#shared/model/sections.ts';
import { paragraph } from './block.ts';
import { withCondition } from './condition-term.ts';
import { type DocumentContext, isVisible, originOf, type Place, placeOf } from './context.ts';
import { isGiven, localizedParagraphs, withOrigin } from './localized.ts';
import { sentences } from './say.ts';
import { plainTerm } from './term.ts';
import type { Block, Paragraph } from './tree.ts';
import type { NoticeContext } from './notice/notice-context.ts';

/** The clauses that a section of a notice prints at its beginning or end, each with its exception behind it. */
export function clauseBlocks(
  context: NoticeContext,
  section: NoticeSection,
  position: Clause['position'],
): readonly Block[] {
  const clauses = context.registers
    .flatMap((register) => context.index.clausesOf(register.id))
    .filter((clause) => clause.sections.includes(section) && clause.position === position)
    .filter((clause) => isVisible(clause, context) && covers(context.notice.clauses, clause.id))
    .filter((clause) => holds(context, clause));
  return inOrder(clauses).flatMap((clause) => clauseParagraphs(context, clause));
}

/** Clauses with those that override them right behind. */
function inOrder(clauses: readonly Clause[]): readonly Clause[] {
  const exceptions = clauses.filter((clause) => overridden(clause, clauses).length > 0);
  return clauses
    .filter((clause) => !exceptions.includes(clause))
    .flatMap((clause) => [
      clause,
      ...exceptions.filter((exception) => overridden(exception, clauses)[0] === clause),
    ]);
}

function overridden(clause: Clause, clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter((other) => clause.overrides.includes(other.id));
}

function clauseParagraphs(context: DocumentContext, clause: Clause): readonly Paragraph[] {
  const place = placeOf('clauses', clause);
  const own = textParagraphs(context, clause, place);
  const last = own.at(-1);
  if (last === undefined) return [];
  const conditioned = withCondition(
    context,
    place,
    'scope/condition',
    clause.scope.condition,
    last.content,
  );
  const exception = localizedParagraphs(
    context,
    place,
    'exception',
    clause.exception,
    clause.links,
  );
  const [first, ...more] = exception;
  const closing = paragraph(sentences(conditioned, first?.content ?? []));
  return [...own.slice(0, -1), closing, ...more];
}

function textParagraphs(
  context: DocumentContext,
  clause: Clause,
  place: Place,
): readonly Paragraph[] {
  if (!('item' in clause.text)) {
    return localizedParagraphs(context, place, 'text', clause.text.text, clause.links);
  }
  const item = context.index.vocabularyItem(clause.text.item);
  if (!isGiven(item.texts)) return [];
  const paragraphs = localizedParagraphs(context, placeOf('vocabulary', item), 'texts', item.texts);
  return paragraphs.map(({ content }) =>
    paragraph(withOrigin(plainTerm(content), originOf(place, 'text')).base),
  );
}

/** Whether the fact that a clause depends on is as the clause says. */
function holds(context: DocumentContext, clause: Clause): boolean {
  const { dependsOn } = clause;
  if (dependsOn === null) return true;
  const record = findAny(context, dependsOn.record);
  return valueAt(record, dependsOn.field.split('/')) === dependsOn.equals;
}

function findAny(context: DocumentContext, id: string): unknown {
  const { settings: _settings, ...lists } = context.workspace;
  return Object.values(lists)
    .flat()
    .find((record) => record.id === id);
}

/** The value at a path; items of lists are found by their id, else by index. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const byId = items.find((item) => hasId(item, step));
    return valueAt(byId ?? items[Number(step)], rest);
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return valueAt(Object.entries(value).find(([key]) => key === step)?.[1], rest);
}

function hasId(item: unknown, id: string): boolean {
  return typeof item === 'object' && item !== null && 'id' in item && item.id === id;
}
