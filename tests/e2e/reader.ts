import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';

/** What a reader does with the pointer, in the words of the specs. */

export const column = (page: Page, siglum: string): Locator =>
  page.locator(`article[data-siglum="${siglum}"]`);

/** The passage of a column that holds these words. */
export const passage = (page: Page, siglum: string, words: string): Locator =>
  column(page, siglum).getByRole('listitem').filter({ hasText: words }).first();

/** Chooses files in the dialog that `open` brings up; where it is not told, the key for opening files. */
export async function openFile(
  page: Page,
  files: Parameters<FileChooser['setFiles']>[0],
  open: () => Promise<void> = () => page.keyboard.press('Control+o'),
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  // The browser has to know that somebody waits before the dialog is asked for, else none is ever seen.
  await page.evaluate(() => undefined);
  await open();
  await (await chooser).setFiles(files);
}

/** What the program says at the top of the window. */
export const notices = (page: Page): Locator => page.getByRole('list', { name: 'Notices' });

/** The bar at the foot of the window: counts, and how far the work is kept. */
export const statusBar = (page: Page): Locator => page.getByRole('contentinfo');

/** The card of the highlight that is open. */
export const openCard = (page: Page): Locator => page.locator('[data-highlight-card][data-open]');

/** Waits until everything the reader did is on the disk. */
export const saved = (page: Page): Promise<void> => expect(statusBar(page)).toContainText('Saved');

/** Waits until the engine has answered: passages carry their numbers, and what differs is known. */
export async function compared(page: Page): Promise<void> {
  await expect(page.locator('article [data-passage]').first()).toBeVisible({ timeout: 60_000 });
  const working = page.getByRole('progressbar', { name: 'Comparing' });
  await expect(working).toHaveCount(0, { timeout: 60_000 });
  // What the answer makes of the text is rendered after the answer is known.
  await expect(page.locator('article[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
}

/**
 * Drags over words of one column, from the first letter to the last; once more where the passages were put in other places
 * meanwhile, as they are when a comparison arrives.
 */
export async function selectWords(page: Page, siglum: string, words: string): Promise<void> {
  await expect(async () => {
    await dragOver(page, siglum, words);
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.length).toBeGreaterThan(0);
    expect(selected.length).toBeLessThan(2 * words.length);
  }).toPass({ timeout: 15_000 });
}

async function dragOver(page: Page, siglum: string, words: string): Promise<void> {
  await passage(page, siglum, words).scrollIntoViewIfNeeded({ timeout: 5_000 });
  const place = await passage(page, siglum, words).evaluate(placeOfWords, words);
  await page.mouse.move(place.fromX, place.fromY);
  await page.mouse.down();
  await page.mouse.move(place.toX, place.toY, { steps: 6 });
  await page.mouse.up();
}

/** Runs in the page: where the first and the last letter of some words are painted. */
export function placeOfWords(element: Element, words: string) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: { node: Node; at: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
      letters.push({ node, at });
      text += node.nodeValue?.[at];
    }
  const start = text.indexOf(words);
  const box = (index: number) => {
    const letter = letters[index];
    const range = document.createRange();
    if (letter) {
      range.setStart(letter.node, letter.at);
      range.setEnd(letter.node, letter.at + 1);
    }
    return range.getBoundingClientRect();
  };
  const first = box(start);
  const last = box(start + words.length - 1);
  return {
    fromX: first.left + 1,
    fromY: (first.top + first.bottom) / 2,
    toX: last.right,
    toY: (last.top + last.bottom) / 2,
  };
}

/** The words under every painted highlight, by the name of the paint. */
export const paintedWords = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const painted: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const words: string[] = [];
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        words.push(range.toString());
      }
      if (words.length > 0) painted[name] = words;
    }
    return painted;
  });

/** Chooses a format in the export dialog, by keys and one click. */
export async function exportAs(page: Page, format: RegExp): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').getByRole('button', { name: format }).click();
}
