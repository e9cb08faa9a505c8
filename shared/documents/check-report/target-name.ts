import type { ImpactTarget, MechanismTarget } from '#shared/checks/impact/impact-target.ts';
import type { NationalTarget } from '#shared/checks/impact/law-target.ts';
import { actById, actName } from '#shared/law/acts.ts';
import { framework } from '#shared/law/frameworks.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import { articleWords } from './article-words.ts';
import { instrumentName } from './item-name.ts';
import { placeWords, recordLabel } from './place-words.ts';
import type { ReportWords } from './report-words.ts';

/** What somebody asks about ("what depends on this?"), in the language of the words. */
export function targetName(words: ReportWords, target: ImpactTarget): string {
  switch (target.kind) {
    case 'record':
      return targetRecord(words, target);
    case 'mechanism':
      return mechanismName(words, target);
    case 'provision':
      return articleWords(words, target.place);
    case 'national':
      return nationalName(words, target);
    case 'act': {
      const act = actById(target.key);
      return act === undefined
        ? target.key
        : `${actName(act, lawLanguage(words)).text} (${act.number})`;
    }
  }
}

function targetRecord(
  words: ReportWords,
  { type, record, item }: Extract<ImpactTarget, { kind: 'record' }>,
): string {
  if (item === null || type !== 'parties') return recordLabel(words, type, record);
  const place = placeWords(words, { type, record, field: `contactPoints/${item}` });
  return `${place.record} › ${place.field}`;
}

function mechanismName(words: ReportWords, target: MechanismTarget): string {
  if (target.framework !== null) return framework(target.framework).names[lawLanguage(words)];
  const family = target.instrument === null ? '' : instrumentName(words, target.instrument);
  const { country, decisions } = target;
  const detail =
    country === null
      ? decisions.join(', ')
      : (countryName(country, words.phrases.format) ?? country);
  return detail === '' ? family : `${family}, ${detail}`;
}

function nationalName(words: ReportWords, { country, place }: NationalTarget): string {
  const name = countryName(country, words.phrases.format) ?? country;
  return `${articleWords(words, place)}, ${name}`;
}

function lawLanguage({ phrases: { language } }: ReportWords): 'fi' | 'sv' | 'en' {
  return language === 'fi' || language === 'sv' ? language : 'en';
}
