import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { column, compared, openFile } from './reader.ts';

test('text is readable before the host has read the files, and its lines stay where they are', async ({
  workbench,
}, testInfo) => {
  const folder = testInfo.outputPath('articles');
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(
    ['first', 'second'].map(async (name, at) => {
      const path = join(folder, `${name}.txt`);
      const lines = Array.from(
        { length: 400 },
        (_, day) => `On day ${day} the ferry of the ${name} company left ${at + 2} minutes late.`,
      );
      await writeFile(path, `Late ferries\n\n${lines.join('\n\n')}\n`);
      return path;
    }),
  );
  const page = await workbench.start();
  let answer = (): void => {};
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/articles.read', async (route) => {
    await isAnswered;
    await route.continue();
  });
  const button = page.getByRole('button', { name: /^Open files/ }).first();
  await openFile(page, files, () => button.click());
  const line = column(page, 'B').getByText('On day 3 the ferry of the second company');
  await expect(line).toBeInViewport();
  await expect(column(page, 'A')).toContainText('reading the file');
  const before = await line.boundingBox();
  answer();
  await compared(page);
  await expect(column(page, 'A')).not.toContainText('reading the file');
  expect((await line.boundingBox())?.width).toBe(before?.width);
  await column(page, 'B').getByText('On day 399 the ferry').scrollIntoViewIfNeeded();
  await expect(column(page, 'B').getByText('On day 399 the ferry')).toBeInViewport();
});

test('passages are lined up before the differences are known, and what is read stays where it is', async ({
  workbench,
}, testInfo) => {
  const folder = testInfo.outputPath('articles');
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(
    ['nine', 'eleven'].map(async (hour) => {
      const path = join(folder, `${hour}.txt`);
      const lines = Array.from(
        { length: 1_500 },
        (_, day) =>
          `Skipper ${NAMES[day % 7]} ${NAMES[day % 11]} said the ferry number ${day} to ${NAMES[day % 13]} left at ${hour}.`,
      );
      await writeFile(path, `Late ferries\n\n${lines.join('\n\n')}\n`);
      return path;
    }),
  );
  const page = await workbench.start(files);
  const isEarly = page.waitForFunction(() => {
    if (!document.querySelector('article [data-passage]')) return null;
    const isRunning = document.querySelector('.status-item progress') !== null;
    return isRunning && !document.querySelector('[data-finding]') ? 'before' : 'after';
  });
  expect(await (await isEarly).jsonValue()).toBe('before');
  const line = column(page, 'B').getByText('the ferry number 0 to');
  await line.click();
  await expect(page.getByText('Lined up, not compared yet')).toBeVisible();
  const before = await line.boundingBox();
  await expect(page.locator('article [data-finding]').first()).toBeVisible({ timeout: 60_000 });
  expect(await line.boundingBox()).toEqual(before);
  await expect(page.getByText('Lined up, not compared yet')).toHaveCount(0);
});

const NAMES = ['Arden', 'Bosun', 'Corvey', 'Dunmore', 'Elsing', 'Farrow', 'Gale'].flatMap(
  (name) => [name, `${name}by`],
);
