import type { List } from '#shared/documents/tree.ts';
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import {
  countedLevel,
  type CountFormat,
  countOf,
  deepestLevel,
  listIndent,
  listStep,
  type Numbering,
  startList,
} from './numbering.ts';

/** The one list that all bullets are in; `undefined` until there is a bullet. */
export type Lists = { bullets: number | undefined };

/** Bullets by level, in turn. */
const bullets = ['•', '–'] as const;

/** The list of bullets. */
export function bulletList(numbering: Numbering, lists: Lists): number {
  lists.bullets ??= startList(numbering, 'bullets', () =>
    Array.from({ length: deepestLevel + 1 }, (_, level) => bulletLevel(level)),
  );
  return lists.bullets;
}

function bulletLevel(level: number): ILevelsOptions {
  return {
    level,
    format: LevelFormat.BULLET,
    text: bullets[level % bullets.length] ?? bullets[0],
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listIndent(level), hanging: listStep } } },
  };
}

/** Gives each item of one list in the tree the list that prints its number. */
export type CountedList = {
  /** The list of the next item. */
  readonly next: (printed: string | null, numbering: Numbering) => number;
};

/** What stands after the number of an item. */
const suffixes = {
  decimal: '.',
  lowerLetter: ')',
  upperLetter: '.',
} as const satisfies Record<CountFormat, string>;

/**
 * Counts from the number of the first item. Where the tree goes on with a number that Word would not print
 * next (aa, ab where Word counts aa, bb), a new list begins that prints it.
 */
export function countedList(marker: List['marker'], level: number): CountedList {
  const format: CountFormat = marker === 'bullet' ? 'decimal' : marker;
  let current: { readonly id: number; readonly count: number } | undefined;
  return {
    next: (printed, numbering) => {
      const text = printed ?? '';
      const count = countOf(format, text);
      if (count !== undefined && current?.count === count - 1) {
        current = { id: current.id, count };
        return current.id;
      }
      const id = startList(numbering, `${format} ${String(level)} ${text}`, () =>
        levelsTo(level, format, count, text),
      );
      current = count === undefined ? undefined : { id, count };
      return id;
    },
  };
}

/** Levels down to the one in use; those above are there because Word wants no gaps. */
function levelsTo(
  level: number,
  format: CountFormat,
  count: number | undefined,
  printed: string,
): readonly ILevelsOptions[] {
  return Array.from({ length: level + 1 }, (_, index) => {
    const counter = `%${String(index + 1)}`;
    const text = count === undefined ? printed.replaceAll('%', '') : counter;
    return countedLevel({
      level: index,
      format,
      text: text === '' ? '' : `${text}${suffixes[format]}`,
      start: index === level ? (count ?? 1) : 1,
      indent: listIndent(index),
      hanging: listStep,
    });
  });
}
