import type { TextItem } from '#shared/documents/tree-text.ts';
import type { Origin } from '#shared/documents/tree.ts';
import { type DocumentLanguage, documentLanguages } from '#shared/phrases/languages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { noticeItems } from '#test/support/reference-case.ts';
import { changed } from './change.ts';
import type { Change, Fact, Proof } from './proof.ts';

const built = new WeakMap<Workspace, Map<DocumentLanguage, readonly TextItem[]>>();

/** The items of the notice of a workspace, built once. */
function itemsOf(workspace: Workspace, language: DocumentLanguage): readonly TextItem[] {
  const byLanguage = built.get(workspace) ?? new Map<DocumentLanguage, readonly TextItem[]>();
  built.set(workspace, byLanguage);
  const items = byLanguage.get(language) ?? noticeItems(workspace, language);
  byLanguage.set(language, items);
  return items;
}

/** The items that prove a fact: they say the words and name the record and field that these come from. */
function provingItems(
  items: readonly TextItem[],
  proof: Proof,
  language: DocumentLanguage,
): readonly TextItem[] {
  return items.filter(
    (item) => item.text.includes(proof.words[language]) && carries(item, proof.record, proof.field),
  );
}

/** What is wrong with the proofs of a fact, in words; empty when all hold in all languages. */
export function missingProofs(workspace: Workspace, fact: Fact): readonly string[] {
  return documentLanguages.flatMap((language) => {
    const items = itemsOf(workspace, language);
    return fact.proofs.flatMap((proof) =>
      provingItems(items, proof, language).length > 0
        ? []
        : [missing(items, fact, proof, language)],
    );
  });
}

function missing(
  items: readonly TextItem[],
  fact: Fact,
  proof: Proof,
  language: DocumentLanguage,
): string {
  const place = `${proof.record} ${proof.field}`;
  const said = items.filter((item) => item.text.includes(proof.words[language]));
  if (said.length === 0) {
    const carrying = items.filter((item) => carries(item, proof.record, proof.field));
    const instead = carrying.map(({ text }) => `“${text}”`).join(' | ');
    return `${fact.id} ${language}: no “${proof.words[language]}”; ${place} prints: ${instead || 'nothing'}`;
  }
  const origins = new Set(said.flatMap(({ origin }) => origin.flatMap(recordOrigin)));
  const from = [...origins].join(', ');
  return `${fact.id} ${language}: “${proof.words[language]}” does not come from ${place} but from ${from}`;
}

function recordOrigin(origin: Origin): readonly string[] {
  return origin.kind === 'record' ? [`${origin.record} ${origin.field}`] : [];
}

/** What is wrong when the value of a fact changes: sentences that stay, or others that change with them. */
export function changeProblems(workspace: Workspace, fact: Fact, proof: Proof): readonly string[] {
  const { change } = proof;
  if (change === undefined) return [];
  const after = changed(workspace, target(proof, change));
  return documentLanguages.flatMap((language) => {
    const before = itemsOf(workspace, language);
    const now = noticeItems(after, language);
    const still = provingItems(now, proof, language).map(({ text }) => text);
    const kept = provingItems(before, proof, language).filter(({ text }) => still.includes(text));
    return [
      ...kept.map((item) => `${fact.id} ${language}: “${item.text}” stays`),
      ...sideEffects(before, now, target(proof, change)).map(
        (text) => `${fact.id} ${language}: changes with it: “${text}”`,
      ),
    ];
  });
}

function target(proof: Proof, change: Change): Required<Pick<Change, 'record' | 'path'>> & Change {
  return { ...change, record: change.record ?? proof.record, path: change.path ?? proof.field };
}

/** Sentences that changed although they do not name the changed field as an origin. */
export function sideEffects(
  before: readonly TextItem[],
  after: readonly TextItem[],
  place: { readonly record: string; readonly path: string; readonly regroups?: true },
): readonly string[] {
  const others = (items: readonly TextItem[]) =>
    items.filter((item) => !carries(item, place.record, place.path)).map(({ text }) => text);
  const gone = without(others(before), others(after));
  return place.regroups ? gone : [...gone, ...without(others(after), others(before))];
}

/** Texts of the first list that the second lacks, counted. */
function without(texts: readonly string[], taken: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of taken) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

function carries(item: TextItem, record: string, field: string): boolean {
  return item.origin.some(
    (origin) =>
      origin.kind === 'record' && origin.record === record && isRelated(origin.field, field),
  );
}

/** The field itself, a part of it, or the whole that it is a part of. Steps into an answer do not count. */
function isRelated(first: string, second: string): boolean {
  const a = steps(first);
  const b = steps(second);
  return a.startsWith(b) || b.startsWith(a);
}

function steps(field: string): string {
  return field
    .split('/')
    .filter((step) => step !== 'value')
    .map((step) => `${step}/`)
    .join('');
}
