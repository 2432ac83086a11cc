import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { LAMPS } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { ROOT } from './open-door.ts';
import { compared, exportAs, notices, openFile, paintedWords, selectWords } from './reader.ts';

/** Its bytes as a browser gives them, without the path. */
const openBytes = async (page: Page, path: string): Promise<void> =>
  openFile(page, {
    name: basename(path),
    mimeType: 'application/zip',
    buffer: await readFile(path),
  });

async function mark(page: Page, siglum: string, words: string, key: string): Promise<void> {
  await selectWords(page, siglum, words);
  await page.keyboard.press(key);
}

test('a comparison that was exported brings back what is missing, keeps what is there, and can be undone', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await mark(page, 'A', 'the night buses', '2');
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-red': ['the night buses'] });
  const path = await workbench.saveReport(() => exportAs(page, /Synopsis file/));
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await paintedWords(page))['reader-red']).toBeUndefined();
  await mark(page, 'B', 'near the market', '1');
  await openBytes(page, path);
  await expect(notices(page)).toContainText('1 highlight came in');
  await expect
    .poll(() => paintedWords(page))
    .toMatchObject({
      'reader-red': ['the night buses'],
      'reader-yellow': ['near the market'],
    });
  await openBytes(page, path);
  await expect(notices(page)).toContainText(`Everything in ${basename(path)} is in`);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await paintedWords(page))['reader-red']).toBeUndefined();
});

test('a file named at start is opened as the comparison it holds', async ({
  workbench,
}, testInfo) => {
  const path = testInfo.outputPath('lamps.synopsis');
  const program = join(ROOT, 'out', 'main', 'cli.mjs');
  await promisify(execFile)(process.execPath, [
    program,
    'compare',
    ...LAMPS.all,
    '--synopsis',
    path,
  ]);
  const page = await workbench.start([path]);
  await compared(page);
  await expect(page.locator('article[data-siglum]')).toHaveCount(LAMPS.all.length);
  await expect(notices(page)).toContainText('lamps.synopsis was opened');
});

test('a damaged file is refused in one sentence, and nothing is lost', async ({
  workbench,
}, testInfo) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await mark(page, 'A', 'the night buses', '2');
  const path = await workbench.saveReport(() => exportAs(page, /Synopsis file/));
  const bytes = await readFile(path);
  const damaged = testInfo.outputPath('damaged.synopsis');
  await writeFile(damaged, bytes.subarray(0, bytes.length - 40));
  await openBytes(page, damaged);
  await expect(notices(page)).toContainText('damaged.synopsis cannot be opened (it is damaged)');
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-red': ['the night buses'] });
});
