import { Suspense, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/checks/finding.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import {
  CommitContext,
  EditingContext,
  FindingsContext,
  FocusContext,
  LanguagesContext,
  RecordContext,
  SensitivitiesContext,
  TitleContext,
  WorkspaceContext,
  type Commit,
  type Editing,
} from './editing.tsx';
import type { FieldForm, FormType } from './field-form.ts';
import classes from './fields.module.css';
import type { FormGroup } from './form-groups.ts';
import { formOf } from './form-of.ts';
import { useNaming } from './names.ts';
import { MoreFields, ObjectFields } from './object-fields.tsx';
import { itemsOf, partOf, stepInto, type FieldKey } from './paths.ts';
import { wordsNamespace } from './words-namespace.ts';
import { useFieldWords } from './words.ts';
import { FieldRow } from './field-row.tsx';

type Props = {
  readonly editing: Editing;
  readonly commit: Commit;
  readonly workspace: Workspace;
  readonly record: unknown;
  readonly findings: readonly Finding[];
  readonly asked: FieldKey | null;
  readonly groups: readonly FormGroup[];
  /** Fields that stand elsewhere on the screen. */
  readonly without: readonly string[];
};

/** The form of a record, without knowing where the record comes from and where changes go. */
export function RecordFields(props: Props) {
  return (
    <FieldContexts {...props}>
      <Groups {...props} />
    </FieldContexts>
  );
}

type ContextProps = Omit<Props, 'groups' | 'without'> & { readonly children: ReactNode };

/** What every field of a record asks for, wherever on the screen it stands. */
export function FieldContexts(props: ContextProps) {
  const { editing, commit, workspace, record, findings, asked, children } = props;
  const sensitivities = useMemo(() => sensitivitiesOf(workspace, record), [workspace, record]);
  return (
    <EditingContext value={editing}>
      <CommitContext value={commit}>
        <WorkspaceContext value={workspace}>
          <RecordContext value={record}>
            <SensitivitiesContext value={sensitivities}>
              <FindingsContext value={findings}>
                <FocusContext value={asked}>
                  <LanguagesContext value={workspace.settings.languages}>
                    <Suspense>{children}</Suspense>
                  </LanguagesContext>
                </FocusContext>
              </FindingsContext>
            </SensitivitiesContext>
          </RecordContext>
        </WorkspaceContext>
      </CommitContext>
    </EditingContext>
  );
}

function Groups({ editing, record, groups, without }: Props) {
  const { t } = useTranslation('fields-controls');
  // Waits for the names of records here, once, rather than in the midst of work.
  useNaming();
  const fields = formOf(editing.type).filter(({ name }) => !without.includes(name));
  const named = groups.flatMap((group) => group.fields);
  const rest = fields.filter(({ name }) => !named.includes(name));
  return (
    <div className={classes['form']}>
      {groups.map((group) => (
        <Group key={group.key} group={group} type={editing.type} fields={fields} record={record} />
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

/** How the law treats the data that a record's data uses name. */
function sensitivitiesOf(workspace: Workspace, record: unknown): ReadonlySet<string> {
  const used = itemsOf(partOf(record, 'dataUses')).map((use) => partOf(use, 'dataCategory'));
  return new Set(
    workspace.dataCategories
      .filter(({ id }) => used.includes(id))
      .map(({ sensitivity }) => sensitivity.kind),
  );
}
