import { defineConfig } from 'vite';

/** The preload runs in a sandbox, where only one CommonJS file is loaded. Built after `main/`, beside it. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/main',
    emptyOutDir: false,
    rolldownOptions: {
      input: { preload: 'main/electron/preload.ts' },
      external: ['electron'],
      checks: { bundlerTimings: false },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
});
