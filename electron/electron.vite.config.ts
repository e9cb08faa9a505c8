import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = join(import.meta.dirname, '..');
const at = (path: string): string => join(root, path);

/**
 * Everything that the application runs from, in `dist/`. Pure packages are bundled, so that the packaged
 * application carries only what cannot be: Electron itself and the addon that makes PDF.
 */
export default defineConfig({
  main: {
    build: {
      outDir: at('dist'),
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
      outDir: at('dist/preload'),
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
    build: {
      outDir: at('dist/renderer'),
      minify: true,
      reportCompressedSize: false,
      // Nothing may be inlined as data: fonts and scripts come from the origin only.
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
