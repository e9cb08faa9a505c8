import { Button, Group, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { documentLanguages } from '#shared/phrases/languages.ts';
import type { TemplateChoice } from './template-list.tsx';

const none = 'none';

/** What a new workspace is made from. */
export type NewWorkspaceChoice = {
  readonly name: string;
  /** Document languages; the first is the source of translations. */
  readonly languages: string[];
  readonly defaultCountry: string;
  /** Id of the template of its first register; `null` begins empty. */
  readonly template: string | null;
};

type Option = { readonly value: string; readonly label: string };

type Props = {
  /** Countries by their names in the language of the interface. */
  readonly countries: readonly Option[];
  readonly templates: readonly TemplateChoice[];
  /** Template that is chosen to begin with; `null` = none. */
  readonly template: string | null;
  readonly onClose: () => void;
  readonly onCreate: (choice: NewWorkspaceChoice) => void;
};

/** Asks for what a workspace cannot be without: a name, its document languages and its country. */
export function NewWorkspaceDialog({ countries, templates, onClose, onCreate, ...initial }: Props) {
  const { t, i18n } = useTranslation('start');
  const own = documentLanguages.find((language) => language === i18n.language) ?? 'en';
  const [name, setName] = useState('');
  const [languages, setLanguages] = useState<string[]>([own]);
  const [country, setCountry] = useState<string | null>(own === 'sv' ? 'SE' : 'FI');
  const [template, setTemplate] = useState(initial.template);
  const isReady = name.trim() !== '' && languages.length > 0 && country !== null;
  const create = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (country === null || !isReady) return;
    onCreate({ name: name.trim(), languages, defaultCountry: country, template });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('new')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={create}>
        <Stack gap="md">
          <TextInput
            label={t('name')}
            description={t('nameHelp')}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            data-autofocus
          />
          <MultiSelect
            label={t('languages')}
            description={t('languagesHelp')}
            data={documentLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
            value={languages}
            onChange={setLanguages}
          />
          <Select
            label={t('country')}
            description={t('countryHelp')}
            data={[...countries]}
            value={country}
            onChange={setCountry}
            searchable
          />
          <FirstRegister templates={templates} template={template} onChange={setTemplate} />
          <Group justify="flex-end">
            <Button type="submit" disabled={!isReady}>
              {t('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type FirstRegisterProps = Pick<Props, 'templates' | 'template'> & {
  readonly onChange: (template: string | null) => void;
};

/** What the workspace begins with. */
function FirstRegister({ templates, template, onChange }: FirstRegisterProps) {
  const { t } = useTranslation('start');
  return (
    <Select
      label={t('firstRegister')}
      description={t('firstRegisterHelp')}
      data={[
        { value: none, label: t('noRegister') },
        ...templates.map(({ id, name: label }) => ({ value: id, label })),
      ]}
      value={template ?? none}
      onChange={(value) => onChange(value === none ? null : value)}
      allowDeselect={false}
    />
  );
}
