import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BENCH_OUT } from '../bundle-process.ts';

const FOLDER = fileURLToPath(new URL('./peers/', import.meta.url));
const BUILT = join(BENCH_OUT, 'ui-peers');

/** Installs the peers from their own package file and builds their pages; false where npm cannot be reached. */
export async function buildPeers(): Promise<boolean> {
  if (!existsSync(join(FOLDER, 'node_modules'))) {
    const install = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
    if (spawnSync('npm', install, { cwd: FOLDER }).status !== 0) return false;
  }
  await build({
    configFile: false,
    logLevel: 'error',
    root: FOLDER,
    base: './',
    worker: { format: 'es' },
    build: {
      target: 'chrome120',
      outDir: BUILT,
      emptyOutDir: true,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: ['monaco.html', 'codemirror.html'].map((name) => join(FOLDER, name)),
      },
    },
  });
  return true;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** Answers requests for the built pages. */
export const servePeers: RequestListener = (request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  readFile(join(BUILT, path)).then(
    (content) => {
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(content);
    },
    () => response.writeHead(404).end(),
  );
};
