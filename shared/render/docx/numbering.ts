import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';

/** Lists of the document: what they look like, and each list that counts on its own. */
export type Numbering = {
  /** Levels by reference. */
  readonly definitions: Map<string, readonly ILevelsOptions[]>;
  /** Lists in the order of their ids. */
  readonly instances: { readonly reference: string; readonly instance: number }[];
};

export type CountFormat = 'decimal' | 'lowerLetter' | 'upperLetter';

/** Word knows nine levels. */
export const deepestLevel = 8;

/** The library keeps 1 for a list of its own. */
const firstId = 2;

/** Indent of the text of a list item for each level, in twips; its marker hangs before it. */
export const listStep = 360;

/** Left edge of the text of list items at a level. */
export function listIndent(level: number): number {
  return listStep * (Math.min(level, deepestLevel) + 1);
}

export function createNumbering(): Numbering {
  return { definitions: new Map(), instances: [] };
}

/** Starts a list that counts on its own and returns its id. */
export function startList(
  numbering: Numbering,
  reference: string,
  levels: () => readonly ILevelsOptions[],
): number {
  const name = guarded(reference);
  if (!numbering.definitions.has(name)) numbering.definitions.set(name, levels());
  numbering.instances.push({ reference: name, instance: numbering.instances.length });
  return firstId + numbering.instances.length - 1;
}

/**
 * References end up between braces in the XML until the library fills in their ids. U+FFFF never occurs in
 * written text, so no text can be taken for one.
 */
export function guarded(reference: string): string {
  return `${reference}\uFFFF`;
}

const formats = {
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  upperLetter: LevelFormat.UPPER_LETTER,
} as const satisfies Record<CountFormat, string>;

/** A counted level. */
export function countedLevel(options: {
  readonly level: number;
  readonly format: CountFormat;
  readonly text: string;
  readonly start: number;
  readonly indent: number;
  readonly hanging: number;
}): ILevelsOptions {
  return {
    level: options.level,
    format: formats[options.format],
    text: options.text,
    start: options.start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: options.indent, hanging: options.hanging } } },
  };
}

/** Counts as Word does: a … z, aa, bb … zz, aaa. */
export function countText(format: CountFormat, count: number): string {
  if (format === 'decimal') return String(count);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  const text = letter.repeat(Math.floor((count - 1) / 26) + 1);
  return format === 'lowerLetter' ? text : text.toUpperCase();
}

/** The count that Word prints as `text`; `undefined` when it has none. */
export function countOf(format: CountFormat, text: string): number | undefined {
  if (format === 'decimal') return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
  const lower = format === 'lowerLetter' ? text : text.toLowerCase();
  const first = lower[0];
  if (first === undefined || first < 'a' || first > 'z' || lower !== first.repeat(lower.length)) {
    return undefined;
  }
  const count = (lower.length - 1) * 26 + first.charCodeAt(0) - 96;
  return countText(format, count) === text ? count : undefined;
}
