import { expect, test } from './fixtures.ts';

test('the workbench opens on its welcome view', async ({ workbench }) => {
  const page = await workbench.start();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the token leaves the address bar, and the page still works after a reload', async ({
  workbench,
  door,
}) => {
  test.skip(door === 'electron', 'the Electron window has no token');
  const page = await workbench.start();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
