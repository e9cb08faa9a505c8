import { Alert } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueAt } from '#shared/workspace/change-path.ts';
import type { FieldPath } from '#shared/workspace/change.ts';
import { recordById } from '#shared/workspace/record-index.ts';
import { useFocusedField } from '#renderer/session/focused-field.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import { Boundary } from './boundary.tsx';
import { TitleContext, useCommit } from './editing.tsx';
import type { FormType } from './field-form.ts';
import { FieldRow, WaitingNote } from './field-row.tsx';
import classes from './fields.module.css';
import { formAt, type FormAt } from './form-at.ts';
import { MoreFields } from './object-fields.tsx';
import type { FieldKey } from './paths.ts';
import { useEditingOf } from './record-form.tsx';
import { FieldContexts } from './record-fields.tsx';
import { ValueEditor } from './value-editor.tsx';

type RecordProps = { readonly type: FormType; readonly id: string };

/** What fields of a record need around them, for screens that put them in their own places. */
export function EditedRecord({
  type,
  id,
  children,
}: RecordProps & { readonly children: (record: object) => ReactNode }) {
  const { t } = useTranslation('fields-controls');
  const workspace = useWorkspace((whole) => whole);
  const focused = useFocusedField();
  const findings = useFindings({ record: id });
  const { editing, commit, isRefused } = useEditingOf(type, id);
  const record = type === 'settings' ? workspace.settings : recordById(workspace, type, id);
  const isHere = focused?.type === type && focused.id === id;
  if (record === undefined) return null;
  return (
    <FieldContexts
      editing={editing}
      commit={commit}
      workspace={workspace}
      record={record}
      findings={findings}
      asked={isHere ? focused.path.join('/') : null}
    >
      {isRefused && (
        <Alert color="red" role="alert" mb="md">
          {t('refused')}
        </Alert>
      )}
      {children(record)}
    </FieldContexts>
  );
}

type PartProps = RecordProps & {
  /** Paths of the fields: `name`, `dpia/needed`. */
  readonly fields: readonly FieldKey[];
  /** Fields that wait behind "More". */
  readonly more?: readonly FieldKey[];
  /** The heading right above, so that a field of the same name need not repeat it. */
  readonly title?: string;
};

/** Some fields of a record, without a heading: the screen around them has one. */
export function RecordPart({ type, id, fields, more = [], title = '' }: PartProps) {
  return (
    <EditedRecord key={`${type}/${id}`} type={type} id={id}>
      {(record) => (
        <TitleContext value={title}>
          <div className={`${classes['form'] ?? ''} ${classes['part'] ?? ''}`}>
            <Rows type={type} record={record} fields={fields} />
            {more.length > 0 && (
              <MoreFields paths={more}>
                <Rows type={type} record={record} fields={more} />
              </MoreFields>
            )}
          </div>
        </TitleContext>
      )}
    </EditedRecord>
  );
}

type RowsProps = {
  readonly type: FormType;
  readonly record: object;
  readonly fields: readonly FieldKey[];
};

function Rows({ type, record, fields }: RowsProps) {
  return fields.map((path) => {
    const steps = path.split('/');
    const field = formAt(type, steps)?.field ?? null;
    return (
      field !== null && (
        <FieldRow key={path} field={field} path={path} value={valueAt(record, steps)} />
      )
    );
  });
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
