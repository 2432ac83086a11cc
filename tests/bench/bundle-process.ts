import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Where benches put what they build and write. */
export const BENCH_OUT = fileURLToPath(new URL('../../out/bench/', import.meta.url));

/** Builds a program for fresh processes, so that they start as the product does; returns the file to run. */
export async function bundleProcess(entry: URL): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(entry),
      outDir: BENCH_OUT,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
  return `${BENCH_OUT}${entry.pathname.split('/').at(-1)?.replace(/\.ts$/, '.mjs')}`;
}
