import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { sampleArticles } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { column, compared, exportAs, saved, selectWords, statusBar } from './reader.ts';

const cellAt = (page: Page, siglum: string, place: number) =>
  column(page, siglum).locator('.cell').nth(place);
const passageOf = (page: Page, siglum: string, words: string) =>
  column(page, siglum)
    .locator('.cell')
    .filter({ hasText: words })
    .first()
    .getAttribute('data-passage');
const bar = (page: Page) => page.locator('.reading-bar');

test('a finding of the reader’s own behaves like any other', async ({ workbench }) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await selectWords(page, 'A', 'cooling intake');
  await page.keyboard.press('f');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: /Add words from another/ }).click();
  await expect(bar(page)).toContainText('1 piece');
  await selectWords(page, 'B', 'cooling intake');
  await page.keyboard.press('f');
  await page.getByRole('dialog').getByRole('button', { name: 'Wording' }).click();
  await page.getByRole('textbox', { name: /What differs/ }).fill('Both speak of the intake alike.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const mark = page.locator('.mark[data-kind="wording"]').filter({ hasText: 'cooling intake' });
  await expect(mark).toHaveCount(2);
  await expect(mark.first()).toHaveAttribute('data-verdict', 'confirmed');
  const path = await workbench.saveReport(() => exportAs(page, /JSON/));
  const { findings } = JSON.parse(await readFile(path, 'utf8'));
  expect(
    findings.filter((one: { provenance: string }) => one.provenance === 'manual'),
  ).toMatchObject([
    {
      kind: 'wording',
      summary: 'Both speak of the intake alike.',
      verdict: { state: 'confirmed' },
      evidence: [
        { article: 'A', text: 'cooling intake' },
        { article: 'B', text: 'cooling intake' },
      ],
    },
  ]);
  await page.keyboard.press('Control+z');
  await expect(mark).toHaveCount(0);
});

test('a kind and a sentence stay while more words are gathered, and a new finding begins with none', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const dialog = page.getByRole('dialog');
  const sentence = page.getByRole('textbox', { name: /What differs/ });
  await selectWords(page, 'A', 'cooling intake');
  await page.keyboard.press('f');
  await dialog.getByRole('button', { name: 'Contradiction' }).click();
  await sentence.fill('Blocked in A alone.');
  await page.getByRole('button', { name: /Add words from another/ }).click();
  await selectWords(page, 'B', 'cooling intake');
  await page.keyboard.press('f');
  await expect(dialog.getByRole('button', { name: 'Contradiction' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(sentence).toHaveValue('Blocked in A alone.');
  await dialog.getByRole('button', { name: 'Discard' }).click();
  await selectWords(page, 'A', 'cooling intake');
  await page.keyboard.press('f');
  await expect(sentence).toHaveValue('');
});

test('two passages are pinned by Space and Space, the rest follows, and undo takes it back', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const before = await passageOf(page, 'B', 'The failure');
  // Read before the pin: it may join passages of the column into one.
  const words = (await cellAt(page, 'A', 3).locator('.piece').innerText()).slice(0, 14);
  await cellAt(page, 'A', 3).focus();
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText('waits for its counterpart');
  await column(page, 'B').locator('.cell').filter({ hasText: 'The failure' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => passageOf(page, 'B', 'The failure')).not.toBeNull();
  await expect
    .poll(
      async () =>
        (await passageOf(page, 'A', words)) === (await passageOf(page, 'B', 'The failure')),
    )
    .toBe(true);
  await expect(page.locator('.knot[data-pin]:visible').first()).toBeVisible();
  await expect(statusBar(page)).toContainText('1 pinned');
  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => passageOf(page, 'B', 'The failure')).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(statusBar(page)).toContainText('1 pinned');
});

test('a link is rejected where its reasons stand, and undo brings it back', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles().slice(0, 2));
  await compared(page);
  const same = async () =>
    (await passageOf(page, 'A', 'No one was hurt')) ===
    (await passageOf(page, 'B', 'Nobody was hurt'));
  await column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).click();
  await page.getByRole('button', { name: /Machine link/ }).click();
  const reject = page.getByRole('button', { name: /^Reject the link of A\d+ and B\d+$/ });
  const link = (await reject.getAttribute('aria-label'))?.replace('Reject the ', '') ?? '';
  await reject.click();
  await expect(bar(page)).toContainText(`Rejected ${link}.`);
  await expect.poll(same).toBe(false);
  await page.getByRole('button', { name: `Undo rejected ${link}` }).click();
  await expect.poll(same).toBe(true);
});

test('by keys alone R lists the links of a passage and R on one of them rejects it; what is done and undone is said by its name', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await page.setViewportSize({ width: 1024, height: 640 });
  await compared(page);
  const told = page.locator('[aria-live]');
  const reject = page.getByRole('button', { name: /^Reject the link of A\d+ and [BC]/ });
  await column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).focus();
  await page.keyboard.press('r');
  await expect(reject.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reject).toHaveCount(0);
  await expect(column(page, 'A').locator('.cell[data-selected]')).toBeFocused();
  await page.keyboard.press('r');
  await expect(reject.first()).toBeFocused();
  const count = await reject.count();
  const link = (await reject.first().getAttribute('aria-label'))?.replace('Reject the ', '') ?? '';
  await page.keyboard.press('r');
  await expect(told.filter({ hasText: `Rejected ${link}` })).toHaveCount(1);
  await expect(reject).toHaveCount(count - 1);
  await expect(column(page, 'A').locator('.cell[data-selected]')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(told.filter({ hasText: `Undone: rejected ${link}` })).toHaveCount(1);
  await expect(reject).toHaveCount(count);
  await page.keyboard.press('Control+Shift+z');
  await expect(told.filter({ hasText: `Done again: rejected ${link}` })).toHaveCount(1);
});

test('a passage is parted by S, merged by M, and both are in the history', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const same = async () =>
    (await passageOf(page, 'A', 'No one was hurt')) ===
    (await passageOf(page, 'B', 'Nobody was hurt'));
  expect(await same()).toBe(true);
  await column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).click();
  await page.keyboard.press('s');
  await expect.poll(same).toBe(false);
  await expect(bar(page)).toContainText('Parted');
  await column(page, 'A').locator('.cell').filter({ hasText: 'The stop may' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(same).toBe(true);
  await column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).click();
  await page.keyboard.press('m');
  await expect
    .poll(
      async () =>
        (await passageOf(page, 'A', 'No one was hurt')) ===
        (await passageOf(page, 'A', 'The stop may')),
    )
    .toBe(true);
});

/** How far apart two passages begin, in pixels. */
async function apart(one: Locator, other: Locator): Promise<number> {
  const [here, there] = [await one.boundingBox(), await other.boundingBox()];
  return Math.round(Math.abs((here?.y ?? 0) - (there?.y ?? 1e6)));
}

test('a passage parted away from the selected one is selected, and the keyboard stays on its words', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const cellOf = (words: string) => column(page, 'A').locator('.cell').filter({ hasText: words });
  await cellOf('No one was hurt').click();
  await page.keyboard.press('Space');
  await column(page, 'B').locator('.cell').filter({ hasText: 'The failure' }).click();
  await page.keyboard.press('Space');
  await expect(statusBar(page)).toContainText('1 pinned');
  await compared(page);
  await expect(cellOf('Captain Ilse')).toHaveAttribute('aria-label', /^A5/);
  await page.keyboard.press('Alt+1');
  await cellOf('Captain Ilse').focus();
  await page.keyboard.press('s');
  await expect(bar(page)).toContainText('Parted');
  await expect(cellOf('Captain Ilse')).toHaveAttribute('data-selected', '');
  await expect(cellOf('Captain Ilse')).toBeFocused();
  await expect
    .poll(() => apart(cellOf('Captain Ilse'), column(page, 'B').locator('.gap[data-selected]')))
    .toBeLessThan(8);
});

test('of a passage of several sentences S parts those from the selected words on', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const cell = column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' });
  await cell.click();
  await page.keyboard.press('m');
  const first = () => passageOf(page, 'A', 'No one was hurt');
  const second = () => passageOf(page, 'A', 'The stop may');
  await expect.poll(async () => (await first()) === (await second())).toBe(true);
  await selectWords(page, 'A', 'The stop may');
  await page.keyboard.press('s');
  await expect.poll(async () => (await first()) === (await second())).toBe(false);
  await expect
    .poll(async () => (await first()) === (await passageOf(page, 'B', 'Nobody was hurt')))
    .toBe(true);
});

test('a handle is dragged to the passage it belongs to', async ({ workbench }) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const from = column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' });
  const to = column(page, 'B').locator('.cell').filter({ hasText: 'The failure' });
  await from.hover();
  const handle = await page.locator('.link-handle[data-side="right"]').boundingBox();
  const target = await to.boundingBox();
  await page.mouse.move((handle?.x ?? 0) + 5, (handle?.y ?? 0) + 5);
  await page.mouse.down();
  await page.mouse.move((target?.x ?? 0) + 60, (target?.y ?? 0) + 12, { steps: 8 });
  await expect(to).toHaveAttribute('data-link-target', '');
  await page.mouse.up();
  await expect
    .poll(
      async () =>
        (await passageOf(page, 'A', 'No one was hurt')) ===
        (await passageOf(page, 'B', 'The failure')),
    )
    .toBe(true);
});

test('a link is confirmed in the inspector and outlives a restart', { tag: RESTARTS }, async ({
  workbench,
}) => {
  const first = await workbench.start(sampleArticles());
  await compared(first);
  await column(first, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).click();
  await first.getByRole('button', { name: 'Confirm link' }).click();
  await expect(first.getByRole('complementary')).toContainText('Link confirmed by you');
  await saved(first);
  const page = await workbench.start(sampleArticles());
  await compared(page);
  await column(page, 'A').locator('.cell').filter({ hasText: 'No one was hurt' }).click();
  await expect(page.getByRole('complementary')).toContainText('Link confirmed by you');
});

test('a finding made at a gap is an absence with the words that are missing, and gets another kind like any other', async ({
  workbench,
}) => {
  const page = await workbench.start(sampleArticles());
  await compared(page);
  const gap = page.locator('.gap').first();
  const lacking = await gap.evaluate(
    (element) => element.closest<HTMLElement>('[data-siglum]')?.dataset.siglum ?? '',
  );
  await gap.focus();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`Nothing in ${lacking}`);
  await expect(dialog.locator('q')).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Absent', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('textbox', { name: /What differs/ }).fill('Left out here.');
  await page.keyboard.press('Enter');
  const card = page.locator('.finding-card');
  await expect(card).toContainText('Left out here.');
  await expect(card).toHaveAttribute('data-kind', 'absent');
  await page.keyboard.press('t');
  await page.keyboard.press('q');
  await expect(card).toHaveAttribute('data-kind', 'quote');
  await expect(card).toContainText('You made this finding.');
  await card.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Left out here.')).toHaveCount(0);
});
