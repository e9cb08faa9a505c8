import { MultiSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Labels } from './field-frame.tsx';
import {
  comboboxData,
  creating,
  fuzzyFilter,
  OptionLine,
  type Creation,
  type Options,
} from './option-data.tsx';

type Props = {
  readonly labels: Labels;
  readonly options: Options;
  readonly values: readonly string[];
  readonly choose: (values: string[]) => void;
  readonly creation?: Creation | undefined;
};

/** A choice of several from a list, shown as chips. */
export function OptionChips({ labels, options, values, choose, creation }: Props) {
  const { t } = useTranslation('fields-controls');
  const [typed, setTyped] = useState('');
  const filter = useMemo(() => fuzzyFilter(options), [options]);
  return (
    <MultiSelect
      id={labels.inputId}
      aria-label={labels.label}
      aria-describedby={labels.describedBy}
      data={comboboxData(options, typed, creation)}
      value={[...values]}
      onChange={(next) => {
        if (next.includes(creating)) creation?.create(typed.trim());
        else choose(next);
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={filter}
      renderOption={({ option }) => <OptionLine option={option} options={options} />}
      placeholder={values.length === 0 ? t('chooseSeveral') : ''}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('nothingFound')}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
