import { useTranslation } from 'react-i18next';
import { EditedRecord } from './edited-record.tsx';
import { TitleContext } from './editing.tsx';
import type { FieldForm, FormType } from './field-form.ts';
import { FieldRow } from './field-row.tsx';
import classes from './fields.module.css';
import { formGroups, type FormGroup } from './form-groups.ts';
import { formOf } from './form-of.ts';
import { useNamed } from './names.ts';
import { MoreFields, ObjectFields } from './object-fields.tsx';
import { partOf, stepInto } from './paths.ts';
import { wordsNamespace } from './words-namespace.ts';
import { useFieldWords } from './words.ts';

type Props = {
  readonly type: FormType;
  /** Empty for the settings. */
  readonly id: string;
  /** The parts of the form; those of `form-groups.ts` by default. Fields that no part names stand last. */
  readonly groups?: readonly FormGroup[];
  /** Fields that the screen shows elsewhere. */
  readonly without?: readonly string[];
};

const nothing: readonly string[] = [];

/** The form of a record of the open workspace. */
export function RecordForm({ type, id, groups = formGroups[type], without = nothing }: Props) {
  return (
    <EditedRecord key={`${type}/${id}`} type={type} id={id}>
      {(record) => <Groups type={type} record={record} groups={groups} without={without} />}
    </EditedRecord>
  );
}

type GroupsProps = Required<Pick<Props, 'type' | 'groups' | 'without'>> & {
  readonly record: unknown;
};

function Groups({ type, record, groups, without }: GroupsProps) {
  const { t } = useTranslation('fields-controls');
  // Waits for the names of records here, once, rather than in the midst of work.
  useNamed(({ phrases }) => phrases);
  const fields = formOf(type).filter(({ name }) => !without.includes(name));
  const named = groups.flatMap((group) => group.fields);
  const rest = fields.filter(({ name }) => !named.includes(name));
  return (
    <div className={classes['form']}>
      {groups.map((group) => (
        <Group key={group.key} group={group} type={type} fields={fields} record={record} />
      ))}
      {rest.length > 0 && (
        <section className={classes['group']} aria-label={t('more')}>
          <MoreFields paths={rest.map(({ name }) => name)}>
            {rest.map((field) => (
              <FieldRow
                key={field.name}
                field={field}
                path={field.name}
                value={partOf(record, field.name)}
              />
            ))}
          </MoreFields>
        </section>
      )}
    </div>
  );
}

type GroupProps = {
  readonly group: FormGroup;
  readonly type: FormType;
  readonly fields: readonly FieldForm[];
  readonly record: unknown;
};

function Group({ group, type, fields, record }: GroupProps) {
  const { label } = useFieldWords();
  const title = label(`${wordsNamespace(type)}:#${group.key}`);
  const own = group.fields.flatMap((name) => fields.filter((field) => field.name === name));
  if (own.length === 0) return null;
  const id = stepInto(editorSection, group.key);
  return (
    <section className={classes['group']} id={id} aria-labelledby={`${id}-title`}>
      <h2 className={classes['groupTitle']} id={`${id}-title`}>
        {title}
      </h2>
      <TitleContext value={title}>
        <ObjectFields fields={own} path="" value={record} />
      </TitleContext>
    </section>
  );
}

const editorSection = 'form';
