import type { Circumstance, RequirementRow } from './requirement-row.ts';
import { accountabilityRequirementRows } from './data/accountability-requirement-rows.ts';
import { noticeRequirementRows } from './data/notice-requirement-rows.ts';
import { recordRequirementRows } from './data/record-requirement-rows.ts';

/** Whether a circumstance holds; `open` = asked or askable, and not known. */
export type CircumstanceState = 'holds' | 'doesNotHold' | 'open';

/** What is known of the circumstances; one that is left out is open. */
export type Circumstances = Readonly<Partial<Record<Circumstance, CircumstanceState>>>;

/** Whether a requirement is due: `ask` = it depends on circumstances that are open. */
export type DueState =
  | { readonly kind: 'due' }
  | { readonly kind: 'notDue' }
  | { readonly kind: 'ask'; readonly about: readonly Circumstance[] };

/** The name of a requirement: `13.1.f`, `30.1.a`, `21.4`, … */
export type RequirementId =
  | (typeof noticeRequirementRows)[number]['id']
  | (typeof recordRequirementRows)[number]['id']
  | (typeof accountabilityRequirementRows)[number]['id'];

/** Every requirement of the tables, in the order of the documents that answer them. */
export const requirements: readonly RequirementRow[] = [
  ...noticeRequirementRows,
  ...recordRequirementRows,
  ...accountabilityRequirementRows,
];

const byId: ReadonlyMap<string, RequirementRow> = new Map(requirements.map((row) => [row.id, row]));

/** One requirement by its name. */
export function requirement(id: RequirementId): RequirementRow {
  const row = byId.get(id);
  if (row === undefined) throw new Error(`Not a requirement: ${id}`);
  return row;
}

/**
 * The requirements of an Article of the GDPR, or of one of its paragraphs.
 *
 * @param place Article (`13`) or Article and paragraph (`30(1)`), as lawyers write it.
 */
export function requirementsOf(place: string): readonly RequirementRow[] {
  const [article, paragraph] = place.replace(')', '').split('(');
  return requirements.filter(
    ({ reference }) =>
      reference.act === 'gdpr' &&
      reference.article === article &&
      (paragraph === undefined || reference.paragraph === paragraph),
  );
}

/** Whether a requirement is due in the given circumstances, or what must be asked to know. */
export function dueState(row: Pick<RequirementRow, 'due'>, known: Circumstances): DueState {
  const { due } = row;
  if (due.kind === 'always') return { kind: 'due' };
  if (due.kind === 'optional') return { kind: 'notDue' };
  const states = due.anyOf.map((name) => known[name] ?? 'open');
  if (states.includes('holds')) return { kind: 'due' };
  const about = due.anyOf.filter((_, index) => states[index] === 'open');
  return about.length === 0 ? { kind: 'notDue' } : { kind: 'ask', about };
}
