import { mkdir, open, writeFile } from 'node:fs/promises';
import { LAMPS } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared, notices, openFile } from './reader.ts';

const MEGABYTE = 1024 * 1024;

test('every bad file gets one sentence, and the good ones are compared', async ({
  workbench,
}, testInfo) => {
  const at = (name: string): string => testInfo.outputPath(name);
  await mkdir(at('folder.txt'));
  await writeFile(at('empty.txt'), '');
  await writeFile(
    at('picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
  );
  const huge = await open(at('huge.txt'), 'w');
  await huge.truncate(60 * MEGABYTE);
  await huge.close();
  const bad = ['missing.txt', 'folder.txt', 'empty.txt', 'picture.txt', 'huge.txt'].map(at);
  const page = await workbench.start([LAMPS.text, ...bad, LAMPS.text, LAMPS.markdown]);
  await compared(page);
  await expect(page.locator('article[data-siglum]')).toHaveCount(2);
  for (const name of ['missing.txt', 'folder.txt', 'empty.txt', 'picture.txt', 'huge.txt'])
    await expect(notices(page)).toContainText(name);
  await expect(notices(page)).toContainText('50 MB');
  await expect(notices(page)).toContainText('same');
});

test('one file alone is shown, with a sentence that asks for another', async ({ workbench }) => {
  const page = await workbench.start([LAMPS.text]);
  await expect(page.locator('article[data-siglum]')).toHaveCount(1);
  await expect(page.getByText('One article is open.', { exact: false })).toBeVisible();
});

test('a ninth file is refused by name and the eight stay', async ({ workbench }, testInfo) => {
  const paths = Array.from({ length: 9 }, (_, index) =>
    testInfo.outputPath(`paper-${index + 1}.txt`),
  );
  for (const [index, path] of paths.entries())
    await writeFile(path, `The lamps of Varrow are dark, paper ${index} writes on Tuesday.\n`);
  const page = await workbench.start(paths);
  await expect(page.locator('article[data-siglum], .spine')).toHaveCount(8);
  await expect(page.getByText(/paper-9\.txt/).first()).toBeVisible();
});

test('a file dropped into the browser that is too large is refused before it is sent', async ({
  workbench,
}, testInfo) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const path = testInfo.outputPath('sixty.txt');
  const file = await open(path, 'w');
  await file.truncate(60 * MEGABYTE);
  await file.close();
  await openFile(page, path);
  await expect(page.getByText(/sixty\.txt is 60 MB; the limit is 50 MB/)).toBeVisible();
});
