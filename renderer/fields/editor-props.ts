import type { ValueForm, ValueKind, WordsKey } from './field-form.ts';
import type { Labels } from './field-frame.tsx';
import type { FieldKey } from './paths.ts';

/** What an editor of a value is given. It stores changes through `useCommit`. */
export type EditorProps<Kind extends ValueKind> = {
  readonly form: ValueForm<Kind>;
  readonly path: FieldKey;
  readonly value: unknown;
  readonly words: WordsKey;
  readonly labels: Labels;
  /** Takes the value away; `null` where there must be one. */
  readonly clear: (() => void) | null;
};
