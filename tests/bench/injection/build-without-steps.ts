import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../e2e/open-door.ts';
import { type SafetyStep, withoutSteps } from './without-steps.ts';

/** A program of its own in a folder of its own. */
export interface BuiltProgram {
  /** The host to start. */
  readonly host: string;
  readonly remove: () => Promise<void>;
}

/** The two builds, and the folders of sources they are made of. */
const BUILDS = [
  { name: 'renderer', config: 'vite.renderer.config.ts', sources: /^(?:app|renderer)\// },
  { name: 'main', config: 'vite.main.config.ts', sources: /^(?:app|main)\// },
] as const;

/** The program with steps of it doing nothing. What they are no part of is copied from the usual build. */
export async function buildWithoutSteps(steps: readonly SafetyStep[]): Promise<BuiltProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-without-step-'));
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
  const remove = () => rm(folder, { recursive: true, force: true });
  return { host: join(folder, 'out', 'main', 'browser.mjs'), remove };
}
