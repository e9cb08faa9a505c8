import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Labels } from './field-frame.tsx';
import {
  comboboxData,
  creating,
  flat,
  fuzzyFilter,
  OptionLine,
  type Creation,
  type Options,
} from './option-data.tsx';

type Props = {
  readonly labels: Labels;
  readonly options: Options;
  readonly value: string | null;
  readonly choose: (value: string) => void;
  readonly clear: (() => void) | null;
  readonly placeholder?: string;
  readonly creation?: Creation | undefined;
};

/** How many options a person takes in at a glance; longer lists have a search. */
const glance = 9;

/** A choice of one from a list. */
export function OptionSelect(props: Props) {
  const { labels, options, value, choose, clear, placeholder, creation } = props;
  const { t } = useTranslation('fields-controls');
  const [typed, setTyped] = useState('');
  const filter = useMemo(() => fuzzyFilter(options), [options]);
  return (
    <Select
      id={labels.inputId}
      aria-label={labels.label}
      aria-describedby={labels.describedBy}
      data={comboboxData(options, typed, creation)}
      value={value}
      onChange={(next) => {
        if (next === creating) creation?.create(typed.trim());
        else if (next !== null) choose(next);
        else clear?.();
      }}
      onSearchChange={setTyped}
      filter={filter}
      renderOption={({ option }) => <OptionLine option={option} options={options} />}
      placeholder={placeholder ?? t('choose')}
      searchable={creation !== undefined || flat(options).length > glance}
      clearable={clear !== null && value !== null}
      clearButtonProps={{ 'aria-label': t('clearField', { field: labels.label }) }}
      allowDeselect={false}
      nothingFoundMessage={t('nothingFound')}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
