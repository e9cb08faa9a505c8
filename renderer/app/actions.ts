import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBook2,
  IconBuilding,
  IconCalendarTime,
  IconChecklist,
  IconCopy,
  IconDatabase,
  IconDoorExit,
  IconFileExport,
  IconFileText,
  IconFolderOpen,
  IconHistory,
  IconKeyboard,
  IconLayoutSidebarRight,
  IconList,
  IconPlus,
  IconRoute,
  IconSearch,
  IconSettings,
  IconShieldLock,
  IconSunMoon,
  IconTopologyStar3,
  type Icon,
} from '@tabler/icons-react';
import type { ParseKeys } from 'i18next';
import type { Screen } from '#renderer/session/routes.ts';
import type { Action, ActionContext, ActionState } from './action.ts';

const always = (): boolean => true;
const inWorkspace = ({ hasWorkspace }: ActionState): boolean => hasWorkspace;

/** The screens of a workspace in the order of the sidebar. */
export const screenEntries: readonly {
  readonly screen: Screen;
  readonly labelKey: ParseKeys;
  readonly icon: Icon;
  readonly shortcut: string | null;
}[] = [
  { screen: 'registers', labelKey: 'screen.registers', icon: IconBook2, shortcut: 'mod+1' },
  { screen: 'activities', labelKey: 'screen.activities', icon: IconList, shortcut: 'mod+2' },
  { screen: 'parties', labelKey: 'screen.parties', icon: IconBuilding, shortcut: 'mod+3' },
  { screen: 'transfers', labelKey: 'screen.transfers', icon: IconRoute, shortcut: 'mod+4' },
  { screen: 'retention', labelKey: 'screen.retention', icon: IconCalendarTime, shortcut: 'mod+5' },
  { screen: 'data', labelKey: 'screen.data', icon: IconDatabase, shortcut: 'mod+6' },
  { screen: 'measures', labelKey: 'screen.measures', icon: IconShieldLock, shortcut: 'mod+7' },
  { screen: 'documents', labelKey: 'screen.documents', icon: IconFileText, shortcut: 'mod+8' },
  { screen: 'findings', labelKey: 'screen.findings', icon: IconChecklist, shortcut: 'mod+9' },
  { screen: 'impact', labelKey: 'screen.impact', icon: IconTopologyStar3, shortcut: null },
  { screen: 'history', labelKey: 'screen.history', icon: IconHistory, shortcut: null },
  { screen: 'settings', labelKey: 'screen.settings', icon: IconSettings, shortcut: 'mod+,' },
];

const fileActions: readonly Action[] = [
  {
    id: 'workspace.new',
    labelKey: 'action.newWorkspace',
    icon: IconPlus,
    menu: 'file',
    shortcut: 'mod+shift+N',
    isEnabled: always,
    run: ({ perform }) => perform.newWorkspace(),
  },
  {
    id: 'file.open',
    labelKey: 'action.openFile',
    icon: IconFolderOpen,
    menu: 'file',
    shortcut: 'mod+O',
    isEnabled: always,
    run: ({ perform }) => perform.openFile(),
  },
  {
    id: 'file.save-copy',
    labelKey: 'action.saveCopy',
    icon: IconCopy,
    menu: 'file',
    shortcut: 'mod+shift+S',
    isEnabled: inWorkspace,
    run: ({ perform }) => perform.saveCopy(),
  },
  {
    id: 'documents.export',
    labelKey: 'action.exportDocuments',
    icon: IconFileExport,
    menu: 'file',
    shortcut: 'mod+E',
    isEnabled: inWorkspace,
    run: ({ perform }) => perform.exportDocuments(),
  },
  {
    id: 'workspace.close',
    labelKey: 'action.closeWorkspace',
    icon: IconDoorExit,
    menu: 'file',
    shortcut: null,
    isEnabled: inWorkspace,
    run: ({ perform }) => perform.closeWorkspace(),
  },
];

const editActions: readonly Action[] = [
  {
    id: 'edit.undo',
    labelKey: 'action.undo',
    icon: IconArrowBackUp,
    menu: 'edit',
    shortcut: 'mod+Z',
    isEnabled: ({ undoLabel }) => undoLabel !== null,
    run: ({ perform }) => perform.undo(),
  },
  {
    id: 'edit.redo',
    labelKey: 'action.redo',
    icon: IconArrowForwardUp,
    menu: 'edit',
    shortcut: 'mod+shift+Z',
    isEnabled: ({ redoLabel }) => redoLabel !== null,
    run: ({ perform }) => perform.redo(),
  },
];

const viewActions: readonly Action[] = [
  {
    id: 'view.palette',
    labelKey: 'action.palette',
    icon: IconSearch,
    menu: 'view',
    shortcut: 'mod+K',
    isEnabled: inWorkspace,
    run: ({ perform }) => perform.openPalette(),
  },
  {
    id: 'view.preview',
    labelKey: 'action.togglePreview',
    icon: IconLayoutSidebarRight,
    menu: 'view',
    shortcut: 'mod+P',
    isEnabled: inWorkspace,
    run: ({ perform }) => perform.togglePreview(),
  },
  {
    id: 'view.color-scheme',
    labelKey: 'action.toggleColorScheme',
    icon: IconSunMoon,
    menu: 'view',
    shortcut: null,
    isEnabled: always,
    run: ({ perform }) => perform.toggleColorScheme(),
  },
];

const goActions: readonly Action[] = screenEntries.map(({ screen, labelKey, icon, shortcut }) => ({
  id: `go.${screen}`,
  labelKey,
  icon,
  menu: 'go' as const,
  shortcut,
  isEnabled: inWorkspace,
  run: ({ perform }: ActionContext) => perform.goTo(screen),
}));

const helpActions: readonly Action[] = [
  {
    id: 'help.shortcuts',
    labelKey: 'action.shortcuts',
    icon: IconKeyboard,
    menu: 'help',
    shortcut: 'mod+/',
    isEnabled: always,
    run: ({ perform }) => perform.showShortcuts(),
  },
];

/** Every action once. */
export const actions: readonly Action[] = [
  ...fileActions,
  ...editActions,
  ...viewActions,
  ...goActions,
  ...helpActions,
];
