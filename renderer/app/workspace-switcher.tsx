import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconLayoutGrid } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import { navigate } from '#renderer/session/navigation.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import type { Services } from './services.ts';

/** The name of the open workspace, and the way to the others. */
export function WorkspaceSwitcher({ services }: { readonly services: Services }) {
  const { t } = useTranslation();
  const name = useWorkspace((workspace) => workspace.settings.name);
  const [others, setOthers] = useState<readonly WorkspaceSummary[]>([]);
  const refresh = (): void => {
    void services.library.list().then((listed) => {
      if (listed.ok) setOthers(listed.value.inUse);
    });
  };
  return (
    <Menu position="bottom-start" withinPortal onOpen={refresh}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={`${t('shell.switchWorkspace')}: ${name}`}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.workspaces')}</Menu.Label>
        {others.map(({ id, name: other }) => (
          <Menu.Item key={id} onClick={() => goTo(id)}>
            {other}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLayoutGrid size={16} aria-hidden />}
          onClick={() => navigate({ kind: 'start' })}
        >
          {t('shell.allWorkspaces')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function goTo(workspace: string): void {
  navigate({ kind: 'workspace', workspace, screen: 'registers', path: [] });
}
