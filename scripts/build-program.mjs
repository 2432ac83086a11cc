import { utimesSync, writeFileSync } from 'node:fs';
import { changedAt, newestChange } from './newest-change.mjs';
import { inProject, ROOT } from './paths.mjs';
import { runNode } from './run.mjs';

const SOURCES = [
  'app',
  'main',
  'renderer',
  'resources',
  'package.json',
  'package-lock.json',
  'vite.main.config.ts',
  'vite.preload.config.ts',
  'vite.renderer.config.ts',
].map((path) => inProject(path));

/** In this order: the preload lies beside the main builds, whose folder is emptied first. */
const CONFIGS = ['vite.main.config.ts', 'vite.preload.config.ts', 'vite.renderer.config.ts'];

/** Touched after a build that succeeded, so that one that was cut short is made again. */
const STAMP = inProject('out', '.built');

export const isBuilt = () => changedAt(STAMP) > newestChange(SOURCES);

/**
 * Builds `out/main` and `out/renderer`.
 *
 * @returns {Promise<boolean>} whether all of it could be built
 */
export async function buildProgram() {
  console.error('Building …');
  const startedAt = new Date();
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
  for (const config of CONFIGS) {
    const code = await runNode([vite, 'build', '--logLevel', 'warn', '-c', config], { cwd: ROOT });
    if (code !== 0) {
      console.error(`The build of ${config} failed; the lines above say why.`);
      return false;
    }
  }
  stamp(startedAt);
  return true;
}

/**
 * Dated to the start: what changed while the build ran may not be in it.
 *
 * @param {Date} startedAt
 */
function stamp(startedAt) {
  writeFileSync(STAMP, '');
  utimesSync(STAMP, startedAt, startedAt);
}
