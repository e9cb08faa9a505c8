import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Route } from '#renderer/session/routes.ts';
import { navigate } from '#renderer/session/navigation.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import { useSaveState, useUndo } from '#renderer/session/use-workspace.ts';
import type { Action, ActionContext, Performer } from './action.ts';
import { actions } from './actions.ts';
import type { AppProps } from './app.tsx';
import { Frame } from './frame.tsx';
import { Header } from './header.tsx';
import { palette } from './palette-store.ts';
import { Palette } from './palette.tsx';
import { CurrentScreen } from './screens.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { acceleratorOf } from './shortcut-text.ts';
import { Sidebar } from './sidebar.tsx';
import { useCommandWords } from '#renderer/fields/command-words.ts';
import { useSaveCopy } from './use-save-copy.ts';
import { usePaletteRecords } from './palette-records.tsx';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

// Documents are built by much code that a first look at a workspace does not need.
const PreviewView = lazy(async () => ({
  default: (await import('./preview-view.tsx')).PreviewView,
}));
const ExportView = lazy(async () => ({ default: (await import('./export-view.tsx')).ExportView }));

type Props = AppProps & { readonly route: Extract<Route, { readonly kind: 'workspace' }> };

/** The open workspace: header, sidebar, the screen that the address names, and the preview. */
export function WorkspaceView(props: Props) {
  const { settings, route, isMac, bridge, services } = props;
  const { previewOpen, previewShare } = useStore(settings, (state) => state);
  const [isExporting, exporting] = useDisclosure();
  const [isHelping, helping] = useDisclosure();
  const { saveState, retry } = useSaveState();
  // Lists take the whole width: the document stands beside the form of a record.
  const isPreviewed = previewOpen && route.path.length > 0;
  const openFindings = useFindings().filter(({ severity }) => severity !== 'info').length;
  const context = useActionContext(props, { export: exporting.open, help: helping.open });
  useShortcuts(context);
  useMenu(props, context);
  return (
    <>
      <Frame
        header={
          <Header
            context={context}
            isMac={isMac}
            saveState={saveState}
            previewOpen={previewOpen}
            onRetry={retry}
            start={<WorkspaceSwitcher services={services} />}
          />
        }
        sidebar={
          <Sidebar workspace={route.workspace} current={route.screen} openFindings={openFindings} />
        }
        preview={
          isPreviewed ? (
            <Suspense>
              <PreviewView nonce={props.nonce} route={route} />
            </Suspense>
          ) : null
        }
        previewShare={previewShare}
        onPreviewShare={(share) => settings.change({ previewShare: share })}
      >
        <Suspense>
          <CurrentScreen screen={route.screen} settings={settings} />
        </Suspense>
      </Frame>
      <Suspense>
        <PaletteOfRecords context={context} isMac={isMac} />
        {isExporting && (
          <ExportView bridge={bridge} services={services} onClose={exporting.close} />
        )}
      </Suspense>
      <ShortcutHelp opened={isHelping} isMac={isMac} onClose={helping.close} />
    </>
  );
}

function PaletteOfRecords({ context, isMac }: { context: ActionContext; isMac: boolean }) {
  return <Palette context={context} isMac={isMac} records={usePaletteRecords()} />;
}

type Dialogs = { readonly export: () => void; readonly help: () => void };

function useActionContext(props: Props, dialogs: Dialogs): ActionContext {
  const { settings, route, bridge, services } = props;
  const { undo, redo, undoLabel, redoLabel } = useUndo();
  const words = useCommandWords();
  const goToStart = (): void => navigate({ kind: 'start' });
  const perform: Performer = {
    newWorkspace: goToStart,
    openFile: goToStart,
    closeWorkspace: goToStart,
    saveCopy: useSaveCopy(bridge, services),
    exportDocuments: dialogs.export,
    undo,
    redo,
    openPalette: palette.open,
    togglePreview: () => settings.change({ previewOpen: !settings.getState().previewOpen }),
    toggleColorScheme: () =>
      settings.change({ colorScheme: isDark(settings.getState().colorScheme) ? 'light' : 'dark' }),
    showShortcuts: dialogs.help,
    goTo: (screen) => navigate({ ...route, screen, path: [] }),
  };
  return {
    hasWorkspace: true,
    undoLabel: undoLabel === null ? null : words(undoLabel),
    redoLabel: redoLabel === null ? null : words(redoLabel),
    perform,
  };
}

function isDark(scheme: 'light' | 'dark' | 'auto'): boolean {
  if (scheme !== 'auto') return scheme === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
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
function useMenu({ bridge }: Pick<Props, 'bridge'>, context: ActionContext): void {
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
