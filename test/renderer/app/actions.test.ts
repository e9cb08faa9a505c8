import { describe, expect, it } from 'vitest';
import { actions, screenEntries } from '#renderer/app/actions.ts';
import { acceleratorOf, shortcutText } from '#renderer/app/shortcut-text.ts';
import { hashOf, parseRoute } from '#renderer/session/routes.ts';
import { uiLanguages } from '#shared/messages/messages.ts';
import { projectText } from '#test/support/project-files.ts';

describe('the registry of actions', () => {
  it('gives no shortcut twice', () => {
    const shortcuts = actions.flatMap(({ shortcut }) => (shortcut === null ? [] : [shortcut]));
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('gives no id twice', () => {
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  });

  it.each(uiLanguages)('is named in %s', (language) => {
    const words = JSON.parse(projectText(`renderer/i18n/locales/${language}/app.json`)) as object;
    const missing = actions.filter(({ labelKey, menu }) => {
      return !(labelKey in words) || !(`menu.${menu}` in words);
    });
    expect(missing).toEqual([]);
  });

  it('leads to every screen', () => {
    const ids = actions.map(({ id }) => id);
    expect(screenEntries.filter(({ screen }) => !ids.includes(`go.${screen}`))).toEqual([]);
  });

  it('offers in the start only what needs no workspace', () => {
    const state = { hasWorkspace: false, undoLabel: null, redoLabel: null };
    const enabled = actions.filter((action) => action.isEnabled(state)).map(({ id }) => id);
    expect(enabled).toEqual(['workspace.new', 'file.open', 'view.color-scheme', 'help.shortcuts']);
  });
});

describe('shortcuts', () => {
  it.each([
    ['mod+shift+Z', 'Ctrl+Shift+Z', '⌘⇧Z', 'CmdOrCtrl+Shift+Z'],
    ['mod+K', 'Ctrl+K', '⌘K', 'CmdOrCtrl+K'],
  ])('%s reads %s, on a Mac %s, for the menu %s', (shortcut, text, mac, accelerator) => {
    expect(shortcutText(shortcut, false)).toBe(text);
    expect(shortcutText(shortcut, true)).toBe(mac);
    expect(acceleratorOf(shortcut)).toBe(accelerator);
  });
});

describe('routes', () => {
  it.each([
    '#/w/kunta/registers/library',
    '#/w/kunta/data/vocabulary/customers',
    '#/w/kunta/findings',
    '#/',
  ])('%s leads there and back', (hash) => {
    expect(hashOf(parseRoute(hash))).toBe(hash);
  });

  it.each(['', '#/nowhere', '#/w', '#/w/'])('%s leads to the start', (hash) => {
    expect(parseRoute(hash)).toEqual({ kind: 'start' });
  });

  it('takes an unknown screen for the registers, and a stray percent sign as it stands', () => {
    expect(parseRoute('#/w/kunta/nowhere/100%')).toEqual({
      kind: 'workspace',
      workspace: 'kunta',
      screen: 'registers',
      path: [],
    });
    expect(parseRoute('#/w/kunta/parties/100%')).toMatchObject({ path: ['100%'] });
  });
});
