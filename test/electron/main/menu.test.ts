import { describe, expect, it } from 'vitest';
import { menuTemplate } from '#electron/main/menu.ts';
import type { MenuItem } from '#shared/contract/menu.ts';
import { desktopWordsIn } from '#shared/messages/desktop.ts';

const entry = (menu: MenuItem['menu'], action: string): MenuItem => ({
  menu,
  menuLabel: `[${menu}]`,
  action,
  label: action,
  accelerator: action === 'edit.undo' ? 'CmdOrCtrl+Z' : null,
  enabled: action !== 'edit.undo',
});
const items = [entry('edit', 'edit.undo'), entry('file', 'file.open'), entry('file', 'file.new')];

function template(isMac: boolean, run: (action: string) => void = () => undefined) {
  return menuTemplate({ items, isMac, words: desktopWordsIn('fi'), run });
}

describe('the menu bar', () => {
  it('has its menus in a fixed order, with the entries in the order of the registry', () => {
    const labels = template(false).map(({ label, submenu }) => [
      label,
      Array.isArray(submenu) && submenu.map((item) => item.id ?? item.role ?? item.type),
    ]);
    expect(labels).toEqual([
      ['[file]', ['file.open', 'file.new']],
      ['[edit]', ['edit.undo', 'separator', 'cut', 'copy', 'paste', 'selectAll']],
    ]);
  });

  it('has the menu of the application in front on macOS', () => {
    expect(template(true)[0]).toEqual({ role: 'appMenu' });
  });

  it('speaks the language of the interface where the system has words of its own', () => {
    const edit = template(false)[1]?.submenu;
    expect(Array.isArray(edit) && edit.map(({ label }) => label).slice(2)).toEqual([
      'Leikkaa',
      'Kopioi',
      'Liitä',
      'Valitse kaikki',
    ]);
  });

  it('runs the action that was chosen, and shows key and state', () => {
    const run: string[] = [];
    const [file, edit] = template(false, (action) => run.push(action));
    const open = Array.isArray(file?.submenu) ? file.submenu[0] : undefined;
    open?.click?.({} as never, undefined, {});
    expect(run).toEqual(['file.open']);
    expect(Array.isArray(edit?.submenu) && edit.submenu[0]).toMatchObject({
      accelerator: 'CmdOrCtrl+Z',
      enabled: false,
    });
  });
});
