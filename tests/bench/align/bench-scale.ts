import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { makeTexts } from './make-texts.ts';
import type { ScaleRun } from './scale-run.ts';

const ROUNDS = 5;
const PEER_LIMIT = 60_000;
const PEER_SIZE = 1_000;

/** Sentences of either text, and the milliseconds the design allows. */
const SIZES = [
  [100, 50],
  [1_000, 400],
  [10_000, 5_000],
] as const;

const STORY_LIMIT = 1_000;

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const OUT = pathOf('../../../out/bench/');

/** Measures the aligner in fresh processes, text in to links out, then the peers on the same texts. Exit 1 where a limit is missed. */
export async function main(): Promise<number> {
  await bundle();
  const kept = [
    ...SIZES.map(([size, limit]) => reportRun(`${size} x ${size} sentences`, size, 2, limit)),
    reportRun('8 articles of 100 sentences', 100, 8, STORY_LIMIT),
    reportExhaustive(PEER_SIZE),
  ];
  reportPeers();
  return kept.every(Boolean) ? 0 : 1;
}

const bundle = (): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: pathOf('./scale-process.ts'),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });

function runFresh(size: number, documents: number, search = ''): ScaleRun {
  const args = [`${OUT}scale-process.mjs`, String(size), String(documents), search];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 }));
}

function reportRun(name: string, size: number, documents: number, limit: number): boolean {
  const runs = Array.from({ length: ROUNDS }, () => runFresh(size, documents));
  const best = Math.min(...runs.map(({ milliseconds }) => milliseconds));
  const memory = Math.max(...runs.map(({ megabytes }) => megabytes));
  const links = runs[0]?.links ?? 0;
  const verdict = best <= limit ? 'within' : 'over';
  console.log(
    `${name.padEnd(30)} ${best.toFixed(0).padStart(6)} ms, ${verdict} ${limit}; ${memory.toFixed(0)} MB, ${links} links`,
  );
  return best <= limit;
}

/** Sets the links beside those of a run that judges every pair of sentences with a word stem in common: most of a minute. */
function reportExhaustive(size: number): boolean {
  const linksOf = (search: string): ReadonlySet<string> =>
    new Set(runFresh(size, 2, search).digest.split(' '));
  const searched = linksOf('');
  const judged = linksOf('exhaustive');
  const missed = [...judged].filter((link) => !searched.has(link)).length;
  const added = [...searched].filter((link) => !judged.has(link)).length;
  console.log(
    `${size} x ${size} with every pair judged that shares a word stem: ${judged.size} links, of which the search misses ${missed}; it adds ${added}`,
  );
  return missed + added === 0;
}

function reportPeers(): void {
  if (!installPeers()) return;
  const runs = Array.from({ length: ROUNDS }, () => runFresh(PEER_SIZE, 2).milliseconds);
  const ours = Math.min(...runs);
  const { a, b } = makeTexts(PEER_SIZE, 1);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}a.txt`, a.join('\n'));
  writeFileSync(`${OUT}b.txt`, b.join('\n'));
  for (const peer of ['diff', 'diff-match-patch', 'monaco-editor'])
    console.log(`${peer.padEnd(30)} ${describePeer(peer, ours)}`);
}

/** The peers have a package file of their own, so that the product never depends on them. */
function installPeers(): boolean {
  if (existsSync(pathOf('./peers/node_modules'))) return true;
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: pathOf('./peers/'),
    encoding: 'utf8',
  });
  if (install.status === 0) return true;
  console.log(
    'Skipped diff, diff-match-patch and monaco-editor: they could not be installed from npm.',
  );
  return false;
}

function describePeer(peer: string, ours: number): string {
  const args = [pathOf('./peer-run.mjs'), peer, `${OUT}a.txt`, `${OUT}b.txt`];
  const run = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: PEER_LIMIT,
    killSignal: 'SIGKILL',
  });
  if (run.error)
    return `stopped at ${PEER_LIMIT / 1000} s: more than ${(PEER_LIMIT / ours).toFixed(0)} times ours`;
  if (run.status !== 0)
    return `did not run: ${run.stderr.split('\n').find((line) => line.includes('Error')) ?? ''}`;
  const { milliseconds, gaveUp } = JSON.parse(run.stdout);
  const times = `${milliseconds.toFixed(0)} ms, ${(milliseconds / ours).toFixed(0)} times ours`;
  return gaveUp ? `gave up at its own limit: ${times}` : times;
}
