import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LAMPS } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { ROOT } from './open-door.ts';
import { column, compared, paintedWords, saved, selectWords } from './reader.ts';

const WORDS = 'chief engineer Ivo Tammer';
const NAME = /Street lamps in Varrow/;

/** Opens the lamps, highlights words of A in yellow and waits until that is on the disk. */
async function markWords(page: Page): Promise<void> {
  await compared(page);
  await selectWords(page, 'A', WORDS);
  await page.keyboard.press('1');
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-yellow': [WORDS] });
  await saved(page);
}

/** Whether the browser's copy, which is written after the disk, holds a highlight by now. */
async function hasCopiedColour(): Promise<boolean> {
  const opening = indexedDB.open('synoptic');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const reading = database.transaction('records').objectStore('records').getAll();
  const records = await new Promise<unknown>((done) => {
    reading.onsuccess = () => done(reading.result);
  });
  database.close();
  return JSON.stringify(records).includes('"colour":"yellow"');
}

test.beforeEach(({ door }) => {
  test.skip(door === 'electron', 'one window and one profile in Electron');
});

test('another browser shows the same library, and says that it had no copy of it', {
  tag: RESTARTS,
}, async ({ workbench }) => {
  await markWords(await workbench.start(LAMPS.all));
  const page = await workbench.start([], { browser: 'another' });
  await expect(page.getByText(/has been made again, with 1 comparison/)).toBeVisible();
  await page.getByRole('button', { name: NAME }).first().click();
  await compared(page);
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-yellow': [WORDS] });
});

test('a deleted IndexedDB is made again, with a sentence, and nothing is missing', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await markWords(page);
  await page.evaluate(async () => {
    const gone = indexedDB.deleteDatabase('synoptic');
    await new Promise((done) => {
      gone.onsuccess = done;
      gone.onblocked = done;
    });
  });
  await page.reload();
  await expect(page.getByText(/has been made again, with 1 comparison/)).toBeVisible();
  await compared(page);
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-yellow': [WORDS] });
});

test('a deleted data folder is no new reader: the copy in the browser is offered', {
  tag: RESTARTS,
}, async ({ workbench }) => {
  const before = await workbench.start(LAMPS.all);
  await markWords(before);
  await expect.poll(() => before.evaluate(hasCopiedColour)).toBe(true);
  await workbench.stop();
  await rm(workbench.data, { recursive: true });
  const page = await workbench.start();
  await expect(page.getByText(/this browser has a copy of 1 comparison/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await page.getByRole('button', { name: NAME }).first().click();
  await compared(page);
  await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-yellow': [WORDS] });
});

test('two pages see each other’s change', async ({ workbench }) => {
  const one = await workbench.start(LAMPS.all);
  await markWords(one);
  const other = await workbench.openPage();
  await compared(other);
  await expect.poll(() => paintedWords(other)).toMatchObject({ 'reader-yellow': [WORDS] });
  await selectWords(other, 'C', 'evening trade');
  await other.keyboard.press('2');
  await expect.poll(() => paintedWords(one)).toMatchObject({ 'reader-red': ['evening trade'] });
  await one.bringToFront();
  await one.keyboard.press('Control+z');
  await expect.poll(async () => (await paintedWords(other))['reader-yellow']).toBeUndefined();
});

test('a second start hands its files over and leaves with one line', async ({ workbench }) => {
  const [first = '', ...others] = LAMPS.all;
  const page = await workbench.start(others);
  await compared(page);
  const second = spawn(
    process.execPath,
    [join(ROOT, 'out', 'main', 'browser.mjs'), '--data', workbench.data, '--', first],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let printed = '';
  for await (const chunk of second.stdout) printed += String(chunk);
  expect(printed).toMatch(
    /^Synoptic is already open at http:\/\/127\.0\.0\.1:\S+; it was given your file\n$/,
  );
  await expect(column(page, 'C')).toBeVisible();
});

test('a comparison is renamed, duplicated, deleted, brought back and found by its words', {
  tag: RESTARTS,
}, async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await markWords(page);
  const again = await workbench.start();
  const choose = async (name: string, item: string) => {
    await again
      .getByRole('listitem')
      .filter({ has: again.getByText(name, { exact: true }) })
      .getByRole('button', { name: 'Rename, duplicate, delete' })
      .click();
    await again.getByRole('menuitem', { name: item }).click();
  };
  const [name = ''] = await again.locator('.recent-line b').allInnerTexts();
  await choose(name, 'Rename…');
  await again.getByLabel('New name').fill('Lamps');
  await again.keyboard.press('Enter');
  await expect(again.locator('.recent-line b', { hasText: /^Lamps$/ })).toBeVisible();
  await choose('Lamps', 'Duplicate');
  await expect(again.locator('.recent-line b', { hasText: 'Lamps (copy)' })).toBeVisible();
  await choose('Lamps', 'Delete');
  await expect(again.getByText('“Lamps” was deleted.')).toBeVisible();
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(again.locator('.recent-line b', { hasText: /^Lamps$/ })).toBeVisible();
  await again.getByRole('searchbox').fill('EVENING  trade');
  await expect(again.getByText('2 found')).toBeVisible();
  await again.locator('.hit', { hasText: 'Lamps (copy)' }).click();
  await compared(again);
  await expect(again.locator('[data-passage][data-selected]').first()).toBeVisible();
  await expect.poll(() => paintedWords(again)).toMatchObject({ 'reader-yellow': [WORDS] });
});
