import type {
  DurationUnit,
  DurationUnitForms,
  LanguageFormat,
  NumberWords,
} from '#shared/phrases/language-format.ts';
import { cldr } from './cldr.ts';
import { countries } from './countries.ts';
import { inCountries } from './country-forms.ts';

const nominativeUnits: Record<DurationUnit, DurationUnitForms> = {
  years: { singular: 'vuosi', plural: 'vuotta', gender: 'common' },
  months: { singular: 'kuukausi', plural: 'kuukautta', gender: 'common' },
  weeks: { singular: 'viikko', plural: 'viikkoa', gender: 'common' },
  days: { singular: 'päivä', plural: 'päivää', gender: 'common' },
  hours: { singular: 'tunti', plural: 'tuntia', gender: 'common' },
};

const genitiveUnits: Record<DurationUnit, DurationUnitForms> = {
  years: { singular: 'vuoden', plural: 'vuoden', gender: 'common' },
  months: { singular: 'kuukauden', plural: 'kuukauden', gender: 'common' },
  weeks: { singular: 'viikon', plural: 'viikon', gender: 'common' },
  days: { singular: 'päivän', plural: 'päivän', gender: 'common' },
  hours: { singular: 'tunnin', plural: 'tunnin', gender: 'common' },
};

const nominativeNumbers: NumberWords = {
  small:
    'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista'.split(
      ' ',
    ),
  tens: 'kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä'.split(
    ' ',
  ),
  tensJoiner: '',
  neuterOne: 'yksi',
};

const genitiveNumbers: NumberWords = {
  small:
    'nollan yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen yhdentoista kahdentoista kolmentoista neljäntoista viidentoista kuudentoista seitsemäntoista kahdeksantoista yhdeksäntoista'.split(
      ' ',
    ),
  tens: 'kahdenkymmenen kolmenkymmenen neljänkymmenen viidenkymmenen kuudenkymmenen seitsemänkymmenen kahdeksankymmenen yhdeksänkymmenen'.split(
    ' ',
  ),
  tensJoiner: '',
  neuterOne: 'yhden',
};

/** How Finnish documents write dates, numbers, periods, lists and countries. */
export const format: LanguageFormat = {
  ...cldr,
  countries,
  inCountries,
  durations: {
    units: { nominative: nominativeUnits, genitive: genitiveUnits },
    numbers: { nominative: nominativeNumbers, genitive: genitiveNumbers },
    joiners: {
      figures: { pair: ' ', start: ' ', middle: ' ', end: ' ' },
      wordAndFigure: cldr.lists.and,
    },
  },
};
