import { Button, Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { use, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addFromTemplate } from '#shared/commands/add-from-template.ts';
import { addRecord } from '#shared/commands/add-record.ts';
import type { RegisterTemplate } from '#shared/model/register-template.ts';
import { loadLibrary } from '#renderer/fields/library.ts';
import { recordOptions, useNames } from '#renderer/fields/names.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { openRecord } from '#renderer/session/navigation.ts';
import { useDispatch } from '#renderer/session/use-workspace.ts';
import { loadTemplates } from './register-templates.ts';
import classes from './registers.module.css';

const empty = '';

/** How a register begins: a name alone, or activities, data, periods and more of a common kind. */
export function NewRegisterForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('registers');
  const templates = use(loadTemplates());
  const [chosen, setChosen] = useState(empty);
  const [name, setName] = useState('');
  const { add, controllers, controller, setController } = useNewRegister();
  const template = templates.find(({ id }) => id === chosen) ?? null;
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    await add(template, name.trim());
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Start templates={templates} value={chosen} onChange={setChosen} />
        {template === null ? (
          <TextInput
            label={t('new.name')}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            // The dialog looks for this when it opens; the form may come after that, once templates are read.
            data-autofocus
            autoFocus
          />
        ) : (
          controllers.length > 0 && (
            <Select
              label={t('new.controller')}
              description={t('new.controllerHelp')}
              data={controllers.map(({ value, label }) => ({ value, label }))}
              value={controller}
              onChange={setController}
              clearable
              searchable
            />
          )
        )}
        <Group justify="flex-end">
          <Button type="submit" disabled={template === null && name.trim() === ''}>
            {t('new.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Adds the register and goes to it. */
function useNewRegister() {
  const naming = useNames();
  const dispatch = useDispatch();
  const { workspace, index } = naming;
  const controllers = recordOptions(
    naming,
    'parties',
    (id) => index.party(id).kind === 'organisation',
  );
  const usual = workspace.registers.flatMap((register) =>
    register.controllers.flatMap(({ party }) => (party.kind === 'party' ? [party.party] : [])),
  );
  const [controller, setController] = useState<string | null>(
    usual[0] ?? controllers[0]?.value ?? null,
  );
  const add = async (template: RegisterTemplate | null, name: string): Promise<void> => {
    const language = workspace.settings.languages[0] ?? 'en';
    const result =
      template === null
        ? dispatch(addRecord, {
            type: 'registers',
            name,
            record: { name: { [language]: { text: name } } },
          })
        : dispatch(addFromTemplate, { template, library: await loadLibrary(), controller });
    const created = result.ok
      ? result.value.created.find(({ type }) => type === 'registers')
      : undefined;
    if (created !== undefined) openRecord(created);
  };
  return { add, controllers, controller, setController };
}

type StartProps = {
  readonly templates: readonly RegisterTemplate[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

function Start({ templates, value, onChange }: StartProps) {
  const { t } = useTranslation('registers');
  const language = useUiLanguage();
  const options = [
    { id: empty, name: t('new.empty'), description: t('new.emptyText') },
    ...templates.map(({ id, name, description }) => ({
      id,
      name: name[language],
      description: description[language],
    })),
  ];
  return (
    <Radio.Group label={t('new.start')} value={value} onChange={onChange}>
      <div className={classes['templates']}>
        {options.map(({ id, name, description }) => (
          <div key={id} className={classes['template']}>
            <Radio value={id} label={name} description={description} />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
