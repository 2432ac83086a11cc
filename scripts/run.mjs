import { spawn } from 'node:child_process';

/**
 * Runs a program and waits for its end. What it prints goes to standard error unless `stdio` says otherwise, because
 * standard output belongs to what the user asked for. A signal that ends this process ends the program first.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 128 and the signal's number where a signal ended it, 127 where it is not there
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    // A signal that comes while the program is being started must not end us alone.
    const stopForwarding = forwardSignals((signal) => child.kill(signal));
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], ...options });
    const stopWatching = endWithNpm(child);
    const end = (/** @type {number} */ code) => {
      stopForwarding();
      stopWatching();
      resolve(code);
    };
    child.on('error', () => end(127));
    child.on('exit', (code, signal) => end(code ?? 128 + (SIGNALS[signal ?? ''] ?? 1)));
  });
}

/** @type {Readonly<Record<string, number>>} */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/**
 * While a handler is there the signal does not end us; we leave when the child has.
 *
 * @param {(signal: NodeJS.Signals) => void} forward
 */
function forwardSignals(forward) {
  const names = Object.keys(SIGNALS);
  for (const name of names) process.on(name, forward);
  return () => {
    for (const name of names) process.off(name, forward);
  };
}

/** Milliseconds between two looks at who our parent is. */
const PARENT_CHECK = 500;

/**
 * npm runs us in a shell, and passes a signal on to that shell only, which ends without a word. So we look whether it is
 * still our parent. Started by anybody else we may outlive them, as a program in the background should.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, PARENT_CHECK);
  return () => clearInterval(timer);
}

/**
 * Runs a script with the Node that runs us.
 *
 * @param {readonly string[]} args the script first
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * npm comes as a script beside Node; started by npm we know which, otherwise the system finds it.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const runNpm = (args, options) =>
  process.env.npm_execpath?.endsWith('.js')
    ? runNode([process.env.npm_execpath, ...args], options)
    : run('npm', args, { shell: process.platform === 'win32', ...options });
