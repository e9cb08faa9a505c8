import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = join(import.meta.dirname, '..');
const at = (path: string): string => join(root, path);
/** Another folder than `dist/`, for two builds side by side. */
const out = (path: string): string => resolve(root, process.env['SELOSTE_DIST'] ?? 'dist', path);

/**
 * Everything that the application runs from, in `dist/`. Pure packages are bundled, so that the packaged
 * application carries only what cannot be: Electron itself and the addon that makes PDF.
 */
export default defineConfig({
  main: {
    build: {
      outDir: out('.'),
      emptyOutDir: false,
      externalizeDeps: false,
      reportCompressedSize: false,
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
      // Nothing may be inlined as data: fonts and scripts come from the origin only.
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
