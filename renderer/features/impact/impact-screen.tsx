import { Anchor, List, Select, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenHead } from '#renderer/components/screen-head.tsx';
import { impactOf, type Dependent, type Impact } from '#shared/checks/impact/impact.ts';
import { impactTarget } from '#shared/checks/impact/impact-target.ts';
import { recordLabel } from '#shared/documents/check-report/place-words.ts';
import { useNames } from '#renderer/fields/names.ts';
import { focusField } from '#renderer/session/focused-field.ts';
import { useAsOf } from '#renderer/session/use-findings.ts';
import classes from './impact.module.css';
import { Foundations } from './foundations.tsx';
import { useTargets } from './targets.ts';

const groups = [
  'registers',
  'activities',
  'disclosures',
  'transfers',
  'others',
  'notices',
  'records',
] as const satisfies readonly (keyof Impact)[];

/** Which registers, transfers and notices depend on an instrument, a party, a word or a law. */
export function ImpactScreen() {
  const { t } = useTranslation('impact');
  const naming = useNames();
  const asOf = useAsOf();
  const targets = useTargets();
  const [chosen, setChosen] = useState<string | null>(null);
  const impact = useMemo(() => {
    const target = chosen === null ? null : impactTarget(naming.workspace, chosen);
    return target?.ok === true ? impactOf(naming.workspace, target.value, asOf) : null;
  }, [naming, chosen, asOf]);
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <ScreenHead title={t('title')} text={t('text')} />
      <Select
        label={t('on')}
        placeholder={t('choose')}
        searchable
        clearable
        limit={60}
        data={targets}
        value={chosen}
        onChange={setChosen}
        nothingFoundMessage={t('notFound')}
      />
      {chosen === null && <Foundations onChoose={setChosen} />}
      {impact !== null && <Dependents impact={impact} />}
    </Stack>
  );
}

function Dependents({ impact }: { readonly impact: Impact }) {
  const { t } = useTranslation('impact');
  const naming = useNames();
  if (groups.every((group) => impact[group].length === 0)) return <Text>{t('nothing')}</Text>;
  return groups.map((group) =>
    impact[group].length === 0 ? null : (
      <section key={group}>
        <Title order={2} size="h4" mb="xs">
          {t(`group.${group}`, { count: impact[group].length })}
        </Title>
        <List spacing={6}>
          {impact[group].map((dependent: Dependent) => (
            <List.Item key={`${dependent.type}/${dependent.record}`}>
              <Anchor component="button" ta="start" onClick={() => open(dependent)}>
                {recordLabel(naming, dependent.type, dependent.record)}
              </Anchor>
              {dependent.chain.length > 1 && (
                <Text size="sm" c="dimmed">
                  {dependent.chain
                    .slice(0, -1)
                    .map(({ type, record }) => recordLabel(naming, type, record))
                    .join(' → ')}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      </section>
    ),
  );
}

function open({ type, record }: Dependent): void {
  focusField({ type, id: record, path: [] });
}
