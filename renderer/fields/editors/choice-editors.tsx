import { Checkbox } from '@mantine/core';
import { useCommit, useEditing } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import classes from '#renderer/fields/fields.module.css';
import { initialValue } from '#renderer/fields/initial-value.ts';
import { OptionChips } from '#renderer/fields/option-chips.tsx';
import { textOf, textsOf } from '#renderer/fields/paths.ts';
import { ValueEditor } from '#renderer/fields/value-editor.tsx';
import { useFieldWords } from '#renderer/fields/words.ts';
import { CountrySelect } from './country-editors.tsx';
import { ChosenEditor } from './chosen-editors.tsx';

/** One of a few words of the model. */
export function EnumEditor({ form, path, value, labels, clear }: EditorProps<'enum'>) {
  const { option } = useFieldWords();
  return (
    <ChosenEditor
      path={path}
      value={value}
      labels={labels}
      options={form.values.map((each) => ({ value: each, label: option(form.words, each) }))}
      clear={clear}
    />
  );
}

/** Several of a few words of the model, kept in its order. */
export function EnumsEditor({ form, path, value, labels }: EditorProps<'enums'>) {
  const commit = useCommit();
  const { option } = useFieldWords();
  return (
    <OptionChips
      labels={labels}
      options={form.values.map((each) => ({ value: each, label: option(form.words, each) }))}
      values={textsOf(value)}
      choose={(next) =>
        commit(
          path,
          form.values.filter((each) => next.includes(each)),
        )
      }
    />
  );
}

/** Yes or no, where there is no third answer. */
export function BooleanEditor({ path, value, labels }: EditorProps<'boolean'>) {
  const commit = useCommit();
  return (
    <Checkbox
      id={labels.inputId}
      aria-label={labels.label}
      checked={value === true}
      onChange={(event) => commit(path, event.currentTarget.checked)}
    />
  );
}

/** A value, or one word in its place. */
export function OrLiteralEditor(props: EditorProps<'orLiteral'>) {
  const { form, path, value, labels } = props;
  const { newId } = useEditing();
  const commit = useCommit();
  const { option } = useFieldWords();
  const word = option(form.words, form.literal);
  if (form.of.kind === 'country') {
    const first = { value: form.literal, label: word };
    return (
      <CountrySelect
        labels={labels}
        value={textOf(value)}
        first={first}
        choose={(next) => commit(path, next)}
        clear={null}
      />
    );
  }
  const isLiteral = value === form.literal;
  return (
    <div className={classes['fields']} style={{ gap: 8 }}>
      {!isLiteral && <ValueEditor {...props} form={form.of} clear={null} />}
      <Checkbox
        label={word}
        checked={isLiteral}
        onChange={(event) =>
          commit(
            path,
            event.currentTarget.checked ? form.literal : initialValue(form.of.schema, newId),
          )
        }
      />
    </div>
  );
}
