import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesktopBridge } from '#shared/contract/desktop.ts';
import type { Action, ActionContext } from './action.ts';
import { actions } from './actions.ts';
import { acceleratorOf } from './shortcut-text.ts';

/** Does what keys and the menu bar ask for, on the start screen as in a workspace. */
export function useActions(bridge: DesktopBridge, context: ActionContext): void {
  useShortcuts(context);
  useMenu(bridge, context);
}

function run(action: Action, context: ActionContext): void {
  if (action.isEnabled(context)) action.run(context);
}

/** Keys work everywhere, in fields too: undo is that of the workspace, which knows what was typed. */
function useShortcuts(context: ActionContext): void {
  useHotkeys(
    actions
      .flatMap((action) =>
        action.shortcut === null ? [] : [[action.shortcut, () => run(action, context)] as const],
      )
      .map(([key, handler]) => [key, handler]),
    [],
  );
}

/** Tells the menu bar of the system what can be done, and does what is chosen there. */
function useMenu(bridge: DesktopBridge, context: ActionContext): void {
  const { t } = useTranslation();
  const { hasWorkspace, undoLabel, redoLabel } = context;
  const items = useMemo(
    () =>
      actions.map((action) => ({
        menu: action.menu,
        menuLabel: t(`menu.${action.menu}`),
        action: action.id,
        label: t(action.labelKey),
        accelerator: action.shortcut === null ? null : acceleratorOf(action.shortcut),
        enabled: action.isEnabled({ hasWorkspace, undoLabel, redoLabel }),
      })),
    [t, hasWorkspace, undoLabel, redoLabel],
  );
  useEffect(() => {
    void bridge.call['menu.update']({ items });
  }, [bridge, items]);
  useEffect(
    () =>
      bridge.on['menu.action'](({ action: id }) => {
        const action = actions.find((known) => known.id === id);
        if (action !== undefined) run(action, context);
      }),
    [bridge, context],
  );
}
