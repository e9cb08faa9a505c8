// Packages that belong to one place. Each is refused everywhere else, so that replacing one, or
// proving where its bytes come from, concerns a single folder.

const restricted = [
  { name: 'docx', reason: 'only shared/render/docx writes DOCX' },
  {
    name: '@myriaddreamin/typst-ts-node-compiler',
    reason: 'only electron/documents compiles Typst',
  },
  { name: 'electron', reason: 'only electron/main and electron/preload run in Electron' },
  { name: 'dexie', reason: 'only renderer/storage knows the database' },
  { name: '@tanstack', reason: 'only renderer/components/data-grid builds grids' },
  { name: 'zod', reason: 'schemas of shared/ live in its data folders' },
  { name: 'tsx', reason: 'the loader is started from the command line, not imported' },
];

const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector'];

const escaped = (name) => name.replace(/[/.]/g, '\\$&');

/**
 * Options of no-restricted-imports for a folder.
 *
 * @param {readonly string[]} allowed Packages that this folder may import although others may not.
 * @param {{ node?: boolean, paths?: object[] }} [extra] `node: false` refuses Node's modules.
 */
export function restrictedImports(allowed, { node = true, paths = [] } = {}) {
  const packages = restricted
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name, reason }) => ({ regex: `^${escaped(name)}(/|$)`, message: `${reason}.` }));
  const nodeModules = node
    ? { regex: `^(node:)?(${network.join('|')})(/|$)`, message: 'Seloste never uses a network.' }
    : { regex: '^node:', message: 'This folder runs without Node.' };
  return [
    'error',
    {
      paths,
      patterns: [
        { regex: '^\\.\\.(/|$)', message: 'Import across folders as #folder/….ts.' },
        { regex: '^(\\.|#).*/[^./]+$', message: 'Imports carry their file extension.' },
        nodeModules,
        ...packages,
      ],
    },
  ];
}
