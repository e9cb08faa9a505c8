/**
 * How one document language writes dates, numbers, periods, lists and names of countries. The values
 * come from CLDR where CLDR has them; what is ours is said per field.
 */
export type LanguageFormat = {
  readonly dates: DateFormats;
  readonly numbers: NumberSymbols;
  readonly lists: { readonly and: ListPattern; readonly or: ListPattern };
  readonly quotes: QuotationMarks;
  /** The integers that take the singular; all others take the plural. */
  readonly singularFor: readonly number[];
  /** Names of the official languages of the Union in this language, by BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
  /** Names of countries by ISO 3166-1 alpha-2 code, and Kosovo as `XK`. Base form. */
  readonly countries: Readonly<Record<string, string>>;
  /** "In the country" as one finished phrase ("Suomessa", "på Island"). Ours, not CLDR's; not every country. */
  readonly inCountries: Readonly<Record<string, string>>;
  /** Ours, not CLDR's: words of periods. */
  readonly durations: DurationWords;
};

/** A date in figures, or with the name of the month. */
export type DateStyle = 'numeric' | 'long';

export type DateFormats = {
  /** CLDR patterns of the letters `d`, `dd`, `M`, `MM`, `MMMM` and `y` with literal text between them. */
  readonly patterns: Readonly<Record<DateStyle, string>>;
  /** The style that running text of the language uses. */
  readonly usual: DateStyle;
  /** The twelve months in the form that stands inside a date (fi partitive). */
  readonly months: readonly string[];
};

export type NumberSymbols = {
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  /** Digits that must stand before the first group separator for it to be used at all. */
  readonly minimumGroupingDigits: number;
};

/** The text between the members of a list; `pair` is used when there are exactly two. */
export type ListPattern = {
  readonly pair: string;
  readonly start: string;
  readonly middle: string;
  readonly end: string;
};

export type QuotationMarks = {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
};

/** Units of ISO 8601 periods, largest first. */
export const durationUnits = ['years', 'months', 'weeks', 'days', 'hours'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** The case that the sentence demands. Languages without cases treat both alike. */
export type DurationCase = 'nominative' | 'genitive';

/** `figures`: "12 months"; `wordAndFigure`: "twelve (12) months". */
export type DurationStyle = 'figures' | 'wordAndFigure';

export type DurationUnitForms = {
  readonly singular: string;
  readonly plural: string;
  /** Which form of "one" the unit takes (sv "ett år", "en månad"). */
  readonly gender: 'common' | 'neuter';
};

export type NumberWords = {
  /** The words for 0 to 19. */
  readonly small: readonly string[];
  /** The words for 20, 30, … 90. */
  readonly tens: readonly string[];
  /** What stands between the tens and the ones ("twenty-one"). */
  readonly tensJoiner: string;
  /** The word for one with a neuter unit; equal to `small[1]` in languages without gender. */
  readonly neuterOne: string;
};

export type DurationWords = {
  readonly units: Readonly<Record<DurationCase, Readonly<Record<DurationUnit, DurationUnitForms>>>>;
  readonly numbers: Readonly<Record<DurationCase, NumberWords>>;
  /** How the parts of a combined period are joined ("1 vuosi 6 kuukautta"). */
  readonly joiners: Readonly<Record<DurationStyle, ListPattern>>;
};

/** The part of a `LanguageFormat` that is generated from CLDR. */
export type CldrFormat = Pick<
  LanguageFormat,
  'dates' | 'numbers' | 'lists' | 'quotes' | 'singularFor' | 'languages'
>;
