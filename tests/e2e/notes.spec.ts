import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LAMPS } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared, exportAs, openCard, saved, selectWords } from './reader.ts';

const editor = (page: Page) => openCard(page).getByRole('textbox', { name: 'Note', exact: true });
const link = (page: Page) => editor(page).locator('.note-link');
const shownAddress = (page: Page) => openCard(page).getByRole('textbox', { name: 'This links to' });

async function openNote(page: Page, siglum: string, words: string): Promise<void> {
  await selectWords(page, siglum, words);
  await page.keyboard.press('n');
  await expect(editor(page)).toBeFocused();
}

test('an address typed into a note is a link that shows where it leads and goes nowhere', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const home = page.url();
  await openNote(page, 'A', 'the night buses');
  await page.keyboard.type('See https://lamps.example/log for more');
  await expect(link(page)).toHaveText('https://lamps.example/log');
  for (const modifiers of [[], ['Control'], ['Shift']] as const)
    await link(page).click({ modifiers: [...modifiers] });
  await link(page).click();
  await expect(shownAddress(page)).toHaveValue('https://lamps.example/log');
  expect(page.context().pages()).toHaveLength(1);
  expect(page.url()).toBe(home);

  await saved(page);
  const html = await readFile(await workbench.saveReport(() => exportAs(page, /HTML/)), 'utf8');
  expect(html).toContain('See https://lamps.example/log for more');
});

test('words are made a link by the tool bar, and only to the web or to mail', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await openNote(page, 'A', 'the night buses');
  await page.keyboard.type('the log');
  await page.keyboard.press('Control+a');
  await openCard(page).getByRole('button', { name: 'Link', exact: true }).click();
  const field = openCard(page).getByRole('textbox', { name: 'Address of the link' });
  await expect(field).toBeFocused();
  for (const hostile of ['javascript:alert(1)', 'data:text/html,a', 'file:///etc/passwd']) {
    await field.fill(hostile);
    await page.keyboard.press('Enter');
    await expect(openCard(page).getByRole('alert')).toContainText('Only addresses of the web');
  }
  await field.fill('lamps.example/log');
  await page.keyboard.press('Enter');
  await expect(link(page)).toHaveText('the log');
  await saved(page);

  await page.reload();
  await compared(page);
  await page.getByRole('button', { name: 'Note 1' }).click();
  await expect(link(page)).toHaveText('the log');
  const path = await workbench.saveReport(() => exportAs(page, /Markdown/));
  expect(await readFile(path, 'utf8')).toContain('the log (https\\://lamps.example/log)');
});

test('a passage is named by its letter and number, leads there, and is called as it is counted', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await openNote(page, 'A', 'the night buses');
  await page.keyboard.type('Compare b2');
  await expect(page.getByRole('option', { name: /^B2/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('and others');
  const mention = editor(page).getByRole('button', { name: 'B2' });
  await expect(mention).toBeVisible();
  await expect(editor(page)).toHaveText('Compare B2 and others');
  await saved(page);

  await mention.click();
  await expect(page.locator('article[data-siglum="B"] .cell[data-selected]')).toContainText(
    'remained dark',
  );

  const html = await readFile(await workbench.saveReport(() => exportAs(page, /HTML/)), 'utf8');
  expect(html).toMatch(/Compare <a href="#B2">B2<\/a> and others/);
  await page.reload();
  await compared(page);
  await page.getByRole('button', { name: 'Note 1' }).click();
  await expect(mention).toBeVisible();
});

test('one note hangs on words of two sources, stands at both, and is taken off one by keys', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await openNote(page, 'A', 'the night buses');
  await page.keyboard.type('They differ.');
  await selectWords(page, 'B', 'near the market');
  await expect(page.getByRole('button', { name: 'To note 1' })).toBeVisible();
  await page.keyboard.press('Shift+N');
  await expect(page.getByRole('button', { name: 'Note 1', exact: true })).toHaveCount(2);
  const untie = openCard(page).getByRole('button', { name: /^Take B\d+ off this note$/ });
  await expect(untie).toBeVisible();
  await saved(page);

  const path = await workbench.saveReport(() => exportAs(page, /HTML/));
  expect((await readFile(path, 'utf8')).match(/They differ\./g)).toHaveLength(2);
  await page.reload();
  await compared(page);
  await page.locator('article[data-siglum="B"]').getByRole('button', { name: 'Note 1' }).click();
  await expect(editor(page)).toHaveText('They differ.');
  await openCard(page)
    .getByRole('button', { name: /^Take A\d+ off this note$/ })
    .press('Enter');
  await expect(page.getByRole('button', { name: 'Note 1', exact: true })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Note 1', exact: true })).toHaveCount(2);
});

test('two notes on the same words, one begun in another window, are both shown, written and kept', async ({
  workbench,
  door,
}) => {
  test.skip(door === 'electron', 'one window in Electron');
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await openNote(page, 'A', 'the night buses');
  await page.keyboard.type('Ask the depot');
  await saved(page);
  const other = await workbench.openPage();
  await compared(other);
  await other.getByRole('button', { name: 'Note 1' }).click();
  await openCard(page).getByRole('button', { name: 'Remove note' }).click();
  await expect(other.getByRole('button', { name: 'Note 1' })).toHaveCount(0);
  await editor(other).click();
  await other.keyboard.press('Control+a');
  await other.keyboard.type('Which bus was it');
  await expect(editor(page)).toHaveText('Which bus was it');
  await page.getByRole('button', { name: /^Undo/ }).click();

  for (const window of [page, other]) {
    await expect(editor(window)).toHaveText(['Which bus was it', 'Ask the depot']);
    await expect(openCard(window).getByText(/^Note \d$/)).toHaveText(['Note 1', 'Note 2']);
  }
  await editor(page).nth(1).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' twice');
  await expect(editor(other)).toHaveText(['Which bus was it', 'Ask the depot twice']);
  await openCard(other).getByRole('button', { name: 'Remove note' }).first().click();
  await expect(editor(page)).toHaveText(['Ask the depot twice']);
  await expect(editor(other)).toHaveText(['Ask the depot twice']);
});
