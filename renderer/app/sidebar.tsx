import { Badge, Divider, NavLink, Stack } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { hashOf, type Screen } from '#renderer/session/routes.ts';
import { screenEntries } from './actions.ts';
import classes from './shell.module.css';

type Props = {
  readonly workspace: string;
  readonly current: Screen;
  /** How many findings ask for something; `null` while they are not known. */
  readonly openFindings: number | null;
};

const review: readonly Screen[] = ['findings', 'impact', 'history', 'settings'];

/** The parts of a workspace: what is modelled above, what is reviewed below. */
export const Sidebar = memo(function Sidebar({ workspace, current, openFindings }: Props) {
  const { t } = useTranslation();
  const links = screenEntries.map(({ screen, labelKey, icon: Icon }) => ({
    screen,
    link: (
      <NavLink
        key={screen}
        href={hashOf({ kind: 'workspace', workspace, screen, path: [] })}
        label={t(labelKey)}
        leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
        rightSection={screen === 'findings' && <FindingCount count={openFindings} />}
        active={screen === current}
        aria-current={screen === current ? 'page' : undefined}
        className={classes['navLink']}
      />
    ),
  }));
  return (
    <Stack gap={2}>
      {links.filter(({ screen }) => !review.includes(screen)).map(({ link }) => link)}
      <Divider my="sm" />
      {links.filter(({ screen }) => review.includes(screen)).map(({ link }) => link)}
    </Stack>
  );
});

function FindingCount({ count }: { readonly count: number | null }) {
  if (count === null || count === 0) return null;
  return (
    <Badge variant="default" size="sm" radius="sm">
      {count}
    </Badge>
  );
}
