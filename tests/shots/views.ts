import type { Page } from '@playwright/test';

interface View {
  readonly name: string;
  /** Brings it on the screen, wherever the reader was before. */
  readonly show: (page: Page) => Promise<void>;
}

/** Longer than any glide or fade, in milliseconds. */
const STILL = 400;

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(STILL);
}

/** Every view, each with something selected, so that the pictures show it at work. */
export const VIEWS: readonly View[] = [
  { name: 'read', show: (page) => press(page, 'Escape', 'Control+1', 'j') },
  { name: 'read-decided', show: (page) => press(page, 'c', 'j', 'l', 'j', 'x', '2', 'j') },
  { name: 'read-folded', show: (page) => press(page, 'Shift+F') },
  { name: 'matrix', show: (page) => press(page, 'Shift+F', 'Control+2', 'ArrowDown') },
  {
    name: 'matrix-attribution',
    show: async (page) => {
      await page.getByRole('tab', { name: /Attribution/ }).click();
      await page.waitForTimeout(STILL);
    },
  },
  { name: 'review', show: (page) => press(page, 'Control+3', 'c', 'l') },
  { name: 'report', show: (page) => press(page, 'Control+4') },
  { name: 'commands', show: (page) => press(page, 'Escape', 'Control+1', 'Control+k') },
];
