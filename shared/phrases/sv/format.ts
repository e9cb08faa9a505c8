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
  years: { singular: 'år', plural: 'år', gender: 'neuter' },
  months: { singular: 'månad', plural: 'månader', gender: 'common' },
  weeks: { singular: 'vecka', plural: 'veckor', gender: 'common' },
  days: { singular: 'dag', plural: 'dagar', gender: 'common' },
  hours: { singular: 'timme', plural: 'timmar', gender: 'common' },
};

const numbers: NumberWords = {
  small:
    'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
      ' ',
    ),
  tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' '),
  tensJoiner: '',
  neuterOne: 'ett',
};

/** How Swedish documents write dates, numbers, periods, lists and countries. */
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
