import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { changedAt, newestChange } from './newest-change.mjs';
import { inProject, ROOT } from './paths.mjs';
import { runNode } from './run.mjs';

/**
 * What is built together: its configurations in their order, what it is built from, and a file that is touched after a
 * build that succeeded, so that one that was cut short is made again.
 *
 * @typedef {{ readonly configs: readonly string[], readonly sources: readonly string[], readonly stamp: string }} Part
 */

const LIBRARIES = ['package.json', 'package-lock.json'];

/**
 * The doors and the command line. The preload lies beside them in a folder that their build empties first.
 *
 * @type {Part}
 */
export const HOST = {
  configs: ['vite.main.config.ts', 'vite.preload.config.ts'],
  sources: ['app', 'main', 'resources', ...LIBRARIES],
  stamp: inProject('out', 'main.built'),
};

/** @type {Part} */
export const WORKBENCH = {
  configs: ['vite.renderer.config.ts'],
  sources: ['app', 'renderer', 'resources', ...LIBRARIES],
  stamp: inProject('out', 'renderer.built'),
};

/**
 * Whether nothing the parts are built from has changed since they were.
 *
 * @param {readonly Part[]} parts
 */
export const areBuilt = (parts) => parts.every(isBuilt);

/** @param {Part} part */
const isBuilt = ({ configs, sources, stamp }) =>
  changedAt(stamp) > newestChange([...configs, ...sources].map((path) => inProject(path)));

/**
 * Builds those parts that are not built, or all of them.
 *
 * @param {readonly Part[]} parts
 * @param {{ readonly all?: boolean }} [options]
 * @returns {Promise<boolean>} whether they are built now
 */
export async function buildParts(parts, { all = false } = {}) {
  for (const part of parts) if ((all || !isBuilt(part)) && !(await buildPart(part))) return false;
  return true;
}

/** @param {Part} part */
async function buildPart({ configs, stamp }) {
  const startedAt = new Date();
  rmSync(stamp, { force: true });
  for (const config of configs) {
    console.error(`Building (${config}) …`);
    const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
    const code = await runNode([vite, 'build', '--logLevel', 'warn', '-c', config], { cwd: ROOT });
    if (code !== 0) {
      console.error(`The build of ${config} failed; the lines above say why.`);
      return false;
    }
  }
  writeFileSync(stamp, '');
  // Dated to the start: what changed while the build ran may not be in it.
  utimesSync(stamp, startedAt, startedAt);
  return true;
}
