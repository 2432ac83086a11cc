import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { compared, exportAs } from './reader.ts';

const PLACES =
  'Aldbrook Burrow Crayke Dunmere Eskby Farrow Gildham Hexley Ivelet Jarby Kelby'.split(' ');
const WEIR =
  'The new sluice at Harrow Weir cost the district 14 million crowns, its clerk told the council.';

const storyWith = (weir: boolean): string =>
  PLACES.map((place, at) =>
    at === 5
      ? weir && WEIR
      : `${place} was flooded on day ${at + 3} of the month, and the ${place} school stayed shut while pumps worked through the night and neighbours carried sandbags to the mill.`,
  )
    .filter(Boolean)
    .join('\n\n');

/** Five papers of which A and C alone tell of the weir. */
async function papers(info: TestInfo): Promise<readonly string[]> {
  const paths = [1, 2, 3, 4, 5].map((number) => info.outputPath(`${number}.txt`));
  for (const [at, path] of paths.entries())
    await writeFile(
      path,
      `The flood as told in paper ${at + 1}\n\n${storyWith(at === 0 || at === 2)}`,
    );
  return paths;
}

const bundle = (page: Page) => page.locator('.queue-bundle').filter({ hasText: 'Harrow Weir' });
const members = (page: Page) => bundle(page).locator('.queue-item');
const current = (page: Page) => page.locator('.queue-item[aria-current="true"]');
const told = (page: Page) => page.locator('[aria-live]');
const verdicts = (page: Page) => bundle(page).locator('.queue-verdict');

/** Walks the queue until the first of the absences is the current one. */
async function walkToBundle(page: Page): Promise<void> {
  await compared(page);
  await page.keyboard.press('Control+3');
  await expect(current(page)).toBeVisible();
  const all = await page.locator('.queue-item').count();
  for (let at = 0; at < all; at++) {
    if ((await members(page).first().getAttribute('aria-current')) === 'true') return;
    await page.keyboard.press('j');
  }
  await expect(members(page).first()).toHaveAttribute('aria-current', 'true');
}

test('sources that lack the same passage stand together, and by keys alone one decision is for all of them and one undo takes it back', async ({
  workbench,
}, testInfo) => {
  const page = await workbench.start(await papers(testInfo));
  await page.setViewportSize({ width: 1024, height: 640 });
  await walkToBundle(page);
  await expect(members(page)).toHaveText([/Absent in B/, /Absent in D/, /Absent in E/]);
  const button = await page.getByRole('button', { name: 'Second look at all 3' }).boundingBox();
  expect((button?.x ?? 2000) + (button?.width ?? 0)).toBeLessThan(1024);
  await page.keyboard.press('Shift+C');
  await expect(verdicts(page)).toHaveText(['confirmed', 'confirmed', 'confirmed']);
  await expect(
    told(page).filter({ hasText: 'Confirmed 3 findings, absent in B, D and E' }),
  ).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(verdicts(page)).toHaveCount(0);
  await expect(told(page).filter({ hasText: 'Undone: confirmed 3 findings' })).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(verdicts(page)).toHaveCount(3);
  const path = await workbench.saveReport(() => exportAs(page, /JSON/));
  const { findings } = JSON.parse(await readFile(path, 'utf8'));
  const confirmed = findings.filter(
    (one: { verdict: { state: string } | null }) => one.verdict?.state === 'confirmed',
  );
  expect(new Set(confirmed.map((one: { id: string }) => one.id)).size).toBe(3);
});

test('a joint decision asks once for a reason, and leaves alone what was decided before', async ({
  workbench,
}, testInfo) => {
  const page = await workbench.start(await papers(testInfo));
  await walkToBundle(page);
  await page.keyboard.press('l');
  await expect(verdicts(page)).toHaveText(['second look']);
  await expect(members(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('button', { name: 'Confirm all 2' })).toBeVisible();
  await page.keyboard.press('Shift+X');
  await expect(page.getByRole('list', { name: 'Why are these 2 no findings?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Why are these 2 no findings?' })).toHaveCount(0);
  await page.keyboard.press('Shift+X');
  await page.keyboard.press('3');
  await expect(verdicts(page)).toHaveText(['second look', 'dismissed', 'dismissed']);
  await page.keyboard.press('Control+z');
  await expect(verdicts(page)).toHaveText(['second look']);
  await members(page).nth(1).click();
  await page.keyboard.press('x');
  await page.keyboard.press('3');
  await expect(verdicts(page)).toHaveText(['second look', 'dismissed']);
  await expect(page.getByRole('button', { name: /^Confirm all/ })).toHaveCount(0);
});
