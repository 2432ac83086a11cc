import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Milliseconds since 1970 of a file's last change; 0 where it is not there.
 *
 * @param {string} path
 */
export function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * The last change in any of these files and folders, tests aside. A folder's own time counts too: it changes when a
 * file in it is added, renamed or deleted.
 *
 * @param {readonly string[]} paths
 * @returns {number} milliseconds since 1970
 */
export function newestChange(paths) {
  return Math.max(0, ...paths.map(newestIn));
}

/** @param {string} path */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).filter((name) => !/\.test\.tsx?$/.test(name));
  return Math.max(stats.mtimeMs, newestChange(inside.map((name) => join(path, name))));
}
