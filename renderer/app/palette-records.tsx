import { useSpotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { currentRoute, navigate } from '#renderer/session/navigation.ts';
import { routeOfRecord } from '#renderer/session/record-route.ts';
import { paletteStore } from './palette-store.ts';

const types: readonly RecordType[] = [
  'registers',
  'activities',
  'parties',
  'disclosures',
  'transfers',
  'retentionRules',
  'dataCategories',
  'systems',
  'measures',
  'notices',
];

const none: readonly SpotlightActionGroupData[] = [];

/** Records of the open workspace as the palette finds them; nobody is named while it is closed. */
export function usePaletteRecords(): readonly SpotlightActionGroupData[] {
  const { t } = useTranslation('records');
  const naming = useNames();
  const { opened } = useSpotlight(paletteStore);
  return useMemo(() => {
    if (!opened) return none;
    return types.map((type) => ({
      group: t(`plural.${type}`),
      actions: naming.workspace[type].map(({ id }) => ({
        id: `record.${id}`,
        label: nameOfRecord(naming, type, id),
        onClick: () => open(type, id),
      })),
    }));
  }, [naming, t, opened]);
}

function open(type: RecordType, id: string): void {
  const route = currentRoute();
  if (route.kind === 'workspace') navigate(routeOfRecord(route.workspace, { type, id }));
}
