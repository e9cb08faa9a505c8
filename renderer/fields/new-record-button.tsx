import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addRecord, type NewRecord } from '#shared/commands/add-record.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { openRecord } from '#renderer/session/navigation.ts';
import { useWorkspaceStore } from '#renderer/session/session-context.tsx';
import { useDispatch } from '#renderer/session/use-workspace.ts';
import { AttachFile } from './record-extras.tsx';
import { blankRecord, typesOfRegister, type AddedType, type BlankContext } from './blank-record.ts';
import { nameOfRecord, useNames } from './names.ts';

type Props = {
  readonly type: RecordType;
  /** The register that the record goes into, where the screen knows it. */
  readonly register?: string;
  readonly variant?: 'filled' | 'default';
};

/** Types that have a name to be asked for; the others are called by what they cover. */
const withName: readonly RecordType[] = [
  'vocabulary',
  'dataCategories',
  'parties',
  'systems',
  'registers',
  'activities',
  'measures',
  'clauses',
  'trackers',
  'glossaryTerms',
  'notices',
  'assessments',
];

/** Adds a record and opens it: asks for a name and a register only where they are needed. */
export function NewRecordButton({ type, register, variant = 'filled' }: Props) {
  const { t } = useTranslation('records');
  const [opened, { open, close }] = useDisclosure();
  const addAndOpen = useAddAndOpen();
  const store = useWorkspaceStore();
  if (type === 'attachments') return <AttachFile />;
  if (type === 'dismissals') return null;
  const add = (): void => {
    const blank = isAsked(type, register ?? null)
      ? null
      : blankRecord(type, blankContext(store.getState().workspace, '', register ?? null));
    if (blank === null) open();
    else addAndOpen(blank);
  };
  return (
    <>
      <Button variant={variant} leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
        {t(`new.${type}`)}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t(`new.${type}`)}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <NewRecordForm type={type} register={register ?? null} onDone={close} />
      </Modal>
    </>
  );
}

/** Whether anything has to be asked before a record can be added. */
function isAsked(type: AddedType, register: string | null): boolean {
  return withName.includes(type) || isRegisterAsked(type, register);
}

function isRegisterAsked(type: AddedType, register: string | null): boolean {
  return register === null && typesOfRegister.includes(type);
}

/** Adds a record and goes to it. */
function useAddAndOpen(): (record: NewRecord) => void {
  const dispatch = useDispatch();
  return (record) => {
    const result = dispatch(addRecord, record);
    const created = result.ok
      ? result.value.created.find(({ type }) => type === record.type)
      : undefined;
    if (created !== undefined) openRecord(created);
  };
}

function blankContext(
  { settings, notices }: Workspace,
  name: string,
  register: string | null,
): BlankContext {
  const [notice] = notices;
  return { name, language: settings.languages[0] ?? 'en', register, notice: notice?.id ?? null };
}

type FormProps = {
  readonly type: AddedType;
  readonly register: string | null;
  readonly onDone: () => void;
};

function NewRecordForm({ type, register, onDone }: FormProps) {
  const { t } = useTranslation('records');
  const naming = useNames();
  const { registers } = naming.workspace;
  const [name, setName] = useState('');
  const asksName = withName.includes(type);
  const asksRegister = isRegisterAsked(type, register);
  const [chosen, setChosen] = useState(asksRegister ? (registers[0]?.id ?? null) : register);
  const blank = blankRecord(type, blankContext(naming.workspace, name.trim(), chosen));
  const addAndOpen = useAddAndOpen();
  const isReady = blank !== null && (!asksName || name.trim() !== '');
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    onDone();
    if (blank !== null) addAndOpen(blank);
  };
  return (
    <form onSubmit={add}>
      <Stack gap="md">
        {asksName && (
          <TextInput
            label={t('name')}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            data-autofocus
          />
        )}
        {asksRegister && (
          <Select
            label={t('register')}
            data={registers.map(({ id }) => ({
              value: id,
              label: nameOfRecord(naming, 'registers', id),
            }))}
            value={chosen}
            onChange={setChosen}
            allowDeselect={false}
            error={registers.length === 0 && t('registerFirst')}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit" disabled={!isReady}>
            {t(`new.${type}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
