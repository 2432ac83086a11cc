import { LAMPS } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { column, compared } from './reader.ts';

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

test('outlet and date are corrected at the head of a source and stay after a reload', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await column(page, 'A').getByRole('button', { name: 'Menu of A' }).click();
  await page.getByRole('menuitem', { name: /Edit/ }).click();
  await page.getByRole('textbox', { name: 'Outlet' }).fill('Varrow Times');
  await page.getByRole('textbox', { name: /Published/ }).fill('2026-02-10');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(column(page, 'A')).toContainText('Varrow Times');
  await expect(page.getByRole('contentinfo')).toContainText('Saved');
  await page.reload();
  await compared(page);
  await expect(column(page, 'A')).toContainText('Varrow Times');
  await expect(column(page, 'A')).toContainText('10 Feb 2026');
});
