/** A shortcut as people read it on this machine: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function shortcutText(shortcut: string, isMac: boolean): string {
  const keys = shortcut
    .split('+')
    .map((key) => (isMac ? (macKeys[key] ?? key) : (keyNames[key] ?? key)));
  return keys.join(isMac ? '' : '+');
}

/** The same as Electron writes accelerators. */
export function acceleratorOf(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => accelerators[key] ?? key)
    .join('+');
}

const keyNames: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };
const macKeys: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥' };
const accelerators: Readonly<Record<string, string>> = {
  mod: 'CmdOrCtrl',
  shift: 'Shift',
  alt: 'Alt',
};
