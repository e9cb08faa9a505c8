/**
 * Every way across the border between the page and the machine: the one list that the preload script
 * reads. Shapes stand in `desktop.ts`.
 */
export const channels = [
  'app.info',
  'file.open',
  'file.openRecent',
  'file.listRecent',
  'file.save',
  'file.saveAs',
  'file.chooseFolder',
  'file.reveal',
  'backup.list',
  'backup.write',
  'backup.read',
  'document.render',
  'document.export',
  'document.saveAs',
  'document.cancel',
  'settings.read',
  'settings.write',
  'menu.update',
  'window.close',
  'window.stay',
  'external.open',
  'log.append',
] as const;
export type Channel = (typeof channels)[number];

/** What the machine tells the page without being asked. */
export const events = [
  'menu.action',
  'file.openRequested',
  'document.progress',
  'window.closing',
] as const;
export type EventName = (typeof events)[number];
