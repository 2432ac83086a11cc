import { LAMPS } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { column, compared, saved } from './reader.ts';

test('page furniture is kept aside, can be seen, put back, and taken back again', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const gazette = column(page, 'C');
  await expect(gazette.getByText('Sign up for our newsletter')).toBeHidden();
  await gazette.getByRole('button', { name: /Look/ }).click();
  const block = gazette.locator('[data-block]').filter({ hasText: 'Sign up for our newsletter' });
  await expect(block.first()).toBeVisible();
  await gazette.getByRole('button', { name: /Put back “Sign up/ }).click();
  await compared(page);
  await expect(
    gazette.locator('.piece').filter({ hasText: 'Sign up for our newsletter' }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await compared(page);
  await expect(
    gazette.locator('.piece').filter({ hasText: 'Sign up for our newsletter' }),
  ).toHaveCount(0);
});

test('one pane shows what is kept and what is left out, moves blocks either way by keys, and the choice outlasts a restart', {
  tag: RESTARTS,
}, async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const gazette = column(page, 'C');
  await gazette.getByRole('button', { name: 'All blocks' }).click();
  const pane = page.getByRole('dialog', { name: /What C keeps and leaves out/ });
  await expect(pane).toContainText('Every visible character of the file is in exactly one block.');
  await pane.getByRole('button', { name: /^Left out/ }).click();
  const blurb = pane.getByRole('checkbox', { name: /Sign up for our newsletter/ });
  await expect(blurb).not.toBeChecked();
  await blurb.focus();
  await page.keyboard.press('Space');
  await expect(blurb).toBeChecked();
  await expect(blurb).toBeFocused();

  await pane.getByRole('button', { name: /^Kept/ }).click();
  const boxes = pane.getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(boxes.nth(1)).not.toBeChecked();
  await expect(pane.getByRole('listitem').nth(1)).toContainText('left out: left out by you');
  await page.keyboard.press('Control+z');
  await expect(boxes.nth(1)).toBeChecked();
  await page.keyboard.press('Control+Shift+z');
  await expect(boxes.nth(1)).not.toBeChecked();
  const label = await boxes.nth(1).getAttribute('aria-label');
  await page.keyboard.press('Escape');
  await expect(pane).toBeHidden();
  await saved(page);

  const again = await workbench.start(LAMPS.all);
  await compared(again);
  await expect(
    column(again, 'C').locator('.piece').filter({ hasText: 'Sign up for our newsletter' }),
  ).toBeVisible();
  await column(again, 'C').getByRole('listitem').first().click();
  await again.keyboard.press('o');
  await expect(again.getByRole('checkbox', { name: label ?? '', exact: true })).not.toBeChecked();
});

test('outlet and both dates are corrected at the head of a source and stay after a reload', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await column(page, 'A').getByRole('button', { name: 'Menu of A' }).click();
  await page.getByRole('menuitem', { name: /Edit/ }).click();
  // The form is there to be written in, and takes no date that nobody can read.
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Outlet' }).fill('Varrow Times');
  await page.getByRole('textbox', { name: /Published/ }).fill('the other day');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: /Published/ })).toBeFocused();
  await page.getByRole('textbox', { name: /Published/ }).fill('2026-02-10');
  await page.getByRole('textbox', { name: /Updated/ }).fill('2026-02-11');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(column(page, 'A')).toContainText('Varrow Times');
  await saved(page);
  await page.reload();
  await compared(page);
  await expect(column(page, 'A')).toContainText('Varrow Times');
  await expect(column(page, 'A')).toContainText('10 Feb 2026');
  await expect(column(page, 'A')).toContainText('11 Feb 2026');
});
