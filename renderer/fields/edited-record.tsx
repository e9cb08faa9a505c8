import { Alert } from '@mantine/core';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addRecord } from '#shared/commands/add-record.ts';
import type { Command } from '#shared/commands/command.ts';
import { setField } from '#shared/commands/set-field.ts';
import { setText } from '#shared/commands/set-text.ts';
import { ownedItem, useLibraryItem as takeLibraryItem } from '#shared/commands/use-library-item.ts';
import { recordById } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { noteFocus, useFocusedField } from '#renderer/session/focused-field.ts';
import { openRecord } from '#renderer/session/navigation.ts';
import { useWorkspaceStore } from '#renderer/session/session-context.tsx';
import { useFindings } from '#renderer/session/use-findings.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import {
  CommitContext,
  EditingContext,
  FindingsContext,
  FocusContext,
  LanguagesContext,
  RecordContext,
  SensitivitiesContext,
  type Commit,
  type Editing,
} from './editing.tsx';
import type { FormType } from './field-form.ts';
import { newItemId } from './item-id.ts';
import { itemsOf, partOf, textOf, type FieldKey } from './paths.ts';

type Props = {
  readonly type: FormType;
  /** Empty for the settings. */
  readonly id: string;
  readonly children: (record: object) => ReactNode;
};

/**
 * What the fields of a record need around them, wherever on the screen they stand: every change is stored as
 * it is made. Nothing once the record is gone.
 */
export function EditedRecord({ type, id, children }: Props) {
  const { t } = useTranslation('fields-controls');
  const record = useWorkspace((workspace) => recordIn(workspace, { type, id }));
  const sensitivities = useSensitivities(record);
  const languages = useWorkspace(({ settings }) => settings.languages);
  const focused = useFocusedField();
  const findings = useFindings({ record: id });
  const { editing, commit, isRefused } = useEditingOf(type, id);
  const isHere = focused?.type === type && focused.id === id;
  if (record === undefined) return null;
  return (
    <EditingContext value={editing}>
      <CommitContext value={commit}>
        <RecordContext value={record}>
          <SensitivitiesContext value={sensitivities}>
            <FindingsContext value={findings}>
              <FocusContext value={isHere ? focused.path.join('/') : null}>
                <LanguagesContext value={languages}>
                  {isRefused && (
                    <Alert color="red" role="alert" mb="md">
                      {t('refused')}
                    </Alert>
                  )}
                  <Suspense>{children(record)}</Suspense>
                </LanguagesContext>
              </FocusContext>
            </FindingsContext>
          </SensitivitiesContext>
        </RecordContext>
      </CommitContext>
    </EditingContext>
  );
}

function recordIn(
  workspace: Workspace,
  { type, id }: Pick<Props, 'type' | 'id'>,
): object | undefined {
  return type === 'settings' ? workspace.settings : recordById(workspace, type, id);
}

/** How the law treats the data that a record's data uses name. */
function useSensitivities(record: unknown): ReadonlySet<string> {
  const kinds = useWorkspace(({ dataCategories }) => {
    const used = itemsOf(partOf(record, 'dataUses')).map((use) => partOf(use, 'dataCategory'));
    if (used.length === 0) return [];
    return dataCategories
      .filter(({ id }) => used.includes(id))
      .map(({ sensitivity }) => sensitivity.kind);
  });
  return useMemo(() => new Set(kinds), [kinds]);
}

/** What the fields of a record can do to it and to the window. */
function useEditingOf(type: FormType, id: string) {
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
      openRecord: (to, record) => openRecord({ type: to, id: record }),
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
