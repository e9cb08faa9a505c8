import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { LawRow } from './law-row.ts';
import { holdsOn } from './law-row.ts';

/** A name, with the website under it, that a supervisory authority no longer bears. It holds until the day of the change. */
export type FormerAuthorityRow = LawRow & {
  /** ISO 3166-1 alpha-2, of the authority that bears another name now. */
  readonly country: string;
  readonly name: string;
  /** The name that the authority took, in its own language. */
  readonly successor: string;
  /** Regular expression, without flags, by which names and addresses of older texts know it. */
  readonly mention: string;
};

/** Names that supervisory authorities have given up. */
export const formerAuthorities = [
  {
    country: 'SE',
    name: 'Datainspektionen',
    successor: 'Integritetsskyddsmyndigheten (IMY)',
    mention: 'datainspektionen|data inspection board',
    validFrom: '1973-07-01',
    validTo: '2021-01-01',
    source: {
      title: 'Integritetsskyddsmyndigheten, Årsredovisning 2020',
      reference: 'the authority, formerly Datainspektionen; the name holds from 1 January 2021',
      checkedOn: '2026-11-22',
    },
    verified: true,
    unverified: ['validFrom'],
  },
] as const satisfies readonly FormerAuthorityRow[];

const mentions = formerAuthorities.map((row) => ({ row, mention: new RegExp(row.mention, 'i') }));

/** The former name that some words bear, if it was given up by a day. */
export function formerAuthorityIn(words: string, asOf: IsoDate): FormerAuthorityRow | undefined {
  return mentions.find(({ row, mention }) => !holdsOn(row, asOf) && mention.test(words))?.row;
}
