import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PEER_LIMIT = 60_000;
const PEERS = ['diff', 'diff-match-patch', 'monaco-editor'];

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Runs the other diff programs on two files of one sentence a line, and prints how long they took beside `ours`, in ms. */
export function measurePeers(files: readonly string[], ours: number): void {
  for (const peer of PEERS) console.log(`  ${peer.padEnd(28)} ${describePeer(peer, files, ours)}`);
}

/** The peers have a package file of their own, so that the product never depends on them. */
export function installPeers(): boolean {
  if (existsSync(pathOf('./peers/node_modules'))) return true;
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: pathOf('./peers/'),
    encoding: 'utf8',
  });
  if (install.status === 0) return true;
  console.log(`Skipped ${PEERS.join(', ')}: they could not be installed from npm.`);
  return false;
}

function describePeer(peer: string, files: readonly string[], ours: number): string {
  const run = spawnSync(process.execPath, [pathOf('./peer-run.mjs'), peer, ...files], {
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
