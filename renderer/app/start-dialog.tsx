import { BackupsDialog } from '#renderer/features/backups/backups-dialog.tsx';
import { RenameDialog } from '#renderer/features/start/rename-dialog.tsx';
import type { WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import type { AppProps } from './app.tsx';
import { NewWorkspace } from './new-workspace.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import type { NewWorkspaces } from './use-new-workspaces.ts';

/** What the person is asked or shown over the start screen. */
export type Asked =
  | { readonly kind: 'new'; readonly template: string | null }
  | { readonly kind: 'rename' | 'backups'; readonly workspace: WorkspaceSummary }
  | { readonly kind: 'help' };

type DialogProps = {
  readonly asked: Asked;
  readonly app: AppProps;
  readonly added: NewWorkspaces;
  readonly onRename: (id: string, name: string) => void;
  readonly onClose: () => void;
};

/** The dialog that stands over the start screen, if any does. */
export function StartDialog({ asked, app, added, onRename, onClose }: DialogProps) {
  switch (asked.kind) {
    case 'new':
      return (
        <NewWorkspace
          template={asked.template}
          onClose={onClose}
          onCreate={(choice) => {
            onClose();
            added.create(choice);
          }}
        />
      );
    case 'rename': {
      const { id, name } = asked.workspace;
      const rename = (wanted: string): void => {
        onClose();
        onRename(id, wanted);
      };
      return <RenameDialog name={name} onClose={onClose} onRename={rename} />;
    }
    case 'backups': {
      const { id, name } = asked.workspace;
      return (
        <BackupsDialog
          desktop={app.bridge}
          workspace={id}
          name={name}
          onRestore={(copy) => {
            onClose();
            void added.restoreBackup(asked.workspace, copy);
          }}
          onClose={onClose}
        />
      );
    }
    case 'help':
      return <ShortcutHelp isMac={app.isMac} onClose={onClose} />;
  }
}
