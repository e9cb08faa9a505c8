import type {
  DurationUnit,
  DurationUnitForms,
  LanguageFormat,
  NumberWords,
} from '#shared/phrases/language-format.ts';
import { cldr } from './cldr.ts';
import { countries } from './countries.ts';
import { inCountries } from './country-forms.ts';

const units: Record<DurationUnit, DurationUnitForms> = {
  years: { singular: 'year', plural: 'years', gender: 'common' },
  months: { singular: 'month', plural: 'months', gender: 'common' },
  weeks: { singular: 'week', plural: 'weeks', gender: 'common' },
  days: { singular: 'day', plural: 'days', gender: 'common' },
  hours: { singular: 'hour', plural: 'hours', gender: 'common' },
};

const numbers: NumberWords = {
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  tensJoiner: '-',
  neuterOne: 'one',
};

/** How English (British) documents write dates, numbers, periods, lists and countries. */
export const format: LanguageFormat = {
  ...cldr,
  countries,
  inCountries,
  durations: {
    units: { nominative: units, genitive: units },
    numbers: { nominative: numbers, genitive: numbers },
    joiners: { figures: cldr.lists.and, wordAndFigure: cldr.lists.and },
  },
};
