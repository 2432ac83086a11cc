import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inProject, ROOT } from './paths.mjs';
import { run, runNode } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that is here already: named in CHROMIUM, on the PATH, or Playwright's own; null where there is none. */
export async function findChromium() {
  return process.env.CHROMIUM || onPath() || (await playwrightsOwn());
}

/** The path of a Chromium, fetched if need be and possible; null where it cannot be had. */
export async function fetchChromium() {
  return (await findChromium()) ?? (await download()) ?? (await installPackage());
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  // Imported here because the libraries may not be installed yet when this file is loaded.
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

async function download() {
  console.error('Fetching Chromium for the end-to-end tests …');
  const playwright = inProject('node_modules', 'playwright', 'cli.js');
  await runNode([playwright, 'install', 'chromium'], { cwd: ROOT });
  return playwrightsOwn();
}

/** Debian's and Ubuntu's package, where we may install it. */
async function installPackage() {
  if (process.getuid?.() !== 0) return null;
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return onPath();
}
