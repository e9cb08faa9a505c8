import { Select } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sameValue } from '#renderer/session/same-value.ts';
import { useLatest } from './boundary.tsx';
import { useOptionBox, type OptionBoxProps } from './option-box.tsx';
import { creating, flat } from './option-data.tsx';

type Props = Omit<OptionBoxProps, 'create'> & {
  readonly value: string | null;
  readonly choose: (value: string) => void;
  readonly clear: (() => void) | null;
  readonly placeholder?: string;
  readonly create?: ((typed: string) => void) | undefined;
};

/** How many options a person takes in at a glance; longer lists have a search. */
const glance = 9;

/** A choice of one from a list. */
export function OptionSelect({ choose, clear, create, ...props }: Props) {
  const chosen = useLatest(choose);
  const cleared = useLatest(() => clear?.());
  const created = useLatest((typed: string) => create?.(typed));
  return (
    <SelectBox
      {...props}
      choose={chosen}
      clear={clear === null ? null : cleared}
      create={create === undefined ? null : created}
    />
  );
}

type BoxProps = OptionBoxProps & Omit<Props, 'create'>;

/** Long lists take long to draw: one is drawn again only when it offers or shows something else. */
const SelectBox = memo(function SelectBox(props: BoxProps) {
  const { labels, options, value, choose, clear, placeholder, create } = props;
  const { t } = useTranslation('fields-controls');
  const { box, typed } = useOptionBox(props);
  return (
    <Select
      {...box}
      value={value}
      onChange={(next) => {
        if (next === creating) create?.(typed.trim());
        else if (next !== null) choose(next);
        else clear?.();
      }}
      placeholder={placeholder ?? t('choose')}
      searchable={create !== null || flat(options).length > glance}
      clearable={clear !== null && value !== null}
      clearButtonProps={{ 'aria-label': t('clearField', { field: labels.label }) }}
      allowDeselect={false}
    />
  );
}, sameValue);
