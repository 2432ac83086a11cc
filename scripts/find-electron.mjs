import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, ROOT } from './paths.mjs';
import { runNode } from './run.mjs';

const ELECTRON = inProject('node_modules', 'electron');

/**
 * The path of the Electron program, null where there is none. Looks for the file itself: asking the package for the
 * path starts a download of over 100 MB.
 */
export function electronBinary() {
  const name = join(ELECTRON, 'path.txt');
  const program = existsSync(name) ? readFileSync(name, 'utf8').trim() : null;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(ELECTRON, 'dist');
  const path = join(folder, program ?? 'electron');
  return existsSync(path) ? path : null;
}

/** The Electron program, downloaded if need be and possible; null where it cannot be had. */
export async function fetchElectron() {
  const found = electronBinary();
  if (found !== null) return found;
  console.error('Fetching Electron …');
  // Its own account of a failure is a stack; the caller says what it means in one line.
  await runNode([join(ELECTRON, 'install.js')], { cwd: ROOT, stdio: 'ignore' });
  return electronBinary();
}
