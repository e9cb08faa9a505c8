import type { ActRow } from './act-row.ts';
import type { LawLanguage } from './law-row.ts';
import { finnishActRows } from './data/finnish-act-rows.ts';
import { otherActRows } from './data/other-act-rows.ts';
import { swedishActRows } from './data/swedish-act-rows.ts';
import { unionActRows } from './data/union-act-rows.ts';

/** The name of an act in the tables: `gdpr`, `fi-1997-1336`, `se-2018-218`, … */
export type ActId =
  | (typeof unionActRows)[number]['id']
  | (typeof finnishActRows)[number]['id']
  | (typeof swedishActRows)[number]['id']
  | (typeof otherActRows)[number]['id'];

/** Every act of the tables: Union, Finland, Sweden, others. */
export const acts: readonly ActRow[] = [
  ...unionActRows,
  ...finnishActRows,
  ...swedishActRows,
  ...otherActRows,
];

const byId: ReadonlyMap<string, ActRow> = new Map(acts.map((row) => [row.id, row]));

/** An act by its id; `undefined` for an id that the tables do not have, as a workspace may hold. */
export function actById(id: string): ActRow | undefined {
  return byId.get(id);
}

/**
 * How an act is called in a language, without its number.
 *
 * @returns the name in that language, else the name in the act's own language with `language` telling
 * which, so that the document can mark the passage; `verified` is false for names that no source confirms.
 */
export function actName(
  act: ActRow,
  language: LawLanguage,
): { readonly text: string; readonly language: string; readonly verified: boolean } {
  const named = act.names[language];
  const verified = !act.unverified.some(
    (field) => field === 'names' || field === `names.${language}`,
  );
  if (named !== null) return { text: named, language, verified };
  if (act.ownName !== null) {
    return { ...act.ownName, verified: !act.unverified.includes('ownName') };
  }
  const own = (['sv', 'fi', 'en'] as const).find((candidate) => act.names[candidate] !== null);
  return { text: (own && act.names[own]) ?? act.number, language: own ?? language, verified };
}
