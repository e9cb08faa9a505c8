import type { Section } from '#shared/documents/tree.ts';
import type { ILevelsOptions } from 'docx';
import {
  countedLevel,
  type CountFormat,
  countText,
  deepestLevel,
  guarded,
  type Numbering,
  startList,
} from './numbering.ts';

/**
 * The numbers of headings. Most come from one of two multilevel lists: that of the heading styles (1, 1.1)
 * and that of annexes (A, A.1). Both are counted along, as Word counts, so that a heading whose number in
 * the tree is another one gets a list of its own that prints exactly that.
 */
export type HeadingNumbering = {
  /** The list that the heading styles name. */
  readonly decimal: Counted;
  letter: Counted | undefined;
};

type Counted = { readonly id: number; readonly counts: number[] };

const headingReference = 'headings';

/** The reference that the heading styles name. */
export const headingStyleReference = guarded(headingReference);

/** Indent of the heading text for each level, in twips; the number hangs before it. */
const hangings = [400, 560, 720, 860] as const;
const deepHanging = 1040;

/** Width kept for the number of a heading at a level (0 = top), in twips. */
export function headingHanging(level: number): number {
  return hangings[level] ?? deepHanging;
}

export function createHeadingNumbering(numbering: Numbering): HeadingNumbering {
  const id = startList(numbering, headingReference, () => multilevel('decimal', true));
  return { decimal: { id, counts: [] }, letter: undefined };
}

/**
 * The list of a heading: `undefined` when its style already names the right one, id 0 for a heading
 * without a number.
 *
 * @param level 0 for the sections of the document itself.
 */
export function headingList(
  numbering: Numbering,
  headings: HeadingNumbering,
  section: Section,
  level: number,
): { readonly id: number; readonly level: number } | undefined {
  if (section.number === null || section.number === '') return { id: 0, level: 0 };
  if (counts(headings.decimal.counts, 'decimal', level, section.number)) return undefined;
  if (section.numbering === 'letter' || headings.letter !== undefined) {
    headings.letter ??= {
      id: startList(numbering, 'annexes', () => multilevel('upperLetter', false)),
      counts: [],
    };
    if (counts(headings.letter.counts, 'upperLetter', level, section.number)) {
      return { id: headings.letter.id, level };
    }
  }
  const printed = section.number;
  return { id: startList(numbering, `heading ${printed}`, () => [fixed(printed)]), level: 0 };
}

/** Whether the next heading at this level gets the number from the list; if so, it is counted. */
function counts(current: number[], first: CountFormat, level: number, printed: string): boolean {
  if (level > deepestLevel || current.length < level) return false;
  const next = [...current.slice(0, level), (current[level] ?? 0) + 1];
  const text = next
    .map((count, index) => countText(index === 0 ? first : 'decimal', count))
    .join('.');
  if (text !== printed) return false;
  current.splice(0, current.length, ...next);
  return true;
}

function multilevel(first: CountFormat, ofStyles: boolean): readonly ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => {
    const options = countedLevel({
      level,
      format: level === 0 ? first : 'decimal',
      text: Array.from({ length: level + 1 }, (_unused, index) => `%${String(index + 1)}`).join(
        '.',
      ),
      start: 1,
      indent: headingHanging(level),
      hanging: headingHanging(level),
    });
    return ofStyles
      ? { ...options, style: { ...options.style, style: `Heading${String(level + 1)}` } }
      : options;
  });
}

/** A level that prints one text whatever it counts. */
function fixed(text: string): ILevelsOptions {
  const width = headingHanging(text.split('.').length - 1);
  return countedLevel({
    level: 0,
    format: 'decimal',
    text: text.replaceAll('%', ''),
    start: 1,
    indent: width,
    hanging: width,
  });
}
