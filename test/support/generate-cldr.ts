/**
 * Writes the CLDR data of each document language into the phrase catalogues:
 * `node --import tsx test/support/generate-cldr.ts`. A test keeps the files current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

type Json = { readonly [key: string]: Json } & { readonly [key: string]: string };
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

function read(packageName: string, path: string): Json {
  const file = join(root, 'node_modules', packageName, path);
  return JSON.parse(readFileSync(file, 'utf8')) as Json;
}

function separators(pattern: Json): Record<string, string> {
  const between = (text: string): string => {
    const match = /^\{0\}(.*)\{1\}$/u.exec(text);
    if (match?.[1] === undefined) throw new Error(`List pattern not understood: ${text}`);
    return match[1];
  };
  const { 2: pair = '', start = '', middle = '', end = '' } = pattern;
  return {
    pair: between(pair),
    start: between(start),
    middle: between(middle),
    end: between(end),
  };
}

function datesOf({ locale, usualDate }: LanguageSource): object {
  const gregorian = read('cldr-dates-full', `main/${locale}/ca-gregorian.json`)['main']?.[locale]?.[
    'dates'
  ]?.['calendars']?.['gregorian'];
  if (gregorian === undefined) throw new Error(`No calendar for ${locale}`);
  const months = gregorian['months']?.['format']?.['wide'];
  const patterns = gregorian['dateFormats'];
  if (months === undefined) throw new Error(`No months for ${locale}`);
  return {
    patterns: { numeric: patterns?.['short'], long: patterns?.['long'] },
    usual: usualDate,
    months: Array.from({ length: 12 }, (_, index) => months[String(index + 1)]),
  };
}

function numbersOf(locale: string): object {
  const numbers = read('cldr-numbers-full', `main/${locale}/numbers.json`)['main']?.[locale]?.[
    'numbers'
  ];
  const symbols = numbers?.['symbols-numberSystem-latn'];
  return {
    decimal: symbols?.['decimal'],
    group: symbols?.['group'],
    minus: symbols?.['minusSign'],
    minimumGroupingDigits: Number(numbers?.['minimumGroupingDigits']),
  };
}

function quotesOf(locale: string): object {
  const marks = read('cldr-misc-full', `main/${locale}/delimiters.json`)['main']?.[locale]?.[
    'delimiters'
  ];
  return {
    open: marks?.['quotationStart'],
    close: marks?.['quotationEnd'],
    innerOpen: marks?.['alternateQuotationStart'],
    innerClose: marks?.['alternateQuotationEnd'],
  };
}

function listsOf(locale: string): object {
  const patterns = read('cldr-misc-full', `main/${locale}/listPatterns.json`)['main']?.[locale]?.[
    'listPatterns'
  ];
  const and = patterns?.['listPattern-type-standard'];
  const or = patterns?.['listPattern-type-or'];
  if (and === undefined || or === undefined) throw new Error(`No list patterns for ${locale}`);
  return { and: separators(and), or: separators(or) };
}

function singularFor(language: string): readonly number[] {
  const rules = read('cldr-core', 'supplemental/plurals.json')['supplemental']?.[
    'plurals-type-cardinal'
  ]?.[language];
  if (rules?.['pluralRule-count-one'] !== integerOne || Object.keys(rules).length !== 2) {
    throw new Error(`Plural rules of ${language} need more than one and other`);
  }
  return [1];
}

function languagesOf(locale: string): object {
  const names = read('cldr-localenames-full', `main/${locale}/languages.json`)['main']?.[locale]?.[
    'localeDisplayNames'
  ]?.['languages'];
  return Object.fromEntries(unionLanguages.map((tag) => [tag, names?.[tag]]));
}

function countriesOf(locale: string): object {
  const names = read('cldr-localenames-full', `main/${locale}/territories.json`)['main']?.[
    locale
  ]?.['localeDisplayNames']?.['territories'];
  if (names === undefined) throw new Error(`No territories for ${locale}`);
  const codes = Object.keys(names).filter(
    (code) => /^[A-Z]{2}$/u.test(code) && !notCountries.has(code),
  );
  return Object.fromEntries(
    codes
      .sort()
      .map((code) => [
        code,
        spelledOut(shortNames.has(code) ? names[`${code}-alt-short`] : names[code]),
      ]),
  );
}

/** Running text writes "Bosnia and Herzegovina", which CLDR's English shortens with an ampersand. */
function spelledOut(name: string | undefined): string | undefined {
  return name?.replace(' & ', ' and ');
}

/** JSON with visible no-break spaces. */
function literal(data: object): string {
  return JSON.stringify(data, null, 2).replaceAll('\u00a0', '\\u00a0');
}

function header(locale: string): string {
  const { version } = read('cldr-core', 'package.json');
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
