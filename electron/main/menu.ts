import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '#shared/contract/menu.ts';
import type { DesktopWords } from '#shared/messages/desktop.ts';

const order: readonly MenuItem['menu'][] = ['file', 'edit', 'view', 'go', 'help'];

/** Puts the menu bar in place, as the page's registry of actions describes it. */
export function showMenu({
  menu,
  items,
  isMac,
  words,
  run,
}: {
  readonly menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly items: readonly MenuItem[];
  readonly isMac: boolean;
  readonly words: DesktopWords;
  readonly run: (action: string) => void;
}): void {
  const template = menuTemplate({ items, isMac, words, run });
  menu.setApplicationMenu(menu.buildFromTemplate([...template]));
}

/**
 * The menus in their fixed order, each with its actions in the order of the registry. macOS has the menu
 * of the application in front, and its editing keys work only through entries of the Edit menu.
 */
export function menuTemplate({
  items,
  isMac,
  words,
  run,
}: {
  readonly items: readonly MenuItem[];
  readonly isMac: boolean;
  readonly words: DesktopWords;
  readonly run: (action: string) => void;
}): readonly MenuItemConstructorOptions[] {
  const menus = order.flatMap((name): MenuItemConstructorOptions[] => {
    const entries = items.filter((item) => item.menu === name);
    const [first] = entries;
    if (first === undefined) return [];
    const system = name === 'edit' ? editing(words) : [];
    return [
      {
        id: name,
        label: first.menuLabel,
        submenu: [...entries.map((item) => entry(item, run)), ...system],
      },
    ];
  });
  return isMac ? [{ role: 'appMenu' }, ...menus] : menus;
}

function entry(item: MenuItem, run: (action: string) => void): MenuItemConstructorOptions {
  return {
    id: item.action,
    label: item.label,
    enabled: item.enabled,
    ...(item.accelerator === null ? {} : { accelerator: item.accelerator }),
    click: () => run(item.action),
  };
}

function editing(words: DesktopWords): MenuItemConstructorOptions[] {
  return [
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ];
}
