import { changedAt } from './newest-change.mjs';
import { inProject, ROOT } from './paths.mjs';
import { runNpm } from './run.mjs';

/**
 * Installs the libraries where that was never done, or not since the lock file changed.
 *
 * @returns {Promise<boolean>} whether they are there now
 */
export async function install() {
  const installed = changedAt(inProject('node_modules', '.package-lock.json'));
  if (installed > 0 && installed >= changedAt(inProject('package-lock.json'))) return true;
  console.error('Installing the libraries (npm ci) …');
  const code = await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: ROOT });
  if (code !== 0) console.error('npm ci failed; the lines above say why.');
  return code === 0;
}
