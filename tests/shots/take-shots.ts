import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { openBrowserDoor } from '../e2e/open-browser-door.ts';
import { ROOT } from '../e2e/open-door.ts';
import { sourceSets } from './source-sets.ts';
import { FIRST_VIEWS, VIEWS, type View } from './views.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 640 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Pictures of every view of every set of sources, in two sizes, light and dark. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const options = { data: { type: 'string' }, only: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const folder = join(ROOT, 'out', 'shots');
  const workplace = await mkdtemp(join(tmpdir(), 'synoptic-shots-'));
  const problems: string[] = [];
  const sets = await sourceSets(workplace, values.data ?? null);
  for (const { name, files } of sets.filter((set) => set.name === (values.only ?? set.name))) {
    const profile = await mkdtemp(join(workplace, 'profile-'));
    const watch = (page: Page): void => {
      page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
    };
    const data = join(profile, 'data');
    const setting = { files, profile, data, browser: 'chromium', port: 0, watch };
    const door = await openBrowserDoor(setting);
    try {
      const isEmpty = files.length === 0;
      if (!isEmpty)
        await door.page.locator('article [data-passage]').first().waitFor({ timeout: 60_000 });
      await takeAll(door.page, join(folder, name), isEmpty ? FIRST_VIEWS : VIEWS);
      console.log(`${name}: ${files.length} sources, done`);
    } finally {
      await door.close();
    }
  }
  await rm(workplace, { recursive: true, force: true });
  for (const problem of problems) console.error(problem);
  console.log(`The pictures are in ${folder}.`);
  return problems.length > 0 ? 1 : 0;
}

async function takeAll(page: Page, folder: string, views: readonly View[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const size of SIZES)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      for (const { name, show } of views) {
        await show(page);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`) });
      }
    }
}
