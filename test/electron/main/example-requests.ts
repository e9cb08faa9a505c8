import type { Channel } from '#shared/contract/channels.ts';
import type { RequestOf } from '#shared/contract/desktop.ts';

const token = 'a'.repeat(32);
const bytes = new Uint8Array([1, 2, 3]);

/** A request of each channel as the page would send it. A new channel does not compile without one. */
export const exampleRequests: { readonly [Name in Channel]: RequestOf<Name> } = {
  'app.info': null,
  'file.open': { kinds: ['workspace'] },
  'file.openRecent': { token },
  'file.listRecent': null,
  'file.save': { token, bytes, expectedHash: 'b'.repeat(64) },
  'file.saveAs': { kind: 'workspace', suggestedName: 'kunta.seloste', bytes },
  'file.chooseFolder': null,
  'file.reveal': { token, name: 'service-desk_notice_fi.pdf' },
  'backup.list': { workspace: 'kunta' },
  'backup.write': { workspace: 'kunta', bytes },
  'backup.read': { workspace: 'kunta', name: '2026-11-22T08-00-00-000Z.seloste' },
  'document.render': {
    fileName: 'notice_fi.pdf',
    content: { kind: 'tree', format: 'pdf', pdfStandard: 'ua-1', tree: {} },
  },
  'document.export': {
    export: 'export-1',
    folder: token,
    overwrite: false,
    jobs: [{ fileName: 'notice_fi.html', content: { kind: 'text', text: '<p>' } }],
  },
  'document.saveAs': {
    export: 'export-1',
    job: { fileName: 'notice_fi.html', content: { kind: 'text', text: '<p>' } },
  },
  'document.cancel': { export: 'export-1' },
  'settings.read': null,
  'settings.write': {
    language: 'fi',
    colorScheme: 'dark',
    author: 'Maija',
    lastWorkspace: 'kunta',
    previewShare: 0.42,
    previewOpen: true,
  },
  'menu.update': {
    items: [
      {
        menu: 'file',
        menuLabel: 'Tiedosto',
        action: 'file.open',
        label: 'Avaa…',
        accelerator: 'CmdOrCtrl+O',
        enabled: true,
      },
    ],
  },
  'window.close': null,
  'window.stay': null,
  'external.open': { url: 'https://tietosuoja.fi/' },
  'log.append': { level: 'error', code: 'storage:quota' },
};
