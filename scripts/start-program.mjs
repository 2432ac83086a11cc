import { buildParts, HOST, WORKBENCH } from './build-program.mjs';
import { fetchElectron } from './find-electron.mjs';
import { install } from './install.mjs';
import { parseStart, USAGE } from './parse-start.mjs';
import { inProject, ROOT } from './paths.mjs';
import { run, runNode } from './run.mjs';

const CANNOT = 1;
const WRONG_USAGE = 2;

/**
 * Does what `npm start` and `synoptic` are asked for: the comparison on the command line, or the workbench in a window.
 *
 * @param {readonly string[]} args as typed
 * @param {string} folder where the user stands; relative paths count from it
 * @returns {Promise<number>} exit code
 */
export async function startProgram(args, folder) {
  const wish = parseStart(args);
  if (wish.kind === 'help') return printed(USAGE);
  if (wish.kind === 'wrong') return refused(wish.reason);
  const parts = wish.kind === 'compare' ? [HOST] : [HOST, WORKBENCH];
  if (!(await install()) || !(await buildParts(parts))) return CANNOT;
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: folder, stdio: 'inherit' };
  if (wish.kind === 'compare')
    return runNode([inProject('out', 'main', 'cli.mjs'), 'compare', ...wish.args], options);
  return openWorkbench(wish, options);
}

/**
 * @param {import('./parse-start.mjs').Opening} opening
 * @param {import('node:child_process').SpawnOptions} options
 */
async function openWorkbench({ browser, port, data, files }, options) {
  const reason = browser ? null : noWindowBecause();
  const electron = browser || reason !== null ? null : await fetchElectron();
  const library = data === null ? [] : ['--data', data];
  if (electron !== null) return run(electron, [ROOT, ...library, ...files], options);
  if (!browser)
    console.error(
      `Electron is not used: ${reason ?? 'its program is not here and could not be downloaded'}. Opening the workbench in the browser instead.`,
    );
  const door = inProject('out', 'main', 'browser.mjs');
  const flags = [
    ...(port === null ? [] : ['--port', port]),
    ...(showsBrowser() ? ['--open'] : []),
    ...library,
  ];
  return runNode([door, ...flags, '--', ...files], options);
}

/** Why no window can be shown here; null where it can. */
function noWindowBecause() {
  if (!hasDisplay()) return 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)';
  // Chromium's sandbox refuses to start for root, and we do not start without it.
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'it does not run as root';
  return null;
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const showsBrowser = () => hasDisplay() && !process.env.CI;

/** @param {string} text */
function printed(text) {
  console.log(text);
  return 0;
}

/** @param {string} reason */
function refused(reason) {
  console.error(`${reason}\n\n${USAGE}`);
  return WRONG_USAGE;
}
