import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { openBrowserDoor } from '../e2e/open-browser-door.ts';
import { ROOT } from '../e2e/open-door.ts';
import { sourceSets } from './source-sets.ts';
import { STATES } from './states.ts';
import { FIRST_VIEWS, press, VIEWS, type View } from './views.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 640 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** How a system or a reader may want everything: each of these shows a few views. */
const WISHES: readonly Wish[] = [
  { name: 'forced', media: { forcedColors: 'active' } },
  { name: 'contrast', media: { contrast: 'more' } },
  // What a screen of 1440 by 900 pixels has left at 200 %.
  { name: 'zoom-200', size: { width: 720, height: 450 } },
  { name: 'large-text', keys: Array.from({ length: 7 }, () => 'Control+=') },
];
const WISHED_VIEWS = ['read', 'read-decided', 'read-details', 'matrix', 'review', 'report'];

interface Wish {
  readonly name: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly size?: { readonly width: number; readonly height: number };
  readonly keys?: readonly string[];
}

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
      await takeAll(door.page, join(folder, name), viewsOf(name));
      if (name === WISHED) await takeWishes(door.page, join(folder, name));
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

/** The set that is shown in every way of looking. */
const WISHED = 'sample-3';

function viewsOf(set: string): readonly View[] {
  if (set === 'start') return FIRST_VIEWS;
  return set === 'states' ? STATES : VIEWS;
}

async function takeWishes(page: Page, folder: string): Promise<void> {
  const views = VIEWS.filter(({ name }) => WISHED_VIEWS.includes(name));
  for (const { name: wish, media, size, keys = [] } of WISHES)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize(size ?? SIZES[0]);
      await page.emulateMedia({ colorScheme, forcedColors: null, contrast: null, ...media });
      await press(page, 'Escape', 'Control+1', ...keys);
      for (const { name, show } of views) {
        await show(page);
        await page.screenshot({ path: join(folder, `${name}-${wish}-${colorScheme}.png`) });
      }
      await press(page, 'Escape', ...keys.map(() => 'Control+-'));
    }
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
