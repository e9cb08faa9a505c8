import { parseDuration } from '#shared/kernel/duration.ts';
import { formatNumber } from './format-number.ts';
import { joinTextsWith } from './join-list.ts';
import { durationUnits } from './language-format.ts';
import type {
  DurationCase,
  DurationStyle,
  DurationUnit,
  DurationUnitForms,
  LanguageFormat,
  NumberWords,
} from './language-format.ts';

type Part = { readonly unit: DurationUnit; readonly count: number };

const firstWithoutWord = 100;

/**
 * A period in words of the language: "12 kuukautta", "1 år", "1 year and 6 months"; with `wordAndFigure`
 * "kaksitoista (12) kuukautta". Units are kept as given: twelve months do not become a year. Counts of a
 * hundred and more are written in figures only.
 *
 * @param duration ISO 8601, calendar units or whole hours (`P1Y6M`, `P30D`, `PT24H`); the model's schemas
 *   let no other through, so another one is a defect.
 * @param options.case What the sentence demands: fi genitive "12 kuukauden (ajan, kuluessa)".
 */
export function formatDuration(
  duration: string,
  format: Pick<LanguageFormat, 'durations' | 'numbers' | 'singularFor'>,
  options: { readonly style?: DurationStyle; readonly case?: DurationCase } = {},
): string {
  const { style = 'figures', case: grammaticalCase = 'nominative' } = options;
  const forms = format.durations.units[grammaticalCase];
  const words = format.durations.numbers[grammaticalCase];
  const texts = partsOf(duration).map(({ unit, count }) => {
    const unitForms = forms[unit];
    const figure = formatNumber(count, format);
    const isSpelled = style === 'wordAndFigure' && count < firstWithoutWord;
    const number = isSpelled ? `${numberWord(count, words, unitForms)} (${figure})` : figure;
    return `${number} ${format.singularFor.includes(count) ? unitForms.singular : unitForms.plural}`;
  });
  return joinTextsWith(texts, format.durations.joiners[style]);
}

function partsOf(duration: string): readonly Part[] {
  const parsed = parseDuration(duration);
  if (parsed === undefined) throw new Error(`Not a period: ${duration}`);
  if ('hours' in parsed) return [{ unit: 'hours', count: parsed.hours }];
  const parts = durationUnits
    .map((unit): Part => ({ unit, count: unit === 'hours' ? 0 : parsed[unit] }))
    .filter(({ count }) => count > 0);
  return parts.length > 0 ? parts : [{ unit: 'days', count: 0 }];
}

function numberWord(count: number, words: NumberWords, unit: DurationUnitForms): string {
  const small = (value: number): string =>
    value === 1 && unit.gender === 'neuter' ? words.neuterOne : (words.small[value] ?? '');
  if (count < 20) return small(count);
  const tens = words.tens[Math.floor(count / 10) - 2] ?? '';
  const ones = count % 10;
  return ones === 0 ? tens : `${tens}${words.tensJoiner}${small(ones)}`;
}
