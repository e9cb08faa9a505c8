import type { FieldPlace } from '#shared/checks/rule.ts';
import { itemName } from './item-name.ts';
import { recordName } from './record-name.ts';
import type { ReportWords } from './report-words.ts';

/** A place in the workspace as a person finds it: which record, and which field of it. */
export type PlaceWords = {
  /** What kind of record it is, and how it is called: "Processing activity: Payroll". */
  readonly record: string;
  /** The field, with the fields and list items around it; empty for the record as a whole. */
  readonly field: string;
};

/** A type of record, or the settings of the workspace, which are no record. */
export type PlaceType = FieldPlace['type'];

/** Puts a place into words. */
export function placeWords(words: ReportWords, { type, record, field }: FieldPlace): PlaceWords {
  return {
    record: recordLabel(words, type, record),
    field: fieldLabel(words, type, record, field),
  };
}

/** A record with its kind, unless its name says that already ("Privacy notice: customers"). */
export function recordLabel(words: ReportWords, type: PlaceType, record: string): string {
  const kind = words.sentences.recordTypes[type];
  if (type === 'settings') return kind;
  const name = recordName(words, type, record);
  const saysSo = name.toLowerCase().includes(kind.toLowerCase());
  return saysSo ? name : `${kind}: ${name}`;
}

/**
 * The names of a field and of what it stands in. Items of lists are called by what they hold; steps that
 * have no name of their own are told by the field around them.
 */
function fieldLabel(words: ReportWords, type: PlaceType, record: string, field: string): string {
  const labels: string[] = [];
  const path: string[] = [];
  let value: unknown =
    type === 'settings' ? words.workspace.settings : words.index.find(type, record);
  for (const step of field.split('/').filter((each) => each !== '')) {
    const isItem = Array.isArray(value);
    value = inside(value, step);
    if (isItem) {
      addItem(labels, itemName(words, path.at(-1) ?? '', value));
      continue;
    }
    path.push(step);
    const label = nameOfField(words, type, path.join('/'));
    if (label !== undefined) labels.push(label);
  }
  return labels.join(' › ');
}

/** A list with an item of it reads as one: "Data: call transcripts". */
function addItem(labels: string[], name: string): void {
  const last = labels.pop();
  if (last !== undefined) labels.push(name === '' ? last : `${last}: ${name}`);
}

function nameOfField(
  { sentences: { fields } }: ReportWords,
  type: PlaceType,
  path: string,
): string | undefined {
  return fields[type]?.[path] ?? fields['any']?.[path];
}

/** The value that a step leads to; items of lists are meant by id or key, else by index. */
function inside(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    return value.find((item) => isNamed(item, step)) ?? value[Number(step)];
  }
  return isObject(value) ? value[step] : undefined;
}

function isNamed(item: unknown, name: string): boolean {
  return isObject(item) && (item['id'] === name || item['key'] === name);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
