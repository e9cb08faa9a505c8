import { evidence, type Evidence } from '#shared/model/base.ts';
import { recordTypes, referenceTargets, type RecordType } from '#shared/model/ids.ts';
import {
  link,
  localizedText,
  type Link,
  type LocalizedText,
} from '#shared/model/localized-text.ts';
import { recordSchemas, type AnyRecord } from '#shared/model/records.ts';
import { walkOf } from '#shared/workspace/schema-visitor.ts';
import { fieldPath } from './field-path.ts';
import { hasText } from './text.ts';

/** A text in several languages, words of the source, or a link: what a text of a record stands in. */
type Holder = LocalizedText | Evidence | Link;

/** A text of a record; `language` is `null` for words that belong to no language. */
export type TextInRecord = {
  readonly language: string | null;
  readonly text: string;
  /** Words of the source, kept as evidence, which no document prints. */
  readonly isEvidence: boolean;
  readonly holder: Holder;
  /** Step from the holder to the text; empty for localized texts, which are told as one field. */
  readonly step: string;
};

/** All texts of a record. */
export type Texts = {
  /** Localized texts that say something in some language. */
  readonly localized: readonly LocalizedText[];
  /** Words of evidence, and targets of links. */
  readonly words: readonly TextInRecord[];
};

/** Types of record that say nothing on their own: they are there for others to refer to. */
export const referredTypes: readonly RecordType[] = [
  'vocabulary',
  'dataCategories',
  'parties',
  'systems',
  'assessments',
  'attachments',
];

const isReferred: ReadonlySet<RecordType | 'any'> = new Set(referredTypes);

const walks = new Map(
  recordTypes.map((type) => [
    type,
    walkOf<'localized' | 'evidence' | 'link' | 'reference'>(recordSchemas[type], (schema) => {
      if (schema === localizedText) return 'localized';
      if (schema === evidence) return 'evidence';
      if (schema === link) return 'link';
      const target = referenceTargets.get(schema);
      return target !== undefined && isReferred.has(target.to) ? 'reference' : undefined;
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

/** The texts of a record that has none. */
export const noTexts: Texts = { localized: [], words: [] };

/**
 * Goes through a record once, for its texts (localized ones, words of its evidence, targets of its links), and
 * tells each id of a record that says nothing on its own, as often as the record refers to it.
 */
export function textsOf(
  type: RecordType,
  record: AnyRecord,
  tellReference: (id: string) => void,
): Texts {
  const found: { texts: { localized: LocalizedText[]; words: TextInRecord[] } | undefined } = {
    texts: undefined,
  };
  walks.get(type)?.scan(record, (tag, value) => {
    if (tag === 'reference') {
      tellReference(String(value));
      return;
    }
    const texts = (found.texts ??= { localized: [], words: [] });
    if (tag === 'evidence') texts.words.push(...(isEvidence(value) ? wordsOf(value) : []));
    else if (tag === 'link') texts.words.push(...(isLink(value) ? targetOf(value) : []));
    else if (isLocalizedText(value) && hasText(value)) texts.localized.push(value);
  });
  const { texts = noTexts } = found;
  return texts.localized.length + texts.words.length > 0 ? texts : noTexts;
}

/** The texts of a record that match a pattern, in any language. */
export function textsMatching(
  { localized, words }: Texts,
  pattern: RegExp,
): readonly TextInRecord[] {
  const found: TextInRecord[] = [];
  for (const holder of localized) {
    for (const language in holder) {
      const text = holder[language]?.text ?? '';
      if (pattern.test(text)) found.push({ language, text, isEvidence: false, holder, step: '' });
    }
  }
  for (const each of words) if (pattern.test(each.text)) found.push(each);
  return found;
}

function wordsOf(holder: Evidence): readonly TextInRecord[] {
  return (['quote', 'printedLabel'] as const).flatMap((step) => {
    const text = holder[step];
    if (text === undefined) return [];
    return [{ language: holder.language ?? null, text, isEvidence: true, holder, step }];
  });
}

function targetOf(holder: Link): readonly TextInRecord[] {
  if (holder.target.state !== 'answered') return [];
  const text = holder.target.value;
  return [{ language: null, text, isEvidence: false, holder, step: 'target/value' }];
}

/** The field in which a text stands. Texts are many and findings few, so it is looked for when one is told. */
export function fieldOfText(
  { type, record }: { readonly type: RecordType; readonly record: AnyRecord },
  { holder, step }: Pick<TextInRecord, 'holder' | 'step'>,
): string {
  let field: string | undefined;
  walks.get(type)?.trace(record, (_, value, path) => {
    if (value === holder) field ??= fieldPath(record, path);
  });
  return [field ?? '', step].filter((each) => each !== '').join('/');
}
