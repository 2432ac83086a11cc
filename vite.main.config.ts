import { defineConfig } from 'vite';

/** The three doors and their workers, each one file for Node with every library inside. */
export default defineConfig({
  // `ssr` is Vite's word for code that runs in Node.
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/main',
    rolldownOptions: {
      input: {
        electron: 'main/electron/main.ts',
        browser: 'main/browser/main.ts',
        cli: 'main/cli/main.ts',
        'compare-worker': 'main/cli/compare-worker.ts',
        'parse-worker': 'main/files/parse-worker.ts',
      },
      external: ['electron'],
      checks: { bundlerTimings: false },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
