import type { ParseKeys } from 'i18next';
import type { MenuItem } from '#shared/contract/menu.ts';
import type { Screen } from '#renderer/session/routes.ts';
import type { Icon } from '@tabler/icons-react';

/** What decides whether an action can be done. */
export type ActionState = {
  /** Whether a workspace is open. */
  readonly hasWorkspace: boolean;
  /** Words for what undo and redo would turn round; `null` when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
};

/** What an action may look at and do: the window as a whole. */
export type ActionContext = ActionState & { readonly perform: Performer };

/** Everything that actions can do, by name; the shell brings the doing. */
export type Performer = {
  readonly newWorkspace: () => void;
  readonly openFile: () => void;
  readonly saveCopy: () => void;
  readonly exportDocuments: () => void;
  readonly closeWorkspace: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openPalette: () => void;
  readonly togglePreview: () => void;
  readonly toggleColorScheme: () => void;
  readonly showShortcuts: () => void;
  readonly goTo: (screen: Screen) => void;
};

/** Something a person can do: the menu bar, the palette, the toolbar and the help on keys all read this. */
export type Action = {
  readonly id: string;
  readonly labelKey: ParseKeys;
  readonly icon: Icon;
  readonly menu: MenuItem['menu'];
  /** Further words under which the palette finds it. */
  readonly keywordsKey?: ParseKeys;
  /** As Mantine's hotkeys write it: `mod+shift+Z`; `null` = none. */
  readonly shortcut: string | null;
  readonly isEnabled: (state: ActionState) => boolean;
  readonly run: (context: ActionContext) => void;
};
