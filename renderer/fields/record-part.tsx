import { useId } from 'react';
import { valueAt } from '#shared/workspace/change-path.ts';
import type { FieldPath } from '#shared/workspace/change.ts';
import { Boundary } from './boundary.tsx';
import { EditedRecord } from './edited-record.tsx';
import { TitleContext, useCommit } from './editing.tsx';
import type { FieldForm, FormType } from './field-form.ts';
import { FieldRow, WaitingNote } from './field-row.tsx';
import classes from './fields.module.css';
import { formAt, type FormAt } from './form-at.ts';
import { MoreFields, ObjectFields } from './object-fields.tsx';
import { partOf, stepInto, type FieldKey } from './paths.ts';
import { ValueEditor } from './value-editor.tsx';

type RecordProps = { readonly type: FormType; readonly id: string };

type PartProps = RecordProps & {
  /** Names of the fields. Those that the record makes no use of wait behind "More", as in its whole form. */
  readonly fields: readonly string[];
  /** The value inside the record that the fields are of, `dpia`; the record itself by default. */
  readonly within?: FieldKey;
  /** Fields that always wait behind "More". */
  readonly more?: readonly string[];
  /** What the fields behind "More" are about, where that says more than how many they are. */
  readonly moreLabel?: string;
  /** The heading right above, so that a field of the same name need not repeat it. */
  readonly title?: string;
};

/** Some fields of a record, without a heading: the screen around them has one. */
export function RecordPart(props: PartProps) {
  const { type, id, fields, within = '', more = [], moreLabel = '', title = '' } = props;
  const steps = within === '' ? [] : within.split('/');
  const formsOf = (names: readonly string[]): readonly FieldForm[] =>
    names.flatMap((name) => formAt(type, [...steps, name])?.field ?? []);
  return (
    <EditedRecord key={`${type}/${id}`} type={type} id={id}>
      {(record) => {
        const value = valueAt(record, steps);
        return (
          <TitleContext value={title}>
            <div className={`${classes['form'] ?? ''} ${classes['part'] ?? ''}`}>
              {fields.length > 0 && (
                <ObjectFields fields={formsOf(fields)} path={within} value={value} />
              )}
              {more.length > 0 && (
                <MoreFields paths={more.map((name) => stepInto(within, name))} label={moreLabel}>
                  {formsOf(more).map((field) => (
                    <FieldRow
                      key={field.name}
                      field={field}
                      path={stepInto(within, field.name)}
                      value={partOf(value, field.name)}
                    />
                  ))}
                </MoreFields>
              )}
            </div>
          </TitleContext>
        );
      }}
    </EditedRecord>
  );
}

/** The form of one item of a list of a record, `dataUses/name`; nothing once the item is gone. */
export function ItemForm({ type, id, path }: RecordProps & { readonly path: FieldPath }) {
  return (
    <EditedRecord key={[type, id, ...path].join('/')} type={type} id={id}>
      {(record) => {
        const at = formAt(type, path);
        const value = valueAt(record, path);
        if (at === undefined || value === undefined) return null;
        return (
          <div className={`${classes['form'] ?? ''} ${classes['part'] ?? ''}`}>
            <ItemFields at={at} path={path.join('/')} value={value} />
          </div>
        );
      }}
    </EditedRecord>
  );
}

type ItemProps = { readonly at: FormAt; readonly path: FieldKey; readonly value: unknown };

function ItemFields({ at: { form, words }, path, value }: ItemProps) {
  const commit = useCommit();
  const own = useId();
  return (
    <Boundary
      path={path}
      schema={form.schema}
      stored={value}
      isStored
      store={(next) => commit(path, next)}
    >
      {(shown) => (
        <>
          <ValueEditor
            form={form}
            path={path}
            value={shown.value}
            words={words}
            labels={{
              label: '',
              inputId: `${own}-input`,
              labelId: `${own}-label`,
              describedBy: undefined,
            }}
            clear={null}
          />
          {shown.isWaiting && <WaitingNote discard={shown.discard} />}
        </>
      )}
    </Boundary>
  );
}
