import { useSpotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import { nameOfRecord, useNamed } from '#renderer/fields/names.ts';
import { openRecord } from '#renderer/session/navigation.ts';
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

const none: readonly NamedRecords[] = [];

type NamedRecords = {
  readonly type: RecordType;
  readonly records: readonly { readonly id: string; readonly label: string }[];
};

/** Records of the open workspace as the palette finds them; nobody is named while it is closed. */
export function usePaletteRecords(): readonly SpotlightActionGroupData[] {
  const { t } = useTranslation('records');
  const { opened } = useSpotlight(paletteStore);
  const named = useNamed((naming) =>
    opened
      ? types.map((type) => ({
          type,
          records: naming.workspace[type].map(({ id }) => ({
            id,
            label: nameOfRecord(naming, type, id),
          })),
        }))
      : none,
  );
  return useMemo(
    () =>
      named.map(({ type, records }) => ({
        group: t(`plural.${type}`),
        actions: records.map(({ id, label }) => ({
          id: `record.${id}`,
          label,
          onClick: () => openRecord({ type, id }),
        })),
      })),
    [named, t],
  );
}
