import { Checkbox, Group, MultiSelect, Radio, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { documentLanguages } from '#shared/phrases/languages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { exportFormats, exportKinds, type ExportChoice } from './export-jobs.ts';

type Props = {
  readonly workspace: Workspace;
  readonly choice: ExportChoice;
  readonly nameOf: (register: string) => string;
  readonly onChange: (choice: ExportChoice) => void;
};

/** What to export. */
export function ExportChoices({ workspace, choice, nameOf, onChange }: Props) {
  const { t } = useTranslation('export');
  const set = (part: Partial<ExportChoice>): void => onChange({ ...choice, ...part });
  const maySpanAll = choice.documents.some((kind) => kind !== 'notice');
  const withRecords = choice.documents.some((kind) => kind.endsWith('record'));
  return (
    <Stack gap="md">
      <Boxes
        label={t('documents')}
        options={exportKinds}
        labelOf={(kind) => t(`kind.${kind}`)}
        chosen={choice.documents}
        onChange={(documents) => set({ documents })}
      />
      <MultiSelect
        label={t('registers')}
        data={workspace.registers.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={[...choice.registers]}
        onChange={(registers) => set({ registers })}
        searchable
        clearable
      />
      {maySpanAll && (
        <Checkbox
          label={t('asWhole')}
          description={t('asWholeHelp')}
          checked={choice.asWhole}
          onChange={({ currentTarget }) => set({ asWhole: currentTarget.checked })}
        />
      )}
      <Group align="flex-start" gap="xl">
        <Boxes
          label={t('languages')}
          options={documentLanguages}
          labelOf={(language) => t(`language.${language}`)}
          chosen={choice.languages}
          onChange={(languages) => set({ languages })}
        />
        <Boxes
          label={t('formats')}
          options={exportFormats}
          labelOf={(format) => t(`format.${format}`)}
          chosen={choice.formats}
          onChange={(formats) => set({ formats })}
        />
      </Group>
      {withRecords && <CopyChoice choice={choice} onChange={set} />}
      <Variants workspace={workspace} choice={choice} onChange={set} />
    </Stack>
  );
}

type PartProps = {
  readonly choice: ExportChoice;
  readonly onChange: (part: Partial<ExportChoice>) => void;
};

/** Whom the record is for. */
function CopyChoice({ choice, onChange }: PartProps) {
  const { t } = useTranslation('export');
  return (
    <Radio.Group
      label={t('copy')}
      value={choice.copy}
      onChange={(copy) => onChange({ copy: copy === 'authority' ? 'authority' : 'internal' })}
    >
      <Group mt={6} gap="lg">
        <Radio value="internal" label={t('copy.internal')} />
        <Radio value="authority" label={t('copy.authority')} />
      </Group>
    </Radio.Group>
  );
}

/** The country whose controller is named, and the kind of PDF. */
function Variants({ workspace, choice, onChange }: PartProps & Pick<Props, 'workspace'>) {
  const { t } = useTranslation('export');
  return (
    <Group grow align="flex-start">
      <Select
        label={t('country')}
        description={t('countryHelp')}
        data={countriesOf(workspace)}
        value={choice.country}
        onChange={(country) => onChange({ country })}
        clearable
        placeholder={t('allCountries')}
      />
      {choice.formats.includes('pdf') && (
        <Select
          label={t('pdfStandard')}
          description={t('pdfStandardHelp')}
          data={[
            { value: 'ua-1', label: t('pdf.ua-1') },
            { value: 'a-2a', label: t('pdf.a-2a') },
          ]}
          value={choice.pdfStandard}
          allowDeselect={false}
          onChange={(standard) => onChange({ pdfStandard: standard === 'a-2a' ? 'a-2a' : 'ua-1' })}
        />
      )}
    </Group>
  );
}

/** Countries for which the workspace names a controller of its own. */
function countriesOf(workspace: Workspace): string[] {
  const countries = workspace.registers.flatMap(({ controllers }) =>
    controllers.flatMap(({ rule }) =>
      rule.state === 'answered' && rule.value.kind === 'countryOfUse' ? rule.value.countries : [],
    ),
  );
  return [...new Set([workspace.settings.defaultCountry, ...countries])].sort();
}

type BoxesProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
};

function Boxes<Value extends string>(props: BoxesProps<Value>) {
  const { label, options, labelOf, chosen, onChange } = props;
  return (
    <Checkbox.Group
      label={label}
      value={[...chosen]}
      onChange={(values) => onChange(options.filter((option) => values.includes(option)))}
    >
      <Stack mt={6} gap={8}>
        {options.map((option) => (
          <Checkbox key={option} value={option} label={labelOf(option)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
