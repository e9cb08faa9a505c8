import { Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/checks/finding.ts';
import { tellFinding } from '#shared/documents/check-report/tell-finding.ts';
import { useNames } from './names.ts';
import { PlaceLink } from './point-bar.tsx';
import classes from './standing.module.css';

type Props = {
  /** Those worth counting: no notes, nothing dismissed. */
  readonly findings: readonly Finding[];
  /** What they were found in, for those who do not see where the number stands. */
  readonly of: string;
};

const shownAtMost = 12;

/** How many findings there are; a press lists them, and each leads to its field. */
export function FindingsBadge({ findings, of }: Props) {
  const { t } = useTranslation('completeness');
  const [opened, { toggle, close }] = useDisclosure();
  if (findings.length === 0) return null;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const Icon = hasErrors ? IconExclamationCircle : IconAlertTriangle;
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      width={340}
      position="bottom-end"
      trapFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={classes['badge'] ?? ''}
          data-severity={hasErrors ? 'error' : 'warning'}
          aria-label={t('findingsOf', { count: findings.length, of })}
          onClick={toggle}
        >
          <Icon size={15} aria-hidden />
          {findings.length}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('findingsOf', { count: findings.length, of })}>
        {opened && <FindingList findings={findings} onGo={close} />}
      </Popover.Dropdown>
    </Popover>
  );
}

type ListProps = Pick<Props, 'findings'> & { readonly onGo: () => void };

function FindingList({ findings, onGo }: ListProps) {
  const { t } = useTranslation('completeness');
  const naming = useNames();
  const shown = findings.slice(0, shownAtMost).map((finding) => tellFinding(naming, finding));
  const more = findings.length - shown.length;
  return (
    <Stack gap="sm" className={classes['list'] ?? ''}>
      {shown.map(({ finding, title, place, question }) => (
        <div key={`${finding.code} ${finding.record} ${finding.field}`}>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <PlaceLink place={finding.dueIf ?? finding} words={question ?? place} onGo={onGo} />
        </div>
      ))}
      {more > 0 && (
        <Text size="sm" c="dimmed">
          {t('more', { count: more })}
        </Text>
      )}
    </Stack>
  );
}
