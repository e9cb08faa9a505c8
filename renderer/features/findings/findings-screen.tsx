import { Alert, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenHead } from '#renderer/components/screen-head.tsx';
import { checkResult } from '#shared/documents/check-report/check-result.ts';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { useAsOf, useFindings, useIsChecked } from '#renderer/session/use-findings.ts';
import { AsOfControl } from './as-of-control.tsx';
import { CompletenessBar } from './completeness-bar.tsx';
import { DismissedList } from './dismissed-list.tsx';
import { FindingGroups } from './finding-groups.tsx';
import { matches, type FindingView } from './finding-view.ts';
import classes from './findings.module.css';

/** What is missing, contradictory or out of date, and what would settle it. */
export function FindingsScreen() {
  const { t } = useTranslation('findings');
  const naming = useNames();
  const asOf = useAsOf();
  const isChecked = useIsChecked();
  const findings = useFindings({ withDismissed: true });
  const [view, setView] = useState<FindingView>({
    severity: 'warning',
    register: null,
    article: '',
  });
  const result = useMemo(() => {
    const severity = view.severity === 'questions' ? 'info' : view.severity;
    const scope = view.register === null ? null : [view.register];
    return checkResult(naming, findings, { asOf, scope, severity, points: null });
  }, [naming, findings, asOf, view.severity, view.register]);
  const set = (part: Partial<FindingView>): void => setView({ ...view, ...part });
  const registers = result.registers.map((each) => ({
    ...each,
    groups: matches(each, view),
  }));
  const isEmpty = registers.every(({ groups }) => groups.length === 0);
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <Group justify="space-between" align="flex-end">
        <ScreenHead title={t('title')} text={t('text')} />
        <AsOfControl />
      </Group>
      <CompletenessBar counts={result.counts} />
      <Filters view={view} onChange={set} />
      {isChecked && isEmpty && (
        <Alert color="green" variant="light" icon={<IconCircleCheck size={18} />}>
          {t('nothing')}
        </Alert>
      )}
      {registers.map(({ register, name, groups }) => (
        <FindingGroups
          key={register ?? ''}
          name={name === '' ? t('workspace') : name}
          groups={groups}
        />
      ))}
      <DismissedList dismissed={result.dismissed} />
    </Stack>
  );
}

type FiltersProps = {
  readonly view: FindingView;
  readonly onChange: (part: Partial<FindingView>) => void;
};

function Filters({ view, onChange }: FiltersProps) {
  const { t } = useTranslation('findings');
  const naming = useNames();
  return (
    <Group align="flex-end">
      <SegmentedControl
        aria-label={t('severity')}
        data={(['error', 'warning', 'info', 'questions'] as const).map((value) => ({
          value,
          label: t(`show.${value}`),
        }))}
        value={view.severity}
        onChange={(severity) => onChange({ severity })}
      />
      <Select
        aria-label={t('register')}
        placeholder={t('allRegisters')}
        clearable
        data={naming.workspace.registers.map(({ id }) => ({
          value: id,
          label: nameOfRecord(naming, 'registers', id),
        }))}
        value={view.register}
        onChange={(register) => onChange({ register })}
      />
      <TextInput
        aria-label={t('article')}
        placeholder={t('article')}
        value={view.article}
        onChange={({ currentTarget }) => onChange({ article: currentTarget.value })}
      />
    </Group>
  );
}
