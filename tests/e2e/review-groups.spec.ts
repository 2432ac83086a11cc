import { LAMPS, sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared } from './reader.ts';

test('the queue is grouped by passage where the reader wants it so, and J walks it in that order', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await page.keyboard.press('Control+3');
  const heads = page.locator('.queue-head');
  await expect(heads.first()).toContainText('Contradiction');
  await page.getByRole('button', { name: /^Group/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Group/ })).toContainText('passage');
  await expect(heads.first()).toContainText('“');
  const items = page.locator('.queue-item');
  await items.first().click();
  await page.keyboard.press('j');
  await expect(items.nth(1)).toHaveAttribute('aria-current', 'true');
});

test('the tool bar of the review keeps its height in a narrow window, and its lists are in a menu', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await page.setViewportSize({ width: 1024, height: 640 });
  await compared(page);
  await page.keyboard.press('Control+3');
  const bar = page.getByRole('toolbar');
  await expect.poll(async () => (await bar.boundingBox())?.height).toBe(44);
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('menuitemradio', { name: 'Confirmed' }).click();
  await expect(page.locator('.queue-empty')).toBeVisible();
});

test('the picture of a kept comparison shows how its own cells stand', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press('Control+2');
  const cells = page.locator('.matrix-cell');
  await expect(cells.first()).toBeVisible();
  const states = await cells.evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
  await page.getByRole('button', { name: 'Comparison menu' }).click();
  await page.getByRole('menuitem', { name: 'New comparison' }).click();
  const drawn = page.locator('.recent-card').first().locator('rect[data-state]');
  const rows = Math.min(6, states.length / LAMPS.all.length);
  await expect(drawn).toHaveCount(rows * LAMPS.all.length);
  for (const state of new Set(
    await drawn.evaluateAll((all) => all.map((one) => one.getAttribute('data-state'))),
  ))
    expect(states).toContain(state);
});

test('the welcome view says how far the review of a comparison is', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  const told = (await page.locator('.status-bar').innerText()).match(/Finding \d+ of (\d+)/)?.[1];
  const leave = async () => {
    await page.getByRole('button', { name: 'Comparison menu' }).click();
    await page.getByRole('menuitem', { name: 'New comparison' }).click();
  };
  await leave();
  const card = page.locator('.recent-card').first();
  await expect(card).toContainText(`1 of ${told} reviewed`);
  await card.click();
  await compared(page);
  await leave();
  await expect(card).toContainText(`1 of ${told} reviewed`);
});
