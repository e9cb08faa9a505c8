import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommit, useEditing } from './editing.tsx';
import type { ValueForm } from './field-form.ts';
import classes from './fields.module.css';
import { initialValue } from './initial-value.ts';
import { partOf, textOf, type FieldKey } from './paths.ts';
import { useRemembered } from './remembered.ts';

type Props = {
  readonly form: ValueForm<'answer'>;
  readonly path: FieldKey;
  readonly value: unknown;
  readonly label: string;
};

/** The states of an answer in the order in which they are offered. */
export function answerStates(form: ValueForm<'answer'>): readonly string[] {
  const states = ['answered', 'notStated', 'unknown'];
  return form.mayBeNotApplicable ? [...states, 'notApplicable'] : states;
}

/** The answer that a state makes; `kept` is the value or reason from before. */
export function answerIn(state: string, kept: unknown): unknown {
  if (state === 'answered') return { state, value: kept };
  return state === 'notApplicable' ? { state, reason: textOf(kept) } : { state };
}

/** Whether a field is answered, or honestly open: in the line of its label. */
export function AnswerStateSelect({ form, path, value, label }: Props) {
  const { t } = useTranslation('fields-controls');
  const { newId } = useEditing();
  const commit = useCommit();
  const state = textOf(partOf(value, 'state'));
  const kept = useRemembered(partOf(value, 'value'));
  const reason = useRemembered(partOf(value, 'reason'));
  return (
    <NativeSelect
      className={classes['state'] ?? ''}
      size="xs"
      variant="unstyled"
      aria-label={t('answer.of', { field: label })}
      data={answerStates(form).map((each) => ({ value: each, label: t(answerKey(each)) }))}
      value={state}
      onChange={(event) => {
        const next = event.currentTarget.value;
        const before =
          next === 'notApplicable' ? reason : (kept ?? initialValue(form.of.schema, newId));
        commit(path, answerIn(next, before));
      }}
    />
  );
}

/** The words of a state of an answer. */
export function answerKey(state: string) {
  switch (state) {
    case 'answered':
      return 'answer.answered';
    case 'unknown':
      return 'answer.unknown';
    case 'notApplicable':
      return 'answer.notApplicable';
    default:
      return 'answer.notStated';
  }
}
