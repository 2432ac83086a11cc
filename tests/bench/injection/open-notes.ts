import type { Page } from '@playwright/test';
import { OPENED_MARKS } from './hostile-work.ts';
import type { Payload } from './payload.ts';

/** Opens the notes that hold the payloads in the editor, one after another, and clicks what can be followed there. Throws where one shows fewer than it holds. */
export async function openNotes(page: Page, payloads: readonly Payload[]): Promise<void> {
  const shown = await page.evaluate(showEach, `[data-highlight-card^="${OPENED_MARKS}"]`);
  for (const way of ['styled', 'linked']) {
    const paragraphs = shown.filter(({ id }) => id.startsWith(`${OPENED_MARKS}${way}`));
    const sum = paragraphs.reduce((total, { count }) => total + count, 0);
    if (sum < payloads.length)
      throw new Error(`Notes showed ${sum} of ${payloads.length} payloads as ${way}.`);
  }
}

/** Runs in the page: how many paragraphs the open note of each card shows. */
async function showEach(cards: string): Promise<{ id: string; count: number }[]> {
  const shown: { id: string; count: number }[] = [];
  for (const card of document.querySelectorAll<HTMLElement>(cards)) {
    card.querySelector<HTMLElement>('.mark-title')?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const link of card.querySelectorAll('.note-field [href]'))
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const count = card.querySelectorAll('.note-field > p').length;
    shown.push({ id: card.dataset.highlightCard ?? '', count });
  }
  return shown;
}
