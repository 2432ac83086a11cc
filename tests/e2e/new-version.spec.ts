import { readFile, writeFile } from 'node:fs/promises';
import { LAMPS } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { compared, notices, openFile, paintedWords, saved, selectWords } from './reader.ts';

const KEPT = 'The harbour office closed the lower lock';
const GONE = 'Nobody was hurt, the harbour master said.';

const OLD = `Lower lock closed

${KEPT} on Tuesday after ice moved one of its gates by four centimetres.

${GONE}

Street lamps along the quay stay dark until the weekend.
`;

const NEW = `Lower lock closed until spring

Updated on Thursday with the new date.

${KEPT} on Tuesday after ice moved one of its gates by four centimetres.

Street lamps along the quay stay dark until the weekend, and ferries leave from the upper lock.
`;

test('a source that changed is offered, marks go along, lost ones are placed by hand, and the old version comes back', async ({
  workbench,
}, testInfo) => {
  const path = testInfo.outputPath('lock.txt');
  await writeFile(path, OLD);
  const page = await workbench.start([path, LAMPS.markdown]);
  await compared(page);
  for (const [words, key] of [
    [KEPT, '3'],
    [GONE, '2'],
  ] as const) {
    await selectWords(page, 'A', words);
    await page.keyboard.press(key);
  }
  const painted = { 'reader-green': [KEPT], 'reader-red': [GONE] };
  await expect.poll(() => paintedWords(page)).toMatchObject(painted);

  await writeFile(path, NEW);
  expect(await readFile(path, 'utf8')).toBe(NEW);
  await openFile(page, path);
  await expect(notices(page)).toContainText(
    'lock.txt has changed since it was opened as source A.',
  );
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(notices(page)).toContainText(
    '1 of 2 highlights were found again, 1 lost its words.',
  );
  await expect(page.locator('article[data-siglum="A"]')).toContainText('Updated on Thursday');
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-green': [KEPT] });
  expect((await paintedWords(page))['reader-red']).toBeUndefined();
  // Words cannot be selected while the passages are still being put in their places.
  await expect(page.getByRole('progressbar', { name: 'Comparing' })).toHaveCount(0);

  await page
    .locator('.mark-card', { hasText: 'lost its words' })
    .getByRole('button')
    .first()
    .click();
  await expect(async () => {
    await selectWords(page, 'A', 'ferries leave');
    await page.getByRole('button', { name: 'Place it' }).click({ timeout: 2_000 });
    expect(await paintedWords(page)).toMatchObject({ 'reader-red': ['ferries leave'] });
  }).toPass({ timeout: 20_000 });

  await page.getByRole('button', { name: 'Menu of A' }).click();
  await page.getByRole('menuitem', { name: 'Back to the earlier version' }).click();
  await expect(page.locator('article[data-siglum="A"]')).toContainText(GONE);
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-green': [KEPT] });
});

test(
  'a start with changed files offers the comparison of the earlier ones, and makes no second one unasked',
  { tag: RESTARTS },
  async ({ workbench }, testInfo) => {
    const path = testInfo.outputPath('lock.txt');
    await writeFile(path, OLD);
    const first = await workbench.start([path, LAMPS.markdown]);
    await compared(first);
    await selectWords(first, 'A', KEPT);
    await first.keyboard.press('3');
    await saved(first);

    await writeFile(path, NEW);
    const page = await workbench.start([path, LAMPS.markdown]);
    await expect(notices(page)).toContainText('lock.txt has changed since you compared it in');
    await expect(page.locator('.recent-list .recent-card')).toHaveCount(1);
    await page.getByRole('button', { name: 'Open that with the new version' }).click();
    await expect(page.locator('article[data-siglum="A"]')).toContainText('Updated on Thursday');
    await expect(notices(page)).toContainText('1 of 1 highlights were found again');
    await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-green': [KEPT] });
  },
);
