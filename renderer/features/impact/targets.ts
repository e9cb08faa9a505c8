import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { instrumentKeysIn } from '#shared/checks/impact/known-keys.ts';
import { lawKeysIn } from '#shared/checks/impact/law-target.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { recordOptions, useNames } from '#renderer/fields/names.ts';

type Group = {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
};

/** Everything that something can depend on: records by type, and the transfer instruments and law in use. */
export function useTargets(): Group[] {
  const { t } = useTranslation('records');
  const { t: words } = useTranslation('impact');
  const naming = useNames();
  return useMemo(
    () => [
      {
        group: words('instruments'),
        items: instrumentKeysIn(naming.workspace).map((key) => ({ value: key, label: key })),
      },
      {
        group: words('law'),
        items: lawKeysIn(naming.workspace).map((key) => ({ value: key, label: key })),
      },
      ...recordTypes.map((type) => ({
        group: t(`plural.${type}`),
        items: recordOptions(naming, type, () => true).map(({ value, label }) => ({
          value,
          label,
        })),
      })),
    ],
    [naming, t, words],
  );
}
