import { evidence, type Evidence } from '#shared/model/base.ts';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import {
  link,
  localizedText,
  type Link,
  type LocalizedText,
} from '#shared/model/localized-text.ts';
import { recordSchemas, type AnyRecord } from '#shared/model/records.ts';
import { walkOf, type Path } from '#shared/workspace/schema-visitor.ts';

/** A text of a record with its place; `language` is `null` for words that belong to no language. */
export type PlacedText = {
  readonly field: () => string;
  readonly language: string | null;
  readonly text: string;
  /** Words of the source, kept as evidence, which no document prints. */
  readonly isEvidence: boolean;
};

/** A text in several languages, with its place. */
export type PlacedLocalized = { readonly field: () => string; readonly languages: LocalizedText };

type Texts = {
  readonly texts: readonly PlacedText[];
  readonly localized: readonly PlacedLocalized[];
};

const walks = new Map(
  recordTypes.map((type) => [
    type,
    walkOf<'localized' | 'evidence' | 'link'>(recordSchemas[type], (schema) => {
      if (schema === localizedText) return 'localized';
      if (schema === evidence) return 'evidence';
      return schema === link ? 'link' : undefined;
    }),
  ]),
);

/** The walk tells by its tag what the schema has already checked. */
function isLocalizedText(value: unknown): value is LocalizedText {
  return isObject(value);
}

function isEvidence(value: unknown): value is Evidence {
  return isObject(value);
}

function isLink(value: unknown): value is Link {
  return isObject(value);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

let last: { readonly record: AnyRecord; readonly texts: Texts } | undefined;

/**
 * The texts of a record: localized ones, words of its evidence, and targets of its links. Several rules ask
 * for the same record in turn, so the last answer is kept.
 */
export function textsOf(type: RecordType, record: AnyRecord): Texts {
  if (last?.record === record) return last.texts;
  const found = collect(type, record);
  last = { record, texts: found };
  return found;
}

function collect(type: RecordType, record: AnyRecord): Texts {
  const texts: PlacedText[] = [];
  const localized: PlacedLocalized[] = [];
  walks.get(type)?.(record, (tag, value, path) => {
    const steps = [...path];
    if (tag === 'evidence') texts.push(...(isEvidence(value) ? wordsOf(value, record, steps) : []));
    else if (tag === 'link') texts.push(...(isLink(value) ? targetOf(value, record, steps) : []));
    else if (isLocalizedText(value)) {
      const field = () => fieldOf(record, steps);
      localized.push({ field, languages: value });
      for (const language in value) {
        texts.push({ field, language, text: value[language]?.text ?? '', isEvidence: false });
      }
    }
  });
  return { texts, localized };
}

function wordsOf(words: Evidence, record: AnyRecord, steps: Path): readonly PlacedText[] {
  return (['quote', 'printedLabel'] as const).flatMap((key) => {
    const text = words[key];
    if (text === undefined) return [];
    const field = () => fieldOf(record, [...steps, key]);
    return [{ field, language: words.language ?? null, text, isEvidence: true }];
  });
}

function targetOf({ target }: Link, record: AnyRecord, steps: Path): readonly PlacedText[] {
  if (target.state !== 'answered') return [];
  const field = () => fieldOf(record, [...steps, 'target', 'value']);
  return [{ field, language: null, text: target.value, isEvidence: false }];
}

/** The path of a field, with items of lists named by their id or key where they have one. */
function fieldOf(record: AnyRecord, path: Path): string {
  let value: unknown = record;
  const names = path.map((step) => {
    const inside = stepInto(value, step);
    const name = Array.isArray(value) ? nameOf(inside) : undefined;
    value = inside;
    return name ?? String(step);
  });
  return names.join('/');
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) ? value[String(step)] : undefined;
}

function nameOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const name = item['id'] ?? item['key'];
  return typeof name === 'string' ? name : undefined;
}
