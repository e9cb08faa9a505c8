import { Group, NumberInput, Select, Text, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommit } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import type { Labels } from '#renderer/fields/field-frame.tsx';
import classes from '#renderer/fields/fields.module.css';
import { textOf, textsOf } from '#renderer/fields/paths.ts';
import { useDraft } from '#renderer/fields/use-draft.ts';

/** A line that is never translated. */
export function TextEditor(props: EditorProps<'text'>) {
  return <TextInput {...useTextInput(props)} />;
}

/** Several lines that are never translated: a note, a reason. */
export function LongTextEditor(props: EditorProps<'longText'>) {
  return <Textarea {...useTextInput(props)} autosize minRows={2} />;
}

/** What an input is given that edits a text; an emptied one is taken away where it may be absent. */
function useTextInput({
  path,
  value,
  labels,
  clear,
}: Pick<EditorProps<'text'>, 'path' | 'value' | 'labels' | 'clear'>) {
  const commit = useCommit();
  return useDraftInput(labels, textOf(value), (text) => {
    if (text === '' && clear !== null) clear();
    else commit(path, text);
  });
}

/** What an input is given whose text is stored when the person pauses or leaves. */
function useDraftInput(labels: Labels, stored: string, store: (text: string) => void) {
  const draft = useDraft(stored, store);
  return {
    id: labels.inputId,
    'aria-describedby': labels.describedBy,
    value: draft.text,
    onChange: (event: { readonly currentTarget: { readonly value: string } }): void =>
      draft.change(event.currentTarget.value),
    onBlur: draft.flush,
  };
}

/** Lines as they are printed, one below the other: an address. */
export function TextsEditor({ path, value, labels }: EditorProps<'texts'>) {
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const lines = textsOf(value);
  const input = useDraftInput(labels, lines.join('\n'), (text) =>
    commit(
      path,
      text.split('\n').filter((line) => line.trim() !== ''),
    ),
  );
  return <Textarea {...input} autosize minRows={2} placeholder={t('oneALine')} />;
}

/** A whole number. */
export function NumberEditor({ path, value, labels, clear }: EditorProps<'number'>) {
  const commit = useCommit();
  return (
    <NumberInput
      id={labels.inputId}
      aria-describedby={labels.describedBy}
      allowDecimal={false}
      w={140}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => {
        if (typeof next === 'number') commit(path, next);
        else clear?.();
      }}
    />
  );
}

/** A value that another field is compared with: yes, no, or a word. */
export function TextOrBooleanEditor(props: EditorProps<'textOrBoolean'>) {
  const { path, value, labels } = props;
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const kind = typeof value === 'boolean' ? String(value) : 'text';
  return (
    <Group gap="xs" align="flex-start">
      <Select
        id={labels.inputId}
        aria-label={labels.label}
        w={180}
        allowDeselect={false}
        data={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
          { value: 'text', label: t('oneWord') },
        ]}
        value={kind}
        onChange={(next) => commit(path, next === 'text' ? '' : next === 'true')}
      />
      {kind === 'text' && <ComparedText {...props} />}
    </Group>
  );
}

function ComparedText({ path, value, labels }: EditorProps<'textOrBoolean'>) {
  const commit = useCommit();
  const draft = useDraft(textOf(value), (text) => commit(path, text));
  return (
    <TextInput
      className={classes['grow'] ?? ''}
      aria-label={labels.label}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}

/** What the program keeps and nobody edits: ids. */
export function OwnIdEditor({ value }: EditorProps<'ownId'>) {
  return (
    <Text component="p" className={classes['plain'] ?? ''} ff="monospace" fz="sm">
      {textOf(value)}
    </Text>
  );
}

/** An instant that the program keeps, in the reader's own time. */
export function InstantEditor({ value }: EditorProps<'instant'>) {
  const { t, i18n } = useTranslation('fields-controls');
  const instant = textOf(value);
  const shown =
    instant === ''
      ? t('none')
      : new Date(instant).toLocaleString(i18n.language, {
          dateStyle: 'medium',
          timeStyle: 'short',
        });
  return <p className={classes['plain']}>{shown}</p>;
}
