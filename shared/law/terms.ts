import type { LawLanguage } from './law-row.ts';
import type { TermRow } from './data/term-rows.ts';
import { termRows } from './data/term-rows.ts';

/** The name of an official term: `controller`, `legal_basis`, `right_access`, … */
export type TermId = (typeof termRows)[number]['id'];

/** A term in one language, and whether the official text of that language confirms it. */
export type OfficialTerm = {
  /** Base form, as in a dictionary; the phrase catalogues inflect it. */
  readonly text: string;
  /** The everyday word beside the official one, where there is one. */
  readonly practice: string | null;
  readonly verified: boolean;
};

const byId: ReadonlyMap<string, TermRow> = new Map(termRows.map((row) => [row.id, row]));

/** Every official term of the tables. */
export const terms: readonly TermRow[] = termRows;

/**
 * The official term of the GDPR in a language.
 *
 * Trap: `verified: false` marks a term that the official text of that language does not confirm.
 */
export function officialTerm(id: TermId, language: LawLanguage): OfficialTerm {
  const row = byId.get(id);
  if (row === undefined) throw new Error(`Not a term: ${id}`);
  return {
    text: row[language],
    practice: row.practice?.[language] ?? null,
    verified: !row.unverified.includes(language),
  };
}
