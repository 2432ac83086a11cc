import { AxeBuilder } from '@axe-core/playwright';
import { LAMPS } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared, passage } from './reader.ts';

type Page = Parameters<typeof compared>[0];

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
};

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 640 },
  ])
    test(`axe finds nothing in any view, ${colorScheme}, ${size.width} wide`, async ({
      workbench,
    }) => {
      const welcome = await workbench.start();
      await welcome.emulateMedia({ colorScheme });
      await welcome.setViewportSize(size);
      await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(welcome)).toEqual([]);

      const page = await workbench.start(LAMPS.all);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await compared(page);
      await passage(page, 'A', 'About 1,200 lamps').click();
      expect(await violations(page)).toEqual([]);

      for (const key of ['?', 'Control+e']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
