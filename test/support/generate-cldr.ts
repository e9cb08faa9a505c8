/**
 * Writes the CLDR data of each document language into the phrase catalogues:
 * `node --import tsx test/support/generate-cldr.ts`. A test keeps the files current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

type LanguageSource = { readonly locale: string; readonly usualDate: 'numeric' | 'long' };

const root = join(import.meta.dirname, '..', '..');
const prettierOptions = { parser: 'typescript', singleQuote: true, printWidth: 100 } as const;

/** Which CLDR locale feeds which document language, and what CLDR cannot know. */
const sources: Readonly<Record<string, LanguageSource>> = {
  fi: { locale: 'fi', usualDate: 'numeric' },
  sv: { locale: 'sv', usualDate: 'long' },
  en: { locale: 'en-GB', usualDate: 'long' },
};
const unionLanguages =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
/** Two-letter codes of CLDR that ISO 3166-1 does not assign. `XK` stays: it is in general use. */
const notCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
/** Countries whose long CLDR name is a description; the short one is what people write. */
const shortNames = new Set(['HK', 'MO', 'PS']);
/** The only plural rule of the languages so far; another one needs a richer `singularFor`. */
const integerOne = 'i = 1 and v = 0 @integer 1';

/** What a CLDR file holds under a path of keys. */
function read(packageName: string, path: string, keys: readonly string[]): Record<string, unknown> {
  const file = join(root, 'node_modules', packageName, path);
  const start: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return keys.reduce((value, key) => record(value[key], `${path} ${key}`), record(start, path));
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`CLDR lacks ${name}`);
  return Object.fromEntries(Object.entries(value));
}

function text(from: Record<string, unknown>, key: string): string {
  const value = from[key];
  if (typeof value !== 'string') throw new Error(`CLDR lacks ${key}`);
  return value;
}

function separator(pattern: string): string {
  const match = /^\{0\}(.*)\{1\}$/u.exec(pattern);
  if (match?.[1] === undefined) throw new Error(`List pattern not understood: ${pattern}`);
  return match[1];
}

function separators(patterns: Record<string, unknown>): object {
  return {
    pair: separator(text(patterns, '2')),
    start: separator(text(patterns, 'start')),
    middle: separator(text(patterns, 'middle')),
    end: separator(text(patterns, 'end')),
  };
}

function datesOf({ locale, usualDate }: LanguageSource): object {
  const path = `main/${locale}/ca-gregorian.json`;
  const gregorian = ['main', locale, 'dates', 'calendars', 'gregorian'];
  const patterns = read('cldr-dates-full', path, [...gregorian, 'dateFormats']);
  const months = read('cldr-dates-full', path, [...gregorian, 'months', 'format', 'wide']);
  return {
    patterns: { numeric: text(patterns, 'short'), long: text(patterns, 'long') },
    usual: usualDate,
    months: Array.from({ length: 12 }, (_, index) => text(months, String(index + 1))),
  };
}

function numbersOf(locale: string): object {
  const path = `main/${locale}/numbers.json`;
  const keys = ['main', locale, 'numbers'];
  const numbers = read('cldr-numbers-full', path, keys);
  const symbols = read('cldr-numbers-full', path, [...keys, 'symbols-numberSystem-latn']);
  return {
    decimal: text(symbols, 'decimal'),
    group: text(symbols, 'group'),
    minus: text(symbols, 'minusSign'),
    minimumGroupingDigits: Number(text(numbers, 'minimumGroupingDigits')),
  };
}

function quotesOf(locale: string): object {
  const keys = ['main', locale, 'delimiters'];
  const marks = read('cldr-misc-full', `main/${locale}/delimiters.json`, keys);
  return {
    open: text(marks, 'quotationStart'),
    close: text(marks, 'quotationEnd'),
    innerOpen: text(marks, 'alternateQuotationStart'),
    innerClose: text(marks, 'alternateQuotationEnd'),
  };
}

function listsOf(locale: string): object {
  const path = `main/${locale}/listPatterns.json`;
  const keys = ['main', locale, 'listPatterns'];
  const patterns = (type: string): Record<string, unknown> =>
    read('cldr-misc-full', path, [...keys, `listPattern-type-${type}`]);
  return { and: separators(patterns('standard')), or: separators(patterns('or')) };
}

function singularFor(language: string): readonly number[] {
  const keys = ['supplemental', 'plurals-type-cardinal', language];
  const rules = read('cldr-core', 'supplemental/plurals.json', keys);
  if (text(rules, 'pluralRule-count-one') !== integerOne || Object.keys(rules).length !== 2) {
    throw new Error(`Plural rules of ${language} need more than one and other`);
  }
  return [1];
}

function languagesOf(locale: string): object {
  const keys = ['main', locale, 'localeDisplayNames', 'languages'];
  const names = read('cldr-localenames-full', `main/${locale}/languages.json`, keys);
  return Object.fromEntries(unionLanguages.map((tag) => [tag, text(names, tag)]));
}

function countriesOf(locale: string): object {
  const keys = ['main', locale, 'localeDisplayNames', 'territories'];
  const names = read('cldr-localenames-full', `main/${locale}/territories.json`, keys);
  const codes = Object.keys(names)
    .filter((code) => /^[A-Z]{2}$/u.test(code) && !notCountries.has(code))
    .sort();
  const name = (code: string): string =>
    text(names, shortNames.has(code) ? `${code}-alt-short` : code);
  return Object.fromEntries(codes.map((code) => [code, spelledOut(name(code))]));
}

/** Running text writes "Bosnia and Herzegovina", which CLDR's English shortens with an ampersand. */
function spelledOut(name: string): string {
  return name.replace(' & ', ' and ');
}

/** JSON with visible no-break spaces. */
function literal(data: object): string {
  return JSON.stringify(data, null, 2).replaceAll('\u00a0', '\\u00a0');
}

function header(locale: string): string {
  const version = text(read('cldr-core', 'package.json', []), 'version');
  return `// From CLDR ${version}, locale ${locale} (Unicode-3.0, see ../NOTICE), by test/support/generate-cldr.ts. Not edited by hand.\n`;
}

function cldrModule(language: string, source: LanguageSource): string {
  const { locale } = source;
  const data = {
    dates: datesOf(source),
    numbers: numbersOf(locale),
    lists: listsOf(locale),
    quotes: quotesOf(locale),
    singularFor: singularFor(language),
    languages: languagesOf(locale),
  };
  return `${header(locale)}import type { CldrFormat } from '#shared/phrases/language-format.ts';

/** Dates, numbers, lists, quotation marks, plurals and names of languages, from CLDR. */
export const cldr: CldrFormat = ${literal(data)};\n`;
}

function countriesModule(locale: string): string {
  return `${header(locale)}
/** Names of countries by ISO 3166-1 alpha-2 code, and Kosovo as \`XK\`. */
export const countries: Readonly<Record<string, string>> = ${literal(countriesOf(locale))};\n`;
}

/** The generated files: path from the root of the project → text. */
export async function cldrFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [language, source] of Object.entries(sources)) {
    const folder = `shared/phrases/${language}`;
    files.set(`${folder}/cldr.ts`, await format(cldrModule(language, source), prettierOptions));
    files.set(
      `${folder}/countries.ts`,
      await format(countriesModule(source.locale), prettierOptions),
    );
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await cldrFiles()) writeFileSync(join(root, path), text);
}
