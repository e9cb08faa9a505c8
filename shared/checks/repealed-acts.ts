import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { actById } from '#shared/law/acts.ts';

/** An act that no longer applies, as texts name it. */
export type RepealedAct = {
  /** Regular expression, matched without regard to case. */
  readonly pattern: string;
  /** First day on which it no longer applied. */
  readonly endedOn: IsoDate;
};

const rows: readonly { readonly pattern: string; readonly actId: string }[] = [
  { pattern: 'henkilötietola(ki|kia|kiin|in|issa|ista|illa)\\b|523/1999', actId: 'fi-1999-523' },
  // The Swedish act of the same name (1998:204) ended before the Finnish one.
  { pattern: 'personuppgiftslag(en|ens)?\\b|1998:204', actId: 'fi-1999-523' },
  { pattern: 'henkilötietodirektiiv|dataskyddsdirektivet|directive 95/46', actId: 'eu-1995-46' },
];

/** Acts that notices of older days rest on, with the day on which they ended. */
export const repealedActs: readonly RepealedAct[] = rows.flatMap(({ pattern, actId }) => {
  const endedOn = actById(actId)?.validTo ?? null;
  return endedOn === null ? [] : [{ pattern, endedOn }];
});
