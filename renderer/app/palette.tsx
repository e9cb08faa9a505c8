import { Kbd } from '@mantine/core';
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ActionContext } from './action.ts';
import { actions } from './actions.ts';
import { paletteStore } from './palette-store.ts';
import { shortcutText } from './shortcut-text.ts';

type Props = {
  readonly context: ActionContext;
  readonly isMac: boolean;
  /** Records of the open workspace, by group. */
  readonly records: readonly SpotlightActionGroupData[];
};

/** Finds a record or an action by a few letters. */
export function Palette({ context, isMac, records }: Props) {
  const { t } = useTranslation();
  const enabled = actions.filter(
    (action) => action.isEnabled(context) && action.id !== 'view.palette',
  );
  const group: SpotlightActionGroupData = {
    group: t('palette.actions'),
    actions: enabled.map(({ id, labelKey, icon: Icon, shortcut, run }) => ({
      id,
      label: t(labelKey),
      leftSection: <Icon size={18} stroke={1.6} aria-hidden />,
      rightSection: shortcut !== null && <Kbd>{shortcutText(shortcut, isMac)}</Kbd>,
      onClick: () => run(context),
    })),
  };
  return (
    <Spotlight
      store={paletteStore}
      actions={[group, ...records]}
      nothingFound={t('palette.nothing')}
      highlightQuery
      limit={30}
      shortcut={null}
      scrollable
      maxHeight={480}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
      }}
    />
  );
}
