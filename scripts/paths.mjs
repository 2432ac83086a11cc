import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: where package.json lies. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A path inside the project.
 *
 * @param {readonly string[]} parts
 */
export const inProject = (...parts) => join(ROOT, ...parts);
