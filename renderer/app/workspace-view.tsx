import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import type { Route } from '#renderer/session/routes.ts';
import { navigate } from '#renderer/session/navigation.ts';
import { namesRecord } from '#renderer/session/record-route.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import { useUndo } from '#renderer/session/use-workspace.ts';
import type { ActionContext, Performer } from './action.ts';
import type { AppProps } from './app.tsx';
import { toggleColorScheme } from './color-scheme.ts';
import { Frame } from './frame.tsx';
import { Header } from './header.tsx';
import { NewWorkspace } from './new-workspace.tsx';
import { palette } from './palette-store.ts';
import { Palette } from './palette.tsx';
import { RecordExtrasContext } from '#renderer/fields/record-extras.tsx';
import { recordExtras } from './record-extras.tsx';
import { CurrentScreen } from './screens.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { Sidebar } from './sidebar.tsx';
import { useCommandWords } from '#renderer/fields/command-words.ts';
import { tellFailure } from '#renderer/components/tell-failure.ts';
import { useActions } from './use-actions.ts';
import { useNewWorkspaces, type NewWorkspaces } from './use-new-workspaces.ts';
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
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const close = (): void => setDialog(null);
  const added = useNewWorkspaces(props, tellFailure);
  // Lists take the whole width: the document stands beside the form of a record.
  const isPreviewed = previewOpen && namesRecord(route.path);
  const openFindings = useFindings().filter(({ severity }) => severity !== 'info').length;
  const context = useActionContext(props, { show: setDialog, openFile: added.openFile });
  useActions(bridge, context);
  return (
    <>
      <Frame
        header={
          <Header
            context={context}
            isMac={isMac}
            previewOpen={previewOpen}
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
          <RecordExtrasContext value={recordExtras}>
            <CurrentScreen
              screen={route.screen}
              workspace={route.workspace}
              settings={settings}
              bridge={bridge}
              services={services}
            />
          </RecordExtrasContext>
        </Suspense>
      </Frame>
      <Suspense>
        <PaletteOfRecords context={context} isMac={isMac} />
        <OpenDialog dialog={dialog} app={props} onClose={close} onCreate={added.create} />
      </Suspense>
    </>
  );
}

/** What may stand over the screen. */
type DialogName = 'export' | 'help' | 'new';

type DialogProps = {
  readonly dialog: DialogName | null;
  readonly app: AppProps;
  readonly onClose: () => void;
  readonly onCreate: NewWorkspaces['create'];
};

function OpenDialog({ dialog, app, onClose, onCreate }: DialogProps) {
  if (dialog === null) return null;
  if (dialog === 'export') return <ExportView {...app} onClose={onClose} />;
  if (dialog === 'help') return <ShortcutHelp isMac={app.isMac} onClose={onClose} />;
  const create = (choice: Parameters<typeof onCreate>[0]): void => {
    onClose();
    onCreate(choice);
  };
  return <NewWorkspace template={null} onClose={onClose} onCreate={create} />;
}

function PaletteOfRecords({ context, isMac }: { context: ActionContext; isMac: boolean }) {
  return <Palette context={context} isMac={isMac} records={usePaletteRecords()} />;
}

type Doing = { readonly show: (dialog: DialogName) => void; readonly openFile: () => void };

function useActionContext(props: Props, { show, openFile }: Doing): ActionContext {
  const { settings, route, bridge, services } = props;
  const { undo, redo, undoLabel, redoLabel } = useUndo();
  const words = useCommandWords();
  const perform: Performer = {
    newWorkspace: () => show('new'),
    openFile,
    closeWorkspace: () => navigate({ kind: 'start' }),
    saveCopy: useSaveCopy(bridge, services),
    exportDocuments: () => show('export'),
    undo,
    redo,
    openPalette: palette.open,
    togglePreview: () => settings.change({ previewOpen: !settings.getState().previewOpen }),
    toggleColorScheme: () => toggleColorScheme(settings),
    showShortcuts: () => show('help'),
    goTo: (screen) => navigate({ ...route, screen, path: [] }),
  };
  return {
    hasWorkspace: true,
    undoLabel: undoLabel === null ? null : words(undoLabel),
    redoLabel: redoLabel === null ? null : words(redoLabel),
    perform,
  };
}
