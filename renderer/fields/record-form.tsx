import { Alert } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addRecord } from '#shared/commands/add-record.ts';
import type { Command } from '#shared/commands/command.ts';
import { setField } from '#shared/commands/set-field.ts';
import { setText } from '#shared/commands/set-text.ts';
import { ownedItem, useLibraryItem as takeLibraryItem } from '#shared/commands/use-library-item.ts';
import { recordById } from '#shared/workspace/record-index.ts';
import { noteFocus, useFocusedField } from '#renderer/session/focused-field.ts';
import { currentRoute, navigate } from '#renderer/session/navigation.ts';
import { routeOfRecord } from '#renderer/session/record-route.ts';
import { useWorkspaceStore } from '#renderer/session/session-context.tsx';
import { useFindings } from '#renderer/session/use-findings.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import type { Commit, Editing } from './editing.tsx';
import type { FormType } from './field-form.ts';
import { formGroups, type FormGroup } from './form-groups.ts';
import { newItemId } from './item-id.ts';
import { partOf, textOf, type FieldKey } from './paths.ts';
import { RecordFields } from './record-fields.tsx';

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

/** The form of a record of the open workspace: every change is stored as it is made. */
export function RecordForm(props: Props) {
  return <KeyedForm key={`${props.type}/${props.id}`} {...props} />;
}

function KeyedForm({ type, id, groups = groupsOf(type), without = nothing }: Props) {
  const { t } = useTranslation('fields-controls');
  const workspace = useWorkspace((whole) => whole);
  const focused = useFocusedField();
  const findings = useFindings({ record: id });
  const { editing, commit, isRefused } = useEditingOf(type, id);
  const record = type === 'settings' ? workspace.settings : recordById(workspace, type, id);
  const isHere = focused?.type === type && focused.id === id;
  if (record === undefined) return null;
  return (
    <>
      {isRefused && (
        <Alert color="red" role="alert" mb="md">
          {t('refused')}
        </Alert>
      )}
      <RecordFields
        editing={editing}
        commit={commit}
        workspace={workspace}
        record={record}
        findings={findings}
        asked={isHere ? focused.path.join('/') : null}
        groups={groups}
        without={without}
      />
    </>
  );
}

function groupsOf(type: FormType): readonly FormGroup[] {
  return formGroups[type];
}

/** What the fields of a record can do to it and to the window. */
export function useEditingOf(type: FormType, id: string) {
  const store = useWorkspaceStore();
  const [isRefused, setRefused] = useState(false);
  const made = useMemo(() => {
    const run = <Args,>(command: Command<Args>, args: Args): string | null => {
      const result = store.dispatch(command, args);
      setRefused(!result.ok);
      return result.ok ? (result.value.created[0]?.id ?? null) : null;
    };
    const at = (path: FieldKey) => ({ type, id, path: path.split('/') });
    const commit: Commit = (path, value, manner) => {
      const { path: steps, ...target } = at(path);
      const language = steps.at(-1) ?? '';
      if (manner !== 'text') run(setField, { ...target, path: steps, value });
      else {
        const text = textOf(partOf(value, 'text'));
        run(setText, { ...target, path: steps.slice(0, -1), language, text });
      }
    };
    const editing: Editing = {
      type,
      id,
      newId: newItemId,
      noteFocus: (path) => noteFocus(at(path)),
      showInPreview: (path) => noteFocus(at(path)),
      openRecord: (to, record) => {
        const route = currentRoute();
        if (route.kind !== 'workspace') return;
        navigate(routeOfRecord(route.workspace, { type: to, id: record }));
      },
      addRecord: (record) => run(addRecord, record),
      takeFromLibrary: (choice) => {
        run(takeLibraryItem, choice);
        return ownedItem(store.getState().workspace, choice)?.id ?? null;
      },
    };
    return { editing, commit };
  }, [store, type, id]);
  return { ...made, isRefused };
}
