import { join } from 'node:path';

// Which folder may import which: the second of the three nets that hold the architecture.
// Everything that is not allowed here is reported.

const folder = (type, pattern) => ({ type, pattern, partialMatch: false });

/** Each folder of the project is one element; its type is the name used in the table below. */
const elements = [
  ...['kernel', 'law', 'model', 'workspace', 'commands', 'checks', 'phrases', 'messages'].map(
    (name) => folder(name, `shared/${name}`),
  ),
  ...['documents', 'diagrams', 'import', 'ports', 'contract'].map((name) =>
    folder(name, `shared/${name}`),
  ),
  { ...folder('render', 'shared/render/*'), capture: ['format'] },
  { ...folder('feature', 'renderer/features/*'), capture: ['feature'] },
  ...['app', 'components', 'fields', 'session', 'storage', 'platform', 'i18n'].map((name) =>
    folder(name, `renderer/${name}`),
  ),
  ...['main', 'preload', 'documents', 'files', 'cli'].map((name) =>
    folder(`electron-${name}`, `electron/${name}`),
  ),
  folder('templates', 'templates'),
  folder('test', 'test'),
];

/** Single files that have a direction of their own. */
const files = [
  { category: 'tree', pattern: 'shared/documents/{tree,tree-*,walk,font-*}.ts' },
  { category: 'channels', pattern: 'shared/contract/channels.ts' },
  {
    category: 'document-protocol',
    pattern: 'electron/documents/{protocol,job-queue,worker-environment}.ts',
  },
  { category: 'configuration', pattern: '*.config.js' },
  {
    category: 'start',
    pattern: 'electron/{start,package,electron-binary,electron.vite.config}.ts',
  },
];

const sharedFolders = [
  ...['kernel', 'law', 'model', 'workspace', 'commands', 'checks', 'phrases', 'messages'],
  ...['documents', 'diagrams', 'import', 'ports', 'contract', 'render'],
];

const editorParts = ['fields', 'session', 'components', 'storage', 'platform', 'i18n'];

/** Importing element → elements it may import. Files of the element itself are always allowed. */
const directions = {
  kernel: [],
  law: ['kernel'],
  model: ['kernel', 'law'],
  workspace: ['kernel', 'law', 'model'],
  // Clock and IdSource reach a command through its context, so commands know the ports.
  commands: ['kernel', 'law', 'model', 'workspace', 'ports'],
  checks: ['kernel', 'law', 'model', 'workspace'],
  phrases: ['kernel', 'law', 'model'],
  diagrams: ['kernel', 'law', 'model'],
  messages: [],
  documents: ['kernel', 'law', 'model', 'workspace', 'checks', 'phrases', 'diagrams'],
  render: ['kernel'],
  ports: ['kernel', 'model', 'workspace'],
  contract: ['kernel'],
  import: ['kernel', 'law', 'model', 'workspace'],
  app: [...editorParts, 'feature', 'templates', ...sharedFolders],
  feature: [...editorParts, 'templates', ...sharedFolders],
  // Fields of the model that several features put together; they ask the session for their record.
  fields: ['components', 'session', 'i18n', 'templates', ...sharedFolders],
  // What this window shows and edits now: the open workspace, the route, the field in focus.
  session: ['storage', 'platform', 'i18n', 'templates', ...sharedFolders],
  components: ['i18n', ...sharedFolders],
  storage: sharedFolders,
  platform: sharedFolders,
  i18n: sharedFolders,
  'electron-main': ['contract', 'kernel', 'messages', 'electron-files'],
  'electron-preload': [],
  'electron-documents': ['render', 'kernel'],
  'electron-files': ['kernel'],
  'electron-cli': [...sharedFolders, 'electron-documents', 'electron-files', 'templates'],
  templates: [],
  test: ['*'],
};

/** Single files that an element may import although their folder is closed to it. */
const singleFiles = [
  { from: ['render', 'contract', 'electron-documents'], category: 'tree' },
  { from: ['electron-preload'], category: 'channels' },
  { from: ['electron-main'], category: 'document-protocol' },
];

const policies = [
  ...Object.entries(directions)
    .filter(([, to]) => to.length > 0)
    .map(([from, to]) => ({
      from: { element: { type: from } },
      allow: { to: { element: { types: { anyOf: to } } } },
    })),
  ...singleFiles.map(({ from, category }) => ({
    from: { element: { types: { anyOf: from } } },
    allow: { to: { file: { categories: category } } },
  })),
  {
    from: { file: { categories: 'configuration' } },
    allow: { to: { element: { type: 'test' } } },
  },
  // Starting Electron, and knowing whether it is there.
  {
    from: [{ file: { categories: 'start' } }, { element: { type: 'test' } }],
    allow: { to: { file: { categories: 'start' } } },
  },
  // The tree is what renderers see, so it sees no more than they do.
  {
    from: { file: { categories: 'tree' } },
    disallow: { to: { element: { types: { noneOf: ['kernel', 'documents'] } } } },
  },
  // A renderer of one format does not know another; features do not know each other.
  {
    from: {
      element: { types: { anyOf: ['app', 'feature', ...editorParts] } },
    },
    disallow: { to: { element: { type: 'render', captured: { format: '{docx,typst}' } } } },
  },
];

export const importDirections = {
  settings: {
    'boundaries/elements': elements,
    'boundaries/files': files,
    'boundaries/root-path': join(import.meta.dirname, '../..'),
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    'import/resolver': { './test/lint-rules/import-resolver.cjs': {} },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkUnknownLocals: true,
        message:
          '{{from.file.path}} may not import {{to.file.path}}: the table of import directions does not allow it',
        policies,
      },
    ],
    'boundaries/no-unknown-files': 'error',
    'boundaries/no-unknown-dependencies': 'error',
  },
};
