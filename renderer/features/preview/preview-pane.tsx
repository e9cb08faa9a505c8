import { Alert, Center, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useMantineColorScheme } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { documentKinds, type DocumentKind } from '#shared/documents/document-kinds.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { Place } from './origins.ts';
import { previewDocument } from './preview-document.ts';
import { PreviewFrame } from './preview-frame.tsx';
import classes from './preview.module.css';
import { useCatalogue } from './use-catalogue.ts';

/** What the preview shows, kept while one goes from screen to screen. */
export type PreviewChoice = {
  readonly document: DocumentKind;
  readonly register: string | null;
  readonly language: DocumentLanguage;
};

type Props = {
  /** The workspace as it was when typing last paused. */
  readonly workspace: Workspace;
  readonly asOf: string;
  readonly nonce: string;
  readonly choice: PreviewChoice;
  readonly languages: readonly DocumentLanguage[];
  readonly focused: Place | null;
  readonly changed: readonly Place[];
  /** Name of a register in the language of the interface. */
  readonly nameOf: (register: string) => string;
  readonly onChoose: (choice: PreviewChoice) => void;
  readonly onOpen: (place: Place) => void;
};

/** The document that is being written, in its own language, beside the form. */
export function PreviewPane(props: Props) {
  const { workspace, choice, languages, nameOf, onChoose } = props;
  const { t, i18n } = useTranslation('preview');
  const register = choice.register ?? workspace.registers[0]?.id ?? null;
  const registers = workspace.registers
    .map(({ id }) => ({ value: id, label: nameOf(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <div className={classes['pane']}>
      <Group className={classes['toolbar'] ?? ''} gap="xs">
        <Select
          size="xs"
          aria-label={t('document')}
          className={classes['document'] ?? ''}
          allowDeselect={false}
          data={documentKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={choice.document}
          onChange={(document) => document !== null && onChoose({ ...choice, document })}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('language')}
          data={languages.map((value) => ({ value, label: value.toUpperCase() }))}
          value={choice.language}
          onChange={(language) => onChoose({ ...choice, language })}
        />
        <Select
          size="xs"
          aria-label={t('register')}
          className={classes['register'] ?? ''}
          allowDeselect={false}
          data={registers}
          title={register === null ? undefined : nameOf(register)}
          value={register}
          onChange={(value) => onChoose({ ...choice, register: value })}
        />
      </Group>
      {register === null ? (
        <Center p="xl">
          <Text c="dimmed">{t('noRegister')}</Text>
        </Center>
      ) : (
        <ShownDocument {...props} register={register} />
      )}
    </div>
  );
}

function ShownDocument(props: Props & { readonly register: string }) {
  const { workspace, asOf, nonce, choice, register, focused, changed, onOpen } = props;
  const { t } = useTranslation('preview');
  const { colorScheme } = useMantineColorScheme();
  const phrases = useCatalogue(choice.language);
  const { document, language } = choice;
  const page = useMemo(
    () =>
      phrases === null
        ? undefined
        : previewDocument(workspace, { document, register, language, asOf }, phrases),
    [workspace, document, register, language, asOf, phrases],
  );
  if (page === undefined) return null;
  if (page === null) {
    return (
      <Alert m="md" icon={<IconInfoCircle size={18} />} variant="default">
        {t('empty')}
      </Alert>
    );
  }
  return (
    <PreviewFrame
      page={page}
      nonce={nonce}
      title={t(`kind.${document}`)}
      isDark={isDark(colorScheme)}
      focused={focused}
      changed={changed}
      onOpen={onOpen}
    />
  );
}

function isDark(colorScheme: 'light' | 'dark' | 'auto'): boolean {
  if (colorScheme !== 'auto') return colorScheme === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
