import type { FieldPath } from '#shared/workspace/change.ts';
import type { FieldForm, FormType, ValueForm, WordsKey } from './field-form.ts';
import { formOf } from './form-of.ts';

/** With what the value at a path is edited; `field` where it is a field of an object and no item of a list. */
export type FormAt = {
  readonly form: ValueForm;
  readonly words: WordsKey;
  readonly field: FieldForm | null;
};

/** The form of a value inside a record: `dataUses/name`, `dpia/needed`. `undefined` where the model has none. */
export function formAt(type: FormType, path: FieldPath): FormAt | undefined {
  const [first, ...steps] = path;
  let at = among(formOf(type), first ?? '');
  for (const step of steps) at = at === undefined ? undefined : inside(at, step);
  return at;
}

function among(fields: readonly FieldForm[], name: string): FormAt | undefined {
  const field = fields.find((each) => each.name === name);
  return field === undefined ? undefined : { form: field.form, words: field.words, field };
}

function inside({ form, words }: FormAt, step: string): FormAt | undefined {
  if (form.kind === 'group') return among(form.fields, step);
  if (form.kind === 'list') return { form: form.item, words: form.words, field: null };
  if (form.kind === 'answer') return { form: form.of, words, field: null };
  if (form.kind !== 'choice') return undefined;
  return among(
    form.arms.flatMap(({ fields }) => fields),
    step,
  );
}
