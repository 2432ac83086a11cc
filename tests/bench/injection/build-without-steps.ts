import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../e2e/open-door.ts';
import { type SafetyStep, withoutSteps } from './without-steps.ts';

/** The two builds, and the folders of sources they are made of. */
const BUILDS = [
  { name: 'renderer', config: 'vite.renderer.config.ts', sources: /^(?:app|renderer)\// },
  { name: 'main', config: 'vite.main.config.ts', sources: /^(?:app|main)\// },
] as const;

/** Builds of this test, each in a folder named after all that goes into it. */
const KEPT = join(tmpdir(), 'synoptic-without-steps');

/** Milliseconds; a build that old is of other sources. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** The host of the program with steps of it doing nothing: built, or found where the same was built before. Needs the usual build of the same sources. */
export async function buildWithoutSteps(steps: readonly SafetyStep[]): Promise<string> {
  const folder = join(KEPT, await nameOf(steps));
  if (!existsSync(folder)) {
    await removeOld();
    const unfinished = `${folder}-${process.pid}`;
    await buildInto(unfinished, steps);
    await rename(unfinished, folder);
  }
  return join(folder, 'out', 'main', 'browser.mjs');
}

/** What a step is no part of is copied from the usual build. */
async function buildInto(folder: string, steps: readonly SafetyStep[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await symlink(join(ROOT, 'resources'), join(folder, 'resources'));
  for (const { name, config, sources } of BUILDS) {
    const outDir = join(folder, 'out', name);
    const isUsual = !steps.some(({ file }) => sources.test(file));
    if (isUsual) await cp(join(ROOT, 'out', name), outDir, { recursive: true });
    else
      await build({
        configFile: join(ROOT, config),
        root: name === 'renderer' ? join(ROOT, 'renderer') : ROOT,
        logLevel: 'error',
        plugins: [withoutSteps(steps)],
        build: { outDir, emptyOutDir: true, minify: false },
      });
  }
}

/** Changes with the steps, the sources and the libraries. */
async function nameOf(steps: readonly SafetyStep[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { file, from, to } of steps) hash.update(`${file}\n${from}\n${to}\n`);
  const files = ['package-lock.json', ...BUILDS.map(({ config }) => config)];
  for (const folder of ['app', 'main', 'renderer', 'resources'])
    files.push(...(await filesIn(folder)));
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length))
    .sort();
}

async function removeOld(): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  for (const name of await readdir(KEPT)) {
    const path = join(KEPT, name);
    if (Date.now() - (await stat(path)).mtimeMs > KEPT_FOR)
      await rm(path, { recursive: true, force: true });
  }
}
