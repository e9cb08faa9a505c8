import { useCommit } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import type { ValueKind } from '#renderer/fields/field-form.ts';
import { OptionChips } from '#renderer/fields/option-chips.tsx';
import type { Options } from '#renderer/fields/option-data.tsx';
import { OptionSelect } from '#renderer/fields/option-select.tsx';
import { textOf, textsOf } from '#renderer/fields/paths.ts';

type OneProps = Pick<EditorProps<ValueKind>, 'path' | 'value' | 'labels' | 'clear'> & {
  readonly options: Options;
  readonly placeholder?: string;
};

/** A text that is one of some options. */
export function ChosenEditor({ path, value, ...props }: OneProps) {
  const commit = useCommit();
  const chosen = textOf(value);
  return (
    <OptionSelect
      {...props}
      value={chosen === '' ? null : chosen}
      choose={(next) => commit(path, next)}
    />
  );
}

type SeveralProps = Pick<EditorProps<ValueKind>, 'path' | 'value' | 'labels'> & {
  readonly options: Options;
};

/** Texts that are among some options. */
export function ChosenSeveralEditor({ path, value, ...props }: SeveralProps) {
  const commit = useCommit();
  return <OptionChips {...props} values={textsOf(value)} choose={(next) => commit(path, next)} />;
}
