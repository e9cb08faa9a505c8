import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledFontFolders } from '#electron/documents/fonts.ts';
import type { FontRanges } from '#shared/documents/font-ranges.ts';

/** What the bundled fonts can show, read from the font files themselves. */
export function bundledFontRanges(): FontRanges {
  const fonts = bundledFontFolders().map((folder) => ({
    folder,
    characters: charactersIn(folder),
  }));
  const styles = fonts.filter(({ folder }) => folder.includes('noto-sans/'));
  const text = printable(styles[0]?.characters ?? new Set()).filter((character) =>
    styles.every((style) => style.characters.has(character)),
  );
  const symbols = remaining(fonts, 'noto-sans-symbols-2/', new Set(text));
  const math = remaining(fonts, 'noto-sans-math/', new Set([...text, ...symbols]));
  return { text: asRanges(text), symbols: asRanges(symbols), math: asRanges(math) };
}

type Font = { readonly folder: string; readonly characters: ReadonlySet<number> };

function remaining(
  fonts: readonly Font[],
  family: string,
  taken: ReadonlySet<number>,
): readonly number[] {
  const font = fonts.find(({ folder }) => folder.includes(family));
  return printable(font?.characters ?? new Set()).filter((character) => !taken.has(character));
}

/** Without control characters, U+FEFF, private use and variation selectors. */
function printable(characters: ReadonlySet<number>): number[] {
  return [...characters]
    .filter(
      (code) =>
        code !== 0xfeff &&
        !/[\p{Cc}\p{Co}\p{Variation_Selector}]/u.test(String.fromCodePoint(code)),
    )
    .sort((a, b) => a - b);
}

function asRanges(codes: readonly number[]): readonly number[] {
  const ranges: number[] = [];
  for (const code of codes) {
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
  }
  return ranges;
}

function charactersIn(folder: string): ReadonlySet<number> {
  const file = readdirSync(folder).find((name) => name.endsWith('.ttf'));
  if (file === undefined) throw new Error(`No font in ${folder}`);
  return charactersOf(readFileSync(join(folder, file)));
}

/** Code points with a glyph, from the `cmap` table of a TrueType file. */
function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const start = tableOffset(view, 'cmap');
  const characters = new Set<number>();
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const subtable = start + view.getUint32(start + 4 + 8 * index + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, characters);
    if (format === 12) addGroups(view, subtable, characters);
  }
  return characters;
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte)));
    if (name.join('') === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

/** Format 4: segments of the Basic Multilingual Plane. */
function addSegments(view: DataView, subtable: number, characters: Set<number>): void {
  const size = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  for (let at = 0; at < size; at += 2) {
    const end = view.getUint16(ends + at);
    for (let code = view.getUint16(starts + at); code <= end && code < 0xffff; code += 1) {
      if (segmentGlyph(view, starts + size + at, size, code, view.getUint16(starts + at)) !== 0) {
        characters.add(code);
      }
    }
  }
}

function segmentGlyph(
  view: DataView,
  delta: number,
  size: number,
  code: number,
  start: number,
): number {
  const shift = view.getUint16(delta);
  const range = view.getUint16(delta + size);
  if (range === 0) return (code + shift) & 0xffff;
  const glyph = view.getUint16(delta + size + range + 2 * (code - start));
  return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
}

/** Format 12: groups of all planes. */
function addGroups(view: DataView, subtable: number, characters: Set<number>): void {
  for (let index = 0; index < view.getUint32(subtable + 12); index += 1) {
    const group = subtable + 16 + 12 * index;
    const start = view.getUint32(group);
    const glyph = view.getUint32(group + 8);
    for (let code = start; code <= view.getUint32(group + 4); code += 1) {
      if (glyph + code - start !== 0) characters.add(code);
    }
  }
}
