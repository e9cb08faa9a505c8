import { MultiSelect } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sameValue } from '#renderer/session/same-value.ts';
import { useLatest } from './boundary.tsx';
import { useOptionBox, type OptionBoxProps } from './option-box.tsx';
import { creating } from './option-data.tsx';

type Props = Omit<OptionBoxProps, 'create'> & {
  readonly values: readonly string[];
  readonly choose: (values: string[]) => void;
  readonly create?: ((typed: string) => void) | undefined;
};

/** A choice of several from a list, shown as chips. */
export function OptionChips({ choose, create, ...props }: Props) {
  const chosen = useLatest(choose);
  const created = useLatest((typed: string) => create?.(typed));
  return <ChipsBox {...props} choose={chosen} create={create === undefined ? null : created} />;
}

type BoxProps = OptionBoxProps & Omit<Props, 'create'>;

/** Long lists take long to draw: one is drawn again only when it offers or shows something else. */
const ChipsBox = memo(function ChipsBox(props: BoxProps) {
  const { values, choose, create } = props;
  const { t } = useTranslation('fields-controls');
  const { box, typed } = useOptionBox(props);
  return (
    <MultiSelect
      {...box}
      value={[...values]}
      onChange={(next) => {
        if (next.includes(creating)) create?.(typed.trim());
        else choose(next);
      }}
      searchValue={typed}
      placeholder={values.length === 0 ? t('chooseSeveral') : ''}
      searchable
      hidePickedOptions
    />
  );
}, sameValue);
