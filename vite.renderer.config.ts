import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The workbench, the same files for the Electron window and the browser door. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'chrome120',
    outDir: resolve(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    // A font or an icon inside a style sheet would be a `data:` address, which the page's policy refuses for fonts.
    assetsInlineLimit: 0,
    // Loaded from the same machine, where one file of a megabyte costs nothing.
    chunkSizeWarningLimit: 2_000,
    // How long a plugin took says nothing to whoever only starts the program.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
