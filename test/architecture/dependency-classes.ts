/** Where a package can run: anywhere, with the web's types, in Node, or in Electron only. */
export type DependencyClass = 'pure' | 'dom' | 'node' | 'electron';

/** A runtime dependency: what it needs, under which licence it comes and why we carry it. */
export type ClassifiedDependency = {
  readonly class: DependencyClass;
  /** SPDX expression, as in the package's own manifest. */
  readonly licence: string;
  readonly reason: string;
  /** The only folders that may import it, when its class alone would let in too many. */
  readonly onlyIn?: readonly string[];
};

/**
 * Every runtime dependency. A new one is one line here, with its reason.
 */
export const runtimeDependencies: Readonly<Record<string, ClassifiedDependency>> = {
  '@expo-google-fonts/noto-sans': {
    class: 'node',
    licence: 'MIT AND OFL-1.1',
    reason: 'static fonts for Latin, Greek and Cyrillic; Typst takes no variable fonts',
    onlyIn: ['electron/documents'],
  },
  '@expo-google-fonts/noto-sans-math': {
    class: 'node',
    licence: 'MIT AND OFL-1.1',
    reason: 'signs that Noto Sans lacks',
    onlyIn: ['electron/documents'],
  },
  '@expo-google-fonts/noto-sans-symbols-2': {
    class: 'node',
    licence: 'MIT AND OFL-1.1',
    reason: 'arrows and boxes that Noto Sans lacks',
    onlyIn: ['electron/documents'],
  },
  '@mantine/core': {
    class: 'dom',
    licence: 'MIT',
    reason: 'complete, accessible components in light and dark; least code of our own',
  },
  '@mantine/dates': {
    class: 'dom',
    licence: 'MIT',
    reason: 'calendar fields that a keyboard can use',
  },
  '@mantine/hooks': {
    class: 'dom',
    licence: 'MIT',
    reason: 'behaviour that the components of Mantine share',
  },
  '@mantine/modals': {
    class: 'dom',
    licence: 'MIT',
    reason: 'dialogs with focus kept and given back',
  },
  '@mantine/notifications': {
    class: 'dom',
    licence: 'MIT',
    reason: 'short messages that assistive technology reads out',
  },
  '@mantine/spotlight': {
    class: 'dom',
    licence: 'MIT',
    reason: 'command palette',
  },
  '@myriaddreamin/typst-ts-node-compiler': {
    class: 'node',
    licence: 'Apache-2.0',
    reason: 'tagged PDF/UA and PDF/A, equal bytes for equal input',
    onlyIn: ['electron/documents'],
  },
  '@noble/hashes': {
    class: 'pure',
    licence: 'MIT',
    reason: 'synchronous SHA-256 without Node or the web',
  },
  '@tabler/icons-react': {
    class: 'dom',
    licence: 'MIT',
    reason: 'one family of icons, each loaded alone',
  },
  '@tanstack/react-table': {
    class: 'dom',
    licence: 'MIT',
    reason: 'sorting, filters and columns of grids',
  },
  '@tanstack/react-virtual': {
    class: 'dom',
    licence: 'MIT',
    reason: 'thousands of rows with few in the page',
  },
  dayjs: {
    class: 'pure',
    licence: 'MIT',
    reason: 'dates in the calendars of Mantine, which ask for it',
  },
  dexie: {
    class: 'dom',
    licence: 'Apache-2.0',
    reason: 'typed transactions over IndexedDB',
  },
  docx: {
    class: 'dom',
    licence: 'MIT',
    reason: 'DOCX in plain JavaScript; its types lean on the web and Node',
    onlyIn: ['shared/render/docx'],
  },
  fflate: {
    class: 'pure',
    licence: 'MIT',
    reason: 'synchronous ZIP and text-to-bytes without Node or the web',
  },
  'get-nonce': {
    class: 'dom',
    licence: 'MIT',
    reason: 'hands the nonce of the page to styles that Mantine adds',
  },
  i18next: {
    class: 'pure',
    licence: 'MIT',
    reason: 'words of the interface, with plurals',
  },
  immer: {
    class: 'pure',
    licence: 'MIT',
    reason: 'commands written as changes to a draft',
  },
  'jsonc-parser': {
    class: 'pure',
    licence: 'MIT',
    reason: 'tells in which line of a JSON text something stands',
    onlyIn: ['electron/cli'],
  },
  minisearch: {
    class: 'pure',
    licence: 'MIT',
    reason: 'search in the vocabulary library that forgives typing errors',
  },
  react: {
    class: 'dom',
    licence: 'MIT',
    reason: 'the interface',
  },
  'react-dom': {
    class: 'dom',
    licence: 'MIT',
    reason: 'the interface in a page',
  },
  'react-i18next': {
    class: 'dom',
    licence: 'MIT',
    reason: 'words of the interface in components',
  },
  tsx: {
    class: 'node',
    licence: 'MIT',
    reason: 'starts the command line from the checkout without a build',
    onlyIn: [],
  },
  zod: {
    class: 'pure',
    licence: 'MIT',
    reason: 'type, parser and JSON Schema from one source',
  },
  zustand: {
    class: 'dom',
    licence: 'MIT',
    reason: 'one small store that components read by selectors',
  },
};

/** The classes that a folder may import; the longest matching folder decides. */
export const folderClasses: Readonly<Record<string, readonly DependencyClass[]>> = {
  shared: ['pure'],
  'shared/render/docx': ['pure', 'dom'],
  renderer: ['pure', 'dom'],
  electron: ['pure', 'node'],
  'electron/main': ['pure', 'node', 'electron'],
  'electron/preload': ['pure', 'electron'],
};

/** SPDX identifiers allowed in what ships, each alone or joined by AND. */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unicode-3.0',
];
