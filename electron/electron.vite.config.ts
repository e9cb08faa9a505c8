import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
const at = (path: string): string => join(root, path);
/** Another folder than `dist/`, for two builds side by side. */
const out = (path: string): string => resolve(root, process.env['SELOSTE_DIST'] ?? 'dist', path);

/** fflate declares a `require` of its own, and so does whatever electron-vite finds that word in. */
const renamedRequire: Plugin = {
  name: 'renamed-require',
  transform: (code, id) =>
    id.endsWith('fflate/esm/index.mjs')
      ? { code: code.replace(/\brequire\b/g, 'nodeRequire'), map: null }
      : null,
};

/**
 * Everything that the application runs from, in `dist/`. Pure packages are bundled, so that the packaged
 * application carries only what cannot be: Electron itself and the addon that makes PDF.
 */
export default defineConfig({
  main: {
    plugins: [renamedRequire],
    build: {
      outDir: out('.'),
      emptyOutDir: false,
      externalizeDeps: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: {
          'main/index': at('electron/main/index.ts'),
          'documents/worker': at('electron/documents/worker.ts'),
        },
        external: ['electron', '@myriaddreamin/typst-ts-node-compiler'],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: out('preload'),
      externalizeDeps: false,
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    // The protocol handler puts the nonce of each load in the place of this word.
    html: { cspNonce: '__NONCE__' },
    worker: { format: 'es' },
    // The page stands at an origin of its own, so it must be told where the socket of the server is.
    server: {
      host: 'localhost',
      port: 5173,
      strictPort: true,
      hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 },
    },
    build: {
      outDir: out('renderer'),
      minify: true,
      reportCompressedSize: false,
      // The budget of the page is held by a test.
      chunkSizeWarningLimit: 2000,
      // Nothing may be inlined as data: fonts and scripts come from the origin only.
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
