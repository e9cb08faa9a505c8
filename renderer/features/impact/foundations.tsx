import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { impactOf } from '#shared/checks/impact/impact.ts';
import { impactTarget } from '#shared/checks/impact/impact-target.ts';
import { instrumentKeysIn } from '#shared/checks/impact/known-keys.ts';
import { formatDate } from '#shared/phrases/format-date.ts';
import { recordOptions, useNames } from '#renderer/fields/names.ts';
import { rolesOf } from '#renderer/fields/party-roles.ts';
import { useAsOf } from '#renderer/session/use-findings.ts';
import { askedTargets, type AskedTarget } from './asked-target.ts';

type Props = { readonly onChoose: (key: string) => void };

/** What the workspace rests on, to begin with: its transfer instruments and its processors. */
export function Foundations({ onChoose }: Props) {
  const { t } = useTranslation('impact');
  const { workspace, phrases } = useNames();
  const groups = [
    { title: t('instruments'), items: useInstruments() },
    { title: t('processors'), items: useProcessors() },
  ];
  const asOf = useAsOf();
  const counted = useMemo(() => dependentsOf(workspace, asOf), [workspace, asOf]);
  return groups.map(({ title, items }) =>
    items.length === 0 ? null : (
      <section key={title}>
        <Title order={2} size="h4" mb="xs">
          {title}
        </Title>
        <Stack gap={6}>
          {items.map(({ value, label, until }) => (
            <Group key={value} justify="space-between" gap="md" wrap="nowrap">
              <Anchor component="button" ta="start" onClick={() => onChoose(value)}>
                {label}
              </Anchor>
              <Text size="sm" c="dimmed" ta="end">
                {[
                  until === null ? '' : t('until', { day: formatDate(until, phrases.format) }),
                  t('dependents', { count: counted(value) }),
                ]
                  .filter((words) => words !== '')
                  .join(' · ')}
              </Text>
            </Group>
          ))}
        </Stack>
      </section>
    ),
  );
}

function useInstruments(): readonly AskedTarget[] {
  const naming = useNames();
  return useMemo(() => askedTargets(naming, instrumentKeysIn(naming.workspace)), [naming]);
}

function useProcessors(): readonly AskedTarget[] {
  const naming = useNames();
  return useMemo(
    () =>
      recordOptions(naming, 'parties', (id) =>
        rolesOf(naming.workspace, id).some(
          (role) => role === 'processor' || role === 'subProcessor',
        ),
      ).map(({ value, label }) => ({ value, label, until: null })),
    [naming],
  );
}

/** How many records depend on something; each is asked once. */
function dependentsOf(
  workspace: Parameters<typeof impactOf>[0],
  asOf: string,
): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const count = known.get(key) ?? countOf(workspace, key, asOf);
    known.set(key, count);
    return count;
  };
}

function countOf(workspace: Parameters<typeof impactOf>[0], key: string, asOf: string): number {
  const target = impactTarget(workspace, key);
  if (!target.ok) return 0;
  const { records: _, ...reached } = impactOf(workspace, target.value, asOf);
  return Object.values(reached).reduce((sum, each) => sum + each.length, 0);
}
