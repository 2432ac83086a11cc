import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LAMPS, sampleArticles } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { compared, exportAs } from './reader.ts';

const current = (page: Page) => page.locator('.queue-item[aria-current="true"]');
const queue = (page: Page) => page.getByRole('navigation', { name: /Findings to review/ });
const toReview = (page: Page) => page.getByRole('button', { name: /^To review/ });

async function review(page: Page): Promise<void> {
  await compared(page);
  await page.keyboard.press('Control+3');
  await expect(current(page)).toBeVisible();
}

test('findings are reviewed one after another without a pointer, to the last', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await review(page);
  const all = await queue(page).getByRole('listitem').count();
  expect(all).toBeGreaterThan(2);
  const keys = ['c', 'l', 'x'];
  for (let at = 0; at < all; at++) {
    const finding = await current(page).getAttribute('data-finding');
    const key = keys[at % keys.length] ?? 'c';
    await page.keyboard.press(key);
    if (key === 'x') await page.keyboard.press('4');
    if (at < all - 1)
      await expect(current(page)).not.toHaveAttribute('data-finding', finding ?? '');
  }
  await expect(page.getByText(`${all} of ${all} settled`)).toBeVisible();
  await expect(toReview(page)).toContainText('0');
  await page.keyboard.press('Control+z');
  await expect(toReview(page)).toContainText('1');
});

test('J and K go along the queue, Shift J and Shift K to what is open, Enter to the text', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await review(page);
  const ids = await page
    .locator('.queue-item')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.finding ?? ''));
  await page.keyboard.press('c');
  await expect(current(page)).toHaveAttribute('data-finding', ids[1] ?? '');
  await page.keyboard.press('k');
  await expect(current(page)).toHaveAttribute('data-finding', ids[0] ?? '');
  await page.keyboard.press('Shift+J');
  await expect(current(page)).toHaveAttribute('data-finding', ids[1] ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(current(page)).toHaveAttribute('data-finding', ids[2] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator(`article [data-finding="${ids[2]}"]`).first()).toBeInViewport();
});

test('the evidence stands there word for word, from every source', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await review(page);
  await page.locator('.queue-item', { hasText: '2,100' }).first().click();
  const cards = page.getByRole('list', { name: 'What each source says' }).getByRole('listitem');
  await expect(cards).toHaveCount(3);
  await expect(cards.locator('mark').filter({ hasText: '1,200' }).first()).toBeVisible();
  await expect(cards.locator('mark').filter({ hasText: '2,100' }).first()).toBeVisible();
});

test('word by word holds nothing of the finding looked at before', async ({ workbench }) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await page.keyboard.press('Control+3');
  const count = await page.locator('.queue-item').count();
  expect(count).toBeGreaterThan(5);
  for (let at = 0; at < count; at++) {
    const seen = await page.locator('.wide-collation').allInnerTexts();
    // Rendered from nothing, it must be the same.
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+3');
    expect(await page.locator('.wide-collation').allInnerTexts()).toEqual(seen);
    await page.keyboard.press('j');
  }
});

test('a hidden kind leaves queue, counts and text at once', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await review(page);
  const chip = page.getByRole('group', { name: 'Kinds of findings' }).getByRole('button').first();
  const kind = (await chip.getAttribute('data-kind')) ?? '';
  await expect(page.locator(`.queue-item[data-kind="${kind}"]`).first()).toBeVisible();
  await chip.click();
  await expect(page.locator(`.queue-item[data-kind="${kind}"]`)).toHaveCount(0);
});

test('another kind by its letter, with the old one on record in the export', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await review(page);
  const id = await current(page).getAttribute('data-finding');
  const kind = await current(page).getAttribute('data-kind');
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(current(page)).toHaveAttribute('data-kind', 'wording');
  const path = await workbench.saveReport(() => exportAs(page, /JSON/));
  const { findings } = JSON.parse(await readFile(path, 'utf8'));
  expect(findings.find((finding: { id: string }) => finding.id === id)).toMatchObject({
    kind: 'wording',
    kindWas: kind,
  });
});

test('Esc leaves the review at the finding where it is', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await review(page);
  await page.keyboard.press('j');
  const finding = (await current(page).getAttribute('data-finding')) ?? '';
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(current(page)).toHaveAttribute('data-finding', finding);
});

test('the gate keeps unreviewed findings out of the report where the reader says so', {
  tag: RESTARTS,
}, async ({ workbench }) => {
  const first = await workbench.start(LAMPS.all);
  await review(first);
  await first.keyboard.press('c');
  await first.keyboard.press('Control+4');
  await first.getByRole('dialog').getByRole('button', { name: 'Leave out' }).click();
  await first.keyboard.press('Escape');
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const path = await workbench.saveReport(() => exportAs(page, /CSV/));
  const csv = await readFile(path, 'utf8');
  expect(csv).toContain('confirmed');
  expect(csv).not.toContain('not reviewed');
});
