import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answerIn, answerKey, answerStates } from '#renderer/fields/answer-state.tsx';
import { Boundary } from '#renderer/fields/boundary.tsx';
import { useCommit, useEditing } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import type { Arm } from '#renderer/fields/field-form.ts';
import { WaitingNote } from '#renderer/fields/field-row.tsx';
import { isChoiceAnswer } from '#renderer/fields/field-shape.ts';
import classes from '#renderer/fields/fields.module.css';
import { initialValue } from '#renderer/fields/initial-value.ts';
import { ObjectFields } from '#renderer/fields/object-fields.tsx';
import { OptionSelect } from '#renderer/fields/option-select.tsx';
import { partOf, stepInto, textOf } from '#renderer/fields/paths.ts';
import { useRemembered } from '#renderer/fields/remembered.ts';
import { useDraft } from '#renderer/fields/use-draft.ts';
import { ValueEditor } from '#renderer/fields/value-editor.tsx';
import { useContactOptions } from './contact-editors.tsx';
import { useFieldWords } from '#renderer/fields/words.ts';
import { isTree } from '#shared/workspace/change-path.ts';

/** A value of several fields. */
export function GroupEditor(props: EditorProps<'group'>) {
  const { form, path, value } = props;
  if (form.name === 'contactRef') return <ContactRefEditor {...props} />;
  return (
    <div className={classes['inside']}>
      <ObjectFields fields={form.fields} path={path} value={value} />
    </div>
  );
}

/** A contact point of any party, picked in one go. */
function ContactRefEditor({ path, value, labels, clear }: EditorProps<'group'>) {
  const commit = useCommit();
  const options = useContactOptions();
  const party = textOf(partOf(value, 'party'));
  const point = textOf(partOf(value, 'contactPoint'));
  return (
    <OptionSelect
      labels={labels}
      options={options}
      value={party === '' ? null : stepInto(party, point)}
      choose={(chosen) => {
        const [of = '', contactPoint = ''] = chosen.split('/');
        commit(path, { party: of, contactPoint });
      }}
      clear={clear}
    />
  );
}

/** A value of one of several shapes: which one, and its fields. */
export function ChoiceEditor({ form, path, value, labels, clear }: EditorProps<'choice'>) {
  const { option } = useFieldWords();
  const { newId } = useEditing();
  const commit = useCommit();
  const arm = armOf(form, value);
  return (
    <>
      <OptionSelect
        labels={labels}
        options={form.arms.map((each) => ({
          value: each.value,
          label: option(form.words, each.value),
        }))}
        value={arm?.value ?? null}
        choose={(next) => {
          const chosen = form.arms.find((each) => each.value === next);
          if (chosen === undefined || chosen === arm) return;
          commit(path, withKept(chosen, value, initialValue(chosen.schema, newId)));
        }}
        clear={clear}
      />
      {arm !== undefined && arm.fields.length > 0 && (
        <div className={classes['inside']} style={{ marginTop: 12 }}>
          <ObjectFields fields={arm.fields} path={path} value={value} />
        </div>
      )}
    </>
  );
}

/** The alternative that a value is. */
function armOf(
  { arms, discriminator }: EditorProps<'choice'>['form'],
  value: unknown,
): Arm | undefined {
  return arms.find((arm) =>
    discriminator === null
      ? isTree(value) && Object.hasOwn(value, arm.value)
      : partOf(value, discriminator) === arm.value,
  );
}

/** The start of an alternative, with what the one before already says under the same names. */
function withKept(arm: Arm, before: unknown, initial: unknown): unknown {
  if (!isTree(initial)) return initial;
  const kept = arm.fields
    .map(({ name }) => [name, partOf(before, name)] as const)
    .filter(([, part]) => part !== undefined);
  return { ...initial, ...Object.fromEntries(kept) };
}

/** A value, or why there is none: not stated, unknown, not applicable and why. */
export function AnswerEditor(props: EditorProps<'answer'>) {
  const { form, value } = props;
  const isNotApplicable = partOf(value, 'state') === 'notApplicable';
  return (
    <>
      {isChoiceAnswer(form) ? <ChoiceAnswer {...props} /> : <ValueAnswer {...props} />}
      {isNotApplicable && <ReasonInput {...props} />}
    </>
  );
}

function ReasonInput({ path, value, labels }: EditorProps<'answer'>) {
  const { t } = useTranslation('fields-controls');
  const commit = useCommit();
  const draft = useDraft(textOf(partOf(value, 'reason')), (reason) =>
    commit(path, { state: 'notApplicable', reason }),
  );
  return (
    <TextInput
      mt={6}
      aria-label={t('answer.reasonOf', { field: labels.label })}
      placeholder={t('answer.reason')}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}

/** Values and open states in one list. */
function ChoiceAnswer({ form, path, value, labels }: EditorProps<'answer'>) {
  const { t } = useTranslation('fields-controls');
  const { option } = useFieldWords();
  const commit = useCommit();
  const inner = form.of;
  const reason = useRemembered(partOf(value, 'reason'));
  const values =
    inner.kind === 'enum'
      ? inner.values.map((each) => ({ value: `=${each}`, label: option(inner.words, each) }))
      : [
          { value: '=true', label: t('yes') },
          { value: '=false', label: t('no') },
        ];
  const states = answerStates(form).filter((state) => state !== 'answered');
  const state = textOf(partOf(value, 'state'));
  return (
    <OptionSelect
      labels={labels}
      options={[
        { group: t('answer.answers'), items: values },
        {
          group: t('answer.open'),
          items: states.map((each) => ({ value: each, label: t(answerKey(each)) })),
        },
      ]}
      value={state === 'answered' ? `=${String(partOf(value, 'value'))}` : state}
      choose={(next) => {
        const answer = next.startsWith('=') ? next.slice(1) : null;
        if (answer === null) commit(path, answerIn(next, reason));
        else commit(path, answerIn('answered', inner.kind === 'enum' ? answer : answer === 'true'));
      }}
      clear={null}
    />
  );
}

function ValueAnswer({ form, path, value, words, labels }: EditorProps<'answer'>) {
  const commit = useCommit();
  const isAnswered = partOf(value, 'state') === 'answered';
  const isHidden = partOf(value, 'state') === 'notApplicable' || (!isAnswered && isWhole(form));
  const stored = partOf(value, 'value');
  return (
    <Boundary
      path={stepInto(path, 'value')}
      schema={form.of.schema}
      stored={stored}
      isStored={isAnswered}
      store={(next) => commit(path, { state: 'answered', value: next })}
    >
      {(shown) =>
        isHidden && !shown.isWaiting ? null : (
          <>
            <ValueEditor
              form={form.of}
              path={stepInto(path, 'value')}
              value={shown.value}
              words={words}
              labels={labels}
              clear={() => commit(path, { state: 'notStated' })}
            />
            {shown.isWaiting && <WaitingNote discard={shown.discard} />}
          </>
        )
      }
    </Boundary>
  );
}

/** Whether a value is shown only once it is answered; a single input stands open, so that typing answers. */
function isWhole({ of }: EditorProps<'answer'>['form']): boolean {
  return ['group', 'choice', 'list'].includes(of.kind);
}

/** A value for each of a few words of the model. */
export function EnumRecordEditor({ form, path, value }: EditorProps<'enumRecord'>) {
  const fields = form.values.map((each) => ({
    name: each,
    words: `${form.words}=${each}`,
    form: form.of,
    schema: form.of.schema,
    absence: 'undefined' as const,
  }));
  return (
    <div className={classes['inside']}>
      <ObjectFields fields={fields} path={path} value={value} />
    </div>
  );
}
