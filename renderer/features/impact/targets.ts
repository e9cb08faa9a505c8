import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { instrumentKeysIn } from '#shared/checks/impact/known-keys.ts';
import { lawKeysIn } from '#shared/checks/impact/law-target.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { recordOptions, useNames } from '#renderer/fields/names.ts';
import { askedTargets } from './asked-target.ts';

type Option = { readonly value: string; readonly label: string };
type Group = {
  readonly group: string;
  readonly items: Option[];
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
        items: optionsOf(askedTargets(naming, instrumentKeysIn(naming.workspace))),
      },
      {
        group: words('law'),
        items: optionsOf(askedTargets(naming, lawKeysIn(naming.workspace))),
      },
      ...recordTypes.map((type) => ({
        group: t(`plural.${type}`),
        items: optionsOf(recordOptions(naming, type, () => true)),
      })),
    ],
    [naming, t, words],
  );
}

function optionsOf(targets: readonly Option[]): Option[] {
  return targets.map(({ value, label }) => ({ value, label }));
}
