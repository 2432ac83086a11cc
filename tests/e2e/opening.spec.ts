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
