import type { Page } from '@playwright/test';

/** Selects the count-th word of the open articles that has four letters or more, and waits until the page knows. */
export async function selectWord(page: Page, count: number): Promise<void> {
  await page.evaluate(selectInPage, count);
  await page.getByRole('toolbar', { name: 'Highlight the selected words' }).waitFor();
}

/** Runs in the page: selects the count-th of the longer words. A live range for each would slow down the page that is measured. */
function selectInPage(count: number): void {
  const pieces = [...document.querySelectorAll('article .piece')];
  const words = pieces.flatMap((piece) => {
    const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
    const found: StaticRange[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\p{L}{4,}/gu)) {
        const place = { startContainer: node, startOffset: index, endContainer: node };
        found.push(new StaticRange({ ...place, endOffset: index + word.length }));
      }
    return found;
  });
  const word = words[count % words.length];
  if (!word) throw new Error('There is no word to highlight.');
  word.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const { startContainer, startOffset, endContainer, endOffset } = word;
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
