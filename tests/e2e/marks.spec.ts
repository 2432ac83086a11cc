import { LAMPS } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { column, compared, paintedWords, passage, saved, selectWords } from './reader.ts';

const WORDS = 'chief engineer Ivo Tammer';

test('words highlighted by a digit, with a note, are there after a restart', {
  tag: RESTARTS,
}, async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await selectWords(page, 'A', WORDS);
  await page.keyboard.press('4');
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-blue': [WORDS] });
  await selectWords(page, 'A', WORDS);
  await page.keyboard.press('n');
  const editor = page.getByRole('textbox', { name: /note/i });
  await editor.click();
  await page.keyboard.type('Ask him for the date.');
  await page.keyboard.press('Escape');
  await saved(page);

  const again = await workbench.start(LAMPS.all);
  await compared(again);
  await expect.poll(() => paintedWords(again)).toMatchObject({ 'reader-blue': [WORDS] });
  await again.getByRole('button', { name: 'Note 1' }).click();
  await expect(again.getByRole('complementary')).toContainText('Ask him for the date.');
});

test('a saved comparison waits on the welcome view', { tag: RESTARTS }, async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await selectWords(page, 'C', 'evening trade');
  await page.getByRole('button', { name: 'Highlight in red' }).click();
  await saved(page);

  const again = await workbench.start();
  await again.getByRole('button', { name: /Street lamps in Varrow/ }).click();
  await compared(again);
  await expect.poll(() => paintedWords(again)).toMatchObject({ 'reader-red': ['evening trade'] });
});

test('undo takes a highlight back and redo does it again, by keys alone', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await selectWords(page, 'B', 'near the market');
  await page.keyboard.press('1');
  await expect
    .poll(() => paintedWords(page))
    .toMatchObject({ 'reader-yellow': ['near the market'] });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await paintedWords(page))['reader-yellow']).toBeUndefined();
  await page.keyboard.press('Control+Shift+z');
  await expect
    .poll(() => paintedWords(page))
    .toMatchObject({ 'reader-yellow': ['near the market'] });
});

test('highlighting moves no line of text', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const lines = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article .piece')].map((piece) => {
        const { x, width, height } = piece.getBoundingClientRect();
        return [x, width, height].join(' ');
      }),
    );
  const before = await lines();
  await selectWords(page, 'A', WORDS);
  await page.keyboard.press('3');
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-green': [WORDS] });
  expect(await lines()).toEqual(before);
});

test('a highlight stays painted when its column is moved', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await selectWords(page, 'B', 'near the market');
  await page.keyboard.press('6');
  await column(page, 'B').getByRole('button', { name: 'Menu of B' }).click();
  await page.getByRole('menuitem', { name: 'Move left' }).click();
  await expect(page.locator('article[data-siglum]').first()).toHaveAttribute('data-siglum', 'B');
  await expect
    .poll(() => paintedWords(page))
    .toMatchObject({ 'reader-magenta': ['near the market'] });
});

test('a digit pressed straight after a double click highlights that word', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await passage(page, 'A', 'The repair is expected')
    .locator('.piece')
    .dblclick({
      position: { x: 50, y: 10 },
    });
  await page.keyboard.press('3');
  await expect.poll(async () => (await paintedWords(page))['reader-green']).toEqual(['repair']);
});

test('a note is stored letter by letter, not only after a pause', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await selectWords(page, 'A', WORDS);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: /note/i })).toBeFocused();
  await page.keyboard.type('Ask him.');
  await saved(page);
  await page.reload();
  await compared(page);
  await expect(page.getByRole('button', { name: 'Note 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Note 1' }).click();
  await expect(page.getByRole('complementary')).toContainText('Ask him.');
});
