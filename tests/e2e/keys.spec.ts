import type { Page } from '@playwright/test';
import { LAMPS } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared } from './reader.ts';

const capsOf = (page: Page, does: string) =>
  page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${does}\\b`) });
const recorder = (page: Page) => page.getByRole('button', { name: 'Press the keys' });
const current = (page: Page) => page.locator('.finding-card[data-current], .finding-card').first();

async function keyList(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
}

test('a command is put on another key, which is kept, and all keys are put back', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await keyList(page);
  await capsOf(page, 'next finding').focus();
  await page.keyboard.press('Enter');
  await expect(recorder(page)).toBeFocused();
  await page.keyboard.press('g');
  await expect(capsOf(page, 'next finding')).toHaveText('G');
  await expect(capsOf(page, 'next finding')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.locator('.finding-card')).toHaveCount(0);
  await page.keyboard.press('g');
  await expect(current(page)).toBeVisible();
  await expect(page.locator('.status-bar')).toContainText('G');
  await page.reload();
  await compared(page);
  await keyList(page);
  await expect(capsOf(page, 'next finding')).toHaveText('G');
  await page.getByRole('button', { name: 'Put all keys back' }).click();
  await expect(capsOf(page, 'next finding')).toContainText('J');
  await expect(page.getByRole('button', { name: 'Put all keys back' })).toBeDisabled();
});

test('of a clash the reader is told, Enter takes the keys over, and some stay where they are', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await keyList(page);
  await capsOf(page, 'next finding').click();
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('status')).toContainText('belongs to the browser');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await capsOf(page, 'next finding').click();
  await page.keyboard.press('c');
  await expect(page.locator('#key-clash')).toContainText('C is “confirm the finding”');
  await page.keyboard.press('Enter');
  await expect(capsOf(page, 'next finding')).toHaveText('C');
  await expect(capsOf(page, 'confirm the finding')).toHaveText('no key');
});
