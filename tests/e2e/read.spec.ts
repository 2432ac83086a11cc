import { LAMPS, realArticles, sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { column, compared, paintedWords, passage, statusBar } from './reader.ts';

test('three files opened at the start stand side by side, in order, with their letters', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await expect(page.locator('article[data-siglum]')).toHaveCount(3);
  await expect(column(page, 'A')).toContainText('Street lamps in Varrow go dark for a third night');
  await expect(column(page, 'B')).toContainText('Third dark night for Varrow');
  await expect(column(page, 'C')).toContainText('The Varrow Gazette');
  await expect(column(page, 'C')).toContainText('11 Feb 2026');
  // A first start has nothing to tell of a library that it has just made itself.
  await expect(page.getByText(/Saved/).first()).toBeVisible();
  await expect(page.getByText(/has been made again/)).toHaveCount(0);
});

test('a clicked passage stays where it is and its counterparts come beside it', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const clicked = passage(page, 'A', 'About 1,200 lamps are affected');
  const before = await clicked.boundingBox();
  await clicked.click();
  const counterpart = passage(page, 'B', 'Some 2,100 lamps are affected');
  await expect
    .poll(async () => {
      const [there, here] = [await counterpart.boundingBox(), await clicked.boundingBox()];
      return Math.round(Math.abs((there?.y ?? 0) - (here?.y ?? 1e6)));
    })
    .toBeLessThan(8);
  const after = await clicked.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

test('counterparts glide to a clicked passage, and are there at once for whoever asked for less motion', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await page.setViewportSize({ width: 1440, height: 480 });
  await compared(page);
  const clicked = passage(page, 'A', 'About 1,200 lamps are affected');
  const counterpart = passage(page, 'B', 'Some 2,100 lamps are affected');
  const placesPassed = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
    await page.emulateMedia({ reducedMotion });
    await counterpart.hover();
    await page.keyboard.down('Alt');
    const before = await counterpart.boundingBox();
    await page.mouse.wheel(0, 60);
    await expect
      .poll(async () => ((await counterpart.boundingBox())?.y ?? 0) - (before?.y ?? 0))
      .toBeLessThan(-59);
    await page.keyboard.up('Alt');
    await clicked.hover();
    const watch = await counterpart.evaluateHandle(watchPlaces, 600);
    await page.mouse.down();
    await page.mouse.up();
    return watch.evaluate(({ seen }) => seen);
  };
  // Where it was and where it is.
  expect(await placesPassed('reduce')).toBe(2);
  expect(await placesPassed('no-preference')).toBeGreaterThan(3);
});

/** Runs in the page: in how many places an element is seen in the next milliseconds. */
function watchPlaces(element: Element, milliseconds: number): { readonly seen: Promise<number> } {
  const places = new Set<number>();
  const began = performance.now();
  const seen = new Promise<number>((resolve) => {
    const look = (): void => {
      places.add(Math.round(element.getBoundingClientRect().top));
      if (performance.now() - began < milliseconds) requestAnimationFrame(look);
      else resolve(places.size);
    };
    look();
  });
  return { seen };
}

test('the words that differ inside the chosen passage are marked, and only they', async ({
  workbench,
}) => {
  const page = await workbench.start([LAMPS.text, LAMPS.markdown]);
  await compared(page);
  await passage(page, 'A', 'About 1,200 lamps').click();
  await expect
    .poll(async () => (await paintedWords(page)).differs?.join(' | ') ?? '')
    .toContain('1,200');
  const differing = (await paintedWords(page)).differs ?? [];
  expect(differing.join(' ')).not.toContain('lamps are affected');
});

test('what a source lacks is a gap at its place', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const gap = column(page, 'B').locator('[data-gap]').filter({ hasText: 'is not in B' });
  await expect(gap.first()).toBeVisible();
});

test('the panel shows the exact words of every source for a finding', async ({ workbench }) => {
  const page = await workbench.start([LAMPS.text, LAMPS.markdown]);
  await compared(page);
  await passage(page, 'A', 'About 1,200 lamps').click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('1,200');
  await expect(panel).toContainText('2,100');
  await expect(panel).toContainText('Value');
});

test('the keys go from passage to passage and from finding to finding', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press(']');
  const chosen = page.locator('[data-passage][data-selected]');
  await expect(chosen.first()).toBeVisible();
  const first = await chosen.first().getAttribute('data-passage');
  await page.keyboard.press(']');
  await expect.poll(() => chosen.first().getAttribute('data-passage')).not.toBe(first);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(statusBar(page)).toContainText(/Finding 1 of \d+/);
});

test('J walks down the text, and from a chosen passage goes on there', async ({ workbench }) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const said = page.locator('p[aria-live="polite"][aria-atomic]');
  const numbers: number[] = [];
  for (let number = 1; number <= 6; number++) {
    await page.keyboard.press('j');
    await expect(statusBar(page)).toContainText(`Finding ${number} of`);
    await expect(said).toContainText(`Finding ${number} of`);
    const chosen = column(page, 'A').locator('[data-passage][data-selected]');
    if (await chosen.count())
      numbers.push(Number(await chosen.locator('.cell-number').innerText()));
  }
  expect(new Set(numbers).size).toBeGreaterThan(2);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  await passage(page, 'A', 'The stop may').click();
  await page.keyboard.press('j');
  await expect(passage(page, 'A', 'The stop may')).toHaveAttribute('data-selected', '');
  await expect(page.locator('.finding-card')).toBeVisible();
});

test('the sample comparison opens from the welcome view', async ({ workbench }) => {
  const page = await workbench.start();
  await page.getByRole('button', { name: /Sample comparison/ }).click();
  await compared(page);
  await expect(page.locator('article[data-siglum]')).toHaveCount(3);
});

test('eight sources open as columns and spines, and a spine opens by a click', async ({
  workbench,
}, testInfo) => {
  const { writeFile } = await import('node:fs/promises');
  const paths = Array.from({ length: 8 }, (_, at) => testInfo.outputPath(`${at + 1}.txt`));
  for (const [at, path] of paths.entries())
    await writeFile(
      path,
      `The lamps of Varrow stayed dark, paper ${at} says.\n\nRepairs take ${at} days.\n`,
    );
  const page = await workbench.start(paths);
  const spines = page.locator('.spine');
  await expect(page.locator('article[data-siglum]').or(spines)).toHaveCount(8);
  await expect(spines.first()).toBeVisible();
  const siglum = (await spines.last().getAttribute('data-siglum')) ?? '';
  await spines.last().click();
  await expect(column(page, siglum)).toBeVisible();
});

test.describe('real articles', () => {
  test.skip(realArticles().length === 0, 'no real articles beside this checkout');

  test('five of them open, are compared and can be read to the last word', async ({
    workbench,
  }) => {
    const page = await workbench.start(realArticles());
    await compared(page);
    const shown = page.locator('article[data-siglum], .spine');
    await expect(shown).toHaveCount(5);
    await expect(statusBar(page)).toContainText(/\d+ links/);
  });
});

test('only passages of the same words are called agreeing, others are left to the reader', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const inspector = page.getByRole('complementary', { name: 'Selected passage' });
  await passage(page, 'A', 'I would do the same').click();
  await expect(inspector).toContainText('These passages agree');
  await passage(page, 'A', 'Night ferry drifts').click();
  await expect(inspector).toContainText('Worded otherwise');
  await expect(inspector).not.toContainText('agree');
});

test('a passage whose findings are hidden is not called agreeing, and they are shown from there', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await page.keyboard.press('j');
  const card = page.locator('.finding-card');
  const kind = (await card.getAttribute('data-kind')) ?? '';
  const chip = page.locator(`.chip[data-kind="${kind}"]`);
  await chip.click();
  const inspector = page.getByRole('complementary', { name: 'Selected passage' });
  await expect(inspector).toContainText('of a kind you hide');
  await expect(inspector).not.toContainText('These passages agree');
  await inspector.getByRole('button', { name: 'Show', exact: true }).press('Enter');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.finding-card, .finding-row').first()).toBeVisible();
});
