import type { Page } from '@playwright/test';

export interface View {
  readonly name: string;
  /** Brings it on the screen, wherever the reader was before. */
  readonly show: (page: Page) => Promise<void>;
}

/** Longer than any glide or fade, in milliseconds. */
const STILL = 400;

/** Presses keys one after another and waits until nothing moves. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(STILL);
}

/** What stands there before anything is open. */
export const FIRST_VIEWS: readonly View[] = [
  { name: 'welcome', show: (page) => press(page, 'Escape') },
  { name: 'paste', show: (page) => press(page, 'Control+Shift+V') },
  { name: 'keys', show: (page) => press(page, 'Escape', '?') },
];

/** Every view, each with something selected, so that the pictures show it at work. */
export const VIEWS: readonly View[] = [
  { name: 'read', show: (page) => press(page, 'Escape', 'Control+1', 'j') },
  { name: 'read-decided', show: (page) => press(page, 'c', 'j', 'l', 'j', 'x', '2', 'j') },
  {
    name: 'read-details',
    show: async (page) => {
      await press(page, 't', 'Escape');
      // In a narrow window what the panel shows is behind a button.
      const details = page.getByRole('button', { name: 'Details', exact: true });
      if (await details.isVisible()) await details.click();
      await page.waitForTimeout(STILL);
    },
  },
  {
    name: 'own-finding',
    show: async (page) => {
      const close = page.getByRole('button', { name: 'Close details' });
      if (await close.isVisible()) await close.click();
      await press(page, 'Alt+1');
      await press(page, 'ArrowRight', 'Shift+ArrowRight', 'f');
    },
  },
  {
    name: 'kind',
    show: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
      await press(page, 'Escape', 'j', 't');
    },
  },
  { name: 'read-folded', show: (page) => press(page, 'Escape', 'Shift+F') },
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
