import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { LAMPS, sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { column, compared, paintedWords, statusBar } from './reader.ts';

const isFocused = (button: Locator): Promise<boolean> =>
  button.evaluate((element) => element === document.activeElement);

test('words are chosen, highlighted, noted and exported without a pointer', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(page.locator('.cell:focus')).toContainText('1,200');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('5');
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-purple': ['About 1,200'] });
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: /note/i })).toBeFocused();
  await page.keyboard.type('Counted by whom?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toContainText('Counted by whom?');
  await page.keyboard.press('Control+e');
  const html = page.getByRole('dialog').getByRole('button', { name: /HTML/ });
  for (let presses = 0; presses < 4 && !(await isFocused(html)); presses++)
    await page.keyboard.press('Tab');
  const path = await workbench.saveReport(() => page.keyboard.press('Enter'));
  expect(await readFile(path, 'utf8')).toContain('Counted by whom?');
});

test('the reading size grows in all columns together and is remembered', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const size = (siglum: string) =>
    column(page, siglum)
      .locator('.piece')
      .first()
      .evaluate((piece) => Number.parseFloat(getComputedStyle(piece).fontSize));
  const before = await size('B');
  await page.keyboard.press('Control+=');
  await expect.poll(() => size('B')).toBeGreaterThan(before);
  const larger = await size('B');
  await page.reload();
  await compared(page);
  expect(await size('B')).toBe(larger);
});

test('at 200 % zoom of a 1440 pixel screen everything can still be reached', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await page.setViewportSize({ width: 720, height: 450 });
  await compared(page);
  const overflow = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth > innerWidth,
    tall: document.documentElement.scrollHeight > innerHeight,
  }));
  expect(overflow).toEqual({ wide: false, tall: false });
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Details' }).press('Enter');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog').getByRole('button', { name: /HTML/ })).toBeInViewport();
});

test('at 200 % zoom Matrix and Review show their work, and nothing lies beside the window', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await page.setViewportSize({ width: 720, height: 450 });
  await compared(page);
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.matrix-cell:focus')).toBeInViewport();
  await page.getByRole('tab', { name: /Attribution/ }).click();
  await expect(page.getByText('Where each source has the story from')).toBeVisible();
  expect(await isWide()).toBe(false);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('button', { name: /^Confirm(?!ed)/ })).toBeInViewport();
  const finding = page.locator('.queue-item[aria-current="true"]');
  const first = await finding.getAttribute('data-finding');
  await page.keyboard.press('c');
  await expect(finding).not.toHaveAttribute('data-finding', first ?? '');
  const evidence = page.getByRole('list', { name: 'What each source says' });
  await evidence.getByRole('listitem').last().scrollIntoViewIfNeeded();
  await expect(evidence.getByRole('listitem').last()).toBeInViewport();
  expect(await isWide()).toBe(false);
});

test('N writes a note on the selected finding, and Alt with a page key goes to text, never to a button', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await page.keyboard.press('j');
  await expect(page.locator('.finding-card')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator('[contenteditable="true"]:focus')).toBeVisible();
  await page.keyboard.type('Who says so?');
  await page.keyboard.press('Escape');
  await expect(statusBar(page)).toContainText('1 note');
  await column(page, 'A').locator('.cell').first().focus();
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press('Alt+PageDown');
    await expect(page.locator('.cell:focus, .gap:focus')).toBeVisible();
  }
});

test('Alt and a digit takes the keyboard along, and a pin does not take it away', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const focused = page.locator('.cell:focus');
  await column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).click();
  await page.keyboard.press('Alt+2');
  await expect(focused).toContainText('Nobody was hurt');
  await page.keyboard.press('Space');
  await page.keyboard.press('Alt+1');
  await expect(focused).toContainText('No one was hurt');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toContainText('The stop may');
  await page.keyboard.press('Space');
  await expect(statusBar(page)).toContainText('1 pinned');
  await expect(page.locator('.knot[data-pin]:visible').first()).toBeVisible();
  await expect(focused).toContainText('The stop may');
});

test('Escape leaves the search for the passage the reader was in, or went to', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const focused = page.locator('.cell:focus');
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  const before = await focused.innerText();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('galley');
  await page.keyboard.press('Escape');
  await expect(focused).toHaveText(before, { useInnerText: true });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('galley');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(focused).toContainText('galley');
});

test('in a narrow window a note and the reasons of a dismissal open the details, and what is typed is no command', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await page.setViewportSize({ width: 1024, height: 640 });
  await compared(page);
  const details = page.getByRole('complementary', { name: 'Selected passage' });
  await column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).click();
  await expect(details).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  await expect(page.locator('[contenteditable="true"]:focus')).toBeVisible();
  await page.keyboard.type('Only by foot?');
  await expect(details).toContainText('Only by foot?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (let presses = 0; presses < 5 && (await details.isVisible()); presses++)
    await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(details.getByRole('list', { name: /Why/ })).toBeVisible();
});

test('in a window without overview the details open from the tool bar, and no button lies over the text', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await page.setViewportSize({ width: 720, height: 450 });
  await compared(page);
  const button = page.getByRole('button', { name: 'Details', exact: true });
  await expect(button).toHaveCount(1);
  await expect(page.getByRole('toolbar').locator(button)).toBeVisible();
});

test('in a low window J shows the whole passage, and Escape gives the keyboard back from a note', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await page.setViewportSize({ width: 1440, height: 560 });
  await compared(page);
  const chosen = column(page, 'A').locator('.cell[data-selected]');
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('j');
    if (await chosen.count()) await expect(chosen).toBeInViewport({ ratio: 0.99 });
  }
  await page.keyboard.press('n');
  await expect(page.locator('[contenteditable="true"]:focus')).toBeVisible();
  await page.keyboard.type('Who counted?');
  await page.keyboard.press('Escape');
  await expect(page.locator('.column [data-selected]:focus')).toBeVisible();
});

test('Alt and a digit goes to a source that waits as a spine, also where it lacks the passage', async ({
  workbench,
}) => {
  const page = await workbench.start([...sampleArticles(), LAMPS.text, LAMPS.page]);
  await page.setViewportSize({ width: 1024, height: 640 });
  await compared(page);
  await column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).click();
  await page.keyboard.press('Alt+5');
  await expect(column(page, 'E').locator(':focus')).toBeVisible();
});
