import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Labels } from './field-frame.tsx';
import {
  comboboxData,
  fuzzyFilter,
  OptionLine,
  optionDetails,
  type Options,
} from './option-data.tsx';

/** What every list of options is given, be it for one choice or for several. */
export type OptionBoxProps = {
  readonly labels: Labels;
  readonly options: Options;
  /** Takes in what the list does not have yet; `null` where it takes in nothing. */
  readonly create: ((typed: string) => void) | null;
};

/** How a list of options looks, is searched, and offers to add what was typed. */
export function useOptionBox({ labels, options, create }: OptionBoxProps) {
  const { t } = useTranslation('fields-controls');
  const [typed, setTyped] = useState('');
  const filter = useMemo(() => fuzzyFilter(options), [options]);
  const details = useMemo(() => optionDetails(options), [options]);
  const creation =
    create === null
      ? undefined
      : { label: (text: string): string => t('addOwn', { name: text }), create };
  return {
    typed,
    box: {
      id: labels.inputId,
      'aria-label': labels.label,
      'aria-describedby': labels.describedBy,
      data: comboboxData(options, typed, creation),
      onSearchChange: setTyped,
      filter,
      renderOption: ({ option }: { readonly option: { value: string; label: string } }) => (
        <OptionLine option={option} detail={details.get(option.value)} />
      ),
      nothingFoundMessage: t('nothingFound'),
      maxDropdownHeight: 320,
      comboboxProps: { shadow: 'md' },
    },
  };
}
