import type { Page } from '@playwright/test';

/** Selects the count-th word of the open articles that has four letters or more, and waits until the page knows. */
export async function selectWord(page: Page, count: number): Promise<void> {
  await page.evaluate(selectInPage, count);
  await page.getByRole('toolbar', { name: 'Highlight the selected words' }).waitFor();
}

/** Runs in the page: selects the count-th of the longer words. */
function selectInPage(count: number): void {
  const pieces = [...document.querySelectorAll('article .piece')];
  const words = pieces.flatMap((piece) => {
    const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
    const found: Range[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\p{L}{4,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        found.push(range);
      }
    return found;
  });
  const range = words[count % words.length];
  if (!range) throw new Error('There is no word to highlight.');
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
