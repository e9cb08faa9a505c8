import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { actById } from '#shared/law/acts.ts';

/** An act that no longer applies, as texts name it. */
export type RepealedAct = {
  /** Regular expression, matched without regard to case. */
  readonly pattern: string;
  /** First day on which it no longer applied. */
  readonly endedOn: IsoDate;
  /** The country whose texts are meant; `null` = all others. Acts of two countries may bear one name. */
  readonly country: string | null;
};

type Row = Pick<RepealedAct, 'pattern'> & { readonly actId: string; readonly country?: string };

const rows: readonly Row[] = [
  { pattern: 'henkilötietola(ki|kia|kiin|in|issa|ista|illa)\\b|523/1999', actId: 'fi-1999-523' },
  {
    pattern: 'personuppgiftslag(en|ens)?\\b|missbruksregel(n|ns)?|1998:204',
    actId: 'se-1998-204',
    country: 'SE',
  },
  { pattern: 'personuppgiftslag(en|ens)?\\b', actId: 'fi-1999-523' },
  // Section 5 a of the Swedish act bore this name.
  { pattern: '1998:204|missbruksregel(n|ns)?', actId: 'se-1998-204' },
  { pattern: 'henkilötietodirektiiv|dataskyddsdirektivet|directive 95/46', actId: 'eu-1995-46' },
  // The British act under the directive ended on the day when the directive did.
  { pattern: 'data protection act 1998', actId: 'eu-1995-46' },
];

/** Acts that notices of older days rest on, with the day on which they ended. */
export const repealedActs: readonly RepealedAct[] = rows.flatMap((row) => {
  const endedOn = actById(row.actId)?.validTo ?? null;
  const { pattern, country = null } = row;
  return endedOn === null ? [] : [{ pattern, endedOn, country }];
});
