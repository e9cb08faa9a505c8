import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addRecord } from '#shared/commands/add-record.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { currentRoute, navigate } from '#renderer/session/navigation.ts';
import { routeOfRecord } from '#renderer/session/record-route.ts';
import { useDispatch } from '#renderer/session/use-workspace.ts';
import { blankRecord, typesOfRegister, type AddedType } from './blank-record.ts';
import { nameOfRecord, useNaming } from './names.ts';

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
  if (type === 'dismissals' || type === 'attachments') return null;
  return (
    <>
      <Button variant={variant} leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
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

type FormProps = {
  readonly type: AddedType;
  readonly register: string | null;
  readonly onDone: () => void;
};

function NewRecordForm({ type, register, onDone }: FormProps) {
  const { t } = useTranslation('records');
  const naming = useNaming();
  const dispatch = useDispatch();
  const { registers, notices, settings } = naming.workspace;
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(register ?? registers[0]?.id ?? null);
  const asksName = withName.includes(type);
  const asksRegister = register === null && typesOfRegister.includes(type);
  const blank = blankRecord(type, {
    name: name.trim(),
    language: settings.languages[0] ?? 'en',
    register: chosen,
    notice: notices[0]?.id ?? null,
  });
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (blank === null) return;
    const result = dispatch(addRecord, blank);
    const created = result.ok ? result.value.created.find((each) => each.type === type) : undefined;
    const route = currentRoute();
    onDone();
    if (created !== undefined && route.kind === 'workspace') {
      navigate(routeOfRecord(route.workspace, created));
    }
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
          <Button type="submit" disabled={blank === null || (asksName && name.trim() === '')}>
            {t(`new.${type}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
