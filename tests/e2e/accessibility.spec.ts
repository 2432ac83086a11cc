import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LAMPS } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { column, compared, passage, selectWords } from './reader.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 640 },
];

async function expectNoViolation(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${where}, ${id}: ${html.slice(0, 160)}`),
  );
  expect(found).toEqual([]);
}

/** Opens something, looks at it with axe, and closes it with Escape. */
async function lookAt(page: Page, where: string, open: () => Promise<void>): Promise<void> {
  await open();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolation(page, where);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of SIZES)
    test(`axe finds nothing in any view, ${colorScheme}, ${size.width} wide`, {
      tag: RESTARTS,
    }, async ({ workbench }) => {
      test.slow();
      const welcome = await workbench.start();
      await welcome.emulateMedia({ colorScheme });
      await welcome.setViewportSize(size);
      await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoViolation(welcome, 'welcome');
      await lookAt(welcome, 'paste', () => welcome.keyboard.press('Control+Shift+v'));

      const page = await workbench.start(LAMPS.all);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await compared(page);
      await column(page, 'C').getByRole('button', { name: /Look/ }).click();
      await passage(page, 'A', 'About 1,200 lamps').click();
      await lookAt(page, 'blocks', () => page.keyboard.press('o'));
      await expectNoViolation(page, 'read');
      await selectWords(page, 'A', 'lamps are affected');
      await page.keyboard.press('3');
      await page.keyboard.press('n');
      await expectNoViolation(page, 'note');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+F');
      await expectNoViolation(page, 'folded');
      await page.keyboard.press('Shift+F');
      await selectWords(page, 'A', 'lamps are affected');
      await lookAt(page, 'own finding', () => page.keyboard.press('f'));
      await page.getByRole('button', { name: 'Discard' }).click();

      await lookAt(page, 'keys', () => page.keyboard.press('?'));
      await lookAt(page, 'commands', () => page.keyboard.press('Control+k'));
      await lookAt(page, 'export', () => page.keyboard.press('Control+e'));
      await lookAt(page, 'source', async () => {
        await column(page, 'A').getByRole('button', { name: 'Menu of A' }).click();
        await page.getByRole('menuitem', { name: /Edit/ }).click();
      });
    });

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of SIZES)
    test(`axe finds nothing in review and matrix, ${colorScheme}, ${size.width} wide`, async ({
      workbench,
    }) => {
      const page = await workbench.start(LAMPS.all);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await compared(page);
      test.slow();
      await page.keyboard.press('Control+3');
      await page.keyboard.press('c');
      await page.keyboard.press('l');
      await expectNoViolation(page, 'review');
      await lookAt(page, 'kind', () => page.keyboard.press('t'));
      await page.keyboard.press('Control+2');
      await page.keyboard.press('ArrowDown');
      await expectNoViolation(page, 'matrix');
      await page.getByRole('tab', { name: /Attribution/ }).click();
      await expectNoViolation(page, 'attribution');
    });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing while a key is chosen, a title given or a grouping looked up, ${colorScheme}`, async ({
    workbench,
  }) => {
    test.slow();
    const page = await workbench.start(LAMPS.all);
    await page.emulateMedia({ colorScheme });
    await compared(page);
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByRole('button', { name: /^next finding\b/ }).click();
    await expect(page.getByRole('button', { name: 'Press the keys' })).toBeFocused();
    await expectNoViolation(page, 'a key is recorded');
    await page.keyboard.press('c');
    await expect(page.locator('#key-clash')).toBeVisible();
    await expectNoViolation(page, 'a key is taken');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();

    await page.keyboard.press(']');
    await lookAt(page, 'passage title', () => page.keyboard.press('F2'));
    await page.keyboard.press('Control+2');
    await lookAt(page, 'value title', () =>
      page
        .getByRole('button', { name: /^Give .* a title$/ })
        .first()
        .press('Enter'),
    );
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: /^Group/ }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectNoViolation(page, 'grouping');
  });

test('in the colours of the system what is chosen can still be told from the rest', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await page.emulateMedia({ forcedColors: 'active' });
  await compared(page);
  const outlines = (all: string) =>
    page
      .locator(all)
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).outlineStyle));
  expect(new Set(await outlines('.segments button[aria-current]'))).toEqual(new Set(['solid']));
  expect(new Set(await outlines('.segments button:not([aria-current])'))).toEqual(
    new Set(['none']),
  );
  await passage(page, 'A', 'About 1,200 lamps').click();
  expect(new Set(await outlines('.cell[data-selected]'))).toEqual(new Set(['solid']));
  await page.keyboard.press('Control+3');
  await page.locator('.queue-item').nth(1).click();
  await page.locator('.finding-pane').focus();
  expect(await outlines('.queue-item[aria-current="true"]')).toEqual(['solid']);
});
