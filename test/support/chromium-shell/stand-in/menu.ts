import type { Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron';
import type { ShellMenuItem } from '#test/support/chromium-shell/calls.ts';

/** The menu bar: nobody sees it, but its entries can be listed and chosen. */
export function standInMenu() {
  let current: MenuItemConstructorOptions[] = [];
  const entries = (): MenuItemConstructorOptions[] =>
    current.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const Menu = {
    buildFromTemplate: (template) => {
      refuseTwins(template);
      return { template } as never;
    },
    setApplicationMenu: (menu) => {
      current = (menu as unknown as { template: MenuItemConstructorOptions[] }).template;
    },
  } satisfies Partial<typeof ElectronMenu>;
  return {
    Menu,
    list: (): readonly ShellMenuItem[] =>
      entries().flatMap(({ id, label = '', accelerator = '', enabled = true }) =>
        id === undefined ? [] : [{ id, label, accelerator, enabled }],
      ),
    choose: (id: string): void => {
      const entry = entries().find((item) => item.id === id);
      if (entry?.click === undefined) throw new Error(`There is no menu entry ${id}`);
      if (entry.enabled === false) throw new Error(`The menu entry ${id} is disabled`);
      entry.click({} as never, undefined, {});
    },
  };
}

/** Two entries with the same accelerator: only one of them would ever run. */
function refuseTwins(template: readonly unknown[]): void {
  const accelerators = (template as readonly MenuItemConstructorOptions[])
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
  const twin = accelerators.find((one, index) => accelerators.indexOf(one) !== index);
  if (twin !== undefined) throw new Error(`Two menu entries share ${twin}`);
}
