import type { Page } from '@playwright/test';
import { compared, openFile, passage, selectWords } from '../e2e/reader.ts';
import { press, type View } from './views.ts';

/** A file that looks like a document and is none. */
const BROKEN = {
  name: 'statement.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 torn'),
};
const EMPTY = {
  name: 'interview.docx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.alloc(0),
};

/** Takes all the time from the comparisons that start from now on, or none of them an answer. */
function holdComparing(page: Page, how: 'no time' | 'no answer' | 'as ever'): Promise<void> {
  return page.evaluate((wanted) => {
    const held = window as unknown as { post?: typeof Worker.prototype.postMessage };
    held.post ??= Worker.prototype.postMessage;
    const post = held.post;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, options?: unknown) {
      const call = message as { argumentList?: { value?: { milliseconds?: number } }[] };
      const request = call.argumentList?.find(({ value }) => value?.milliseconds)?.value;
      if (request && wanted === 'no answer') return;
      if (request && wanted === 'no time') request.milliseconds = 0.001;
      post.call(this, message, options as StructuredSerializeOptions);
    };
  }, how);
}

let merged = 0;

/** Asks for a comparison that was never made before: answers are kept. */
async function compareAnew(page: Page): Promise<void> {
  merged += 1;
  const down = Array.from({ length: merged }, () => ']');
  await press(page, 'Control+1', 'Alt+1', ...down, 'm');
}

async function handleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  // A pointer that rests where it was tells nobody that it is there.
  await page.mouse.move(0, 0);
  await passage(page, 'A', words).hover();
  const box = await page.locator('.link-handle:not([hidden])').last().boundingBox();
  if (!box) throw new Error(`The passage “${words}” has no handle.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The states a comparison goes through, from its arrival to the reader's own work, each from wherever the one before left it. */
export const STATES: readonly View[] = [
  {
    name: 'words-selected',
    show: async (page) => {
      const kept = page.locator('.recent-card').first();
      if (await kept.isVisible()) await kept.click();
      await compared(page);
      await press(page, 'Escape', 'Escape', 'Control+1', 'j');
      await selectWords(page, 'A', 'two crew members');
      await press(page);
    },
  },
  {
    name: 'note-written',
    show: async (page) => {
      await press(page, '1', 'n');
      await page.keyboard.type('Who are the two? Ask before repeating B.');
      await press(page);
    },
  },
  {
    name: 'found-words',
    show: async (page) => {
      await press(page, 'Escape', 'Control+f');
      await page.keyboard.type('crew');
      await press(page, 'Enter');
    },
  },
  {
    name: 'link-waiting',
    show: async (page) => {
      await press(page, 'Escape', 'Escape');
      await passage(page, 'A', 'The stop may').click();
      await press(page, 'Space');
    },
  },
  {
    name: 'link-dragged',
    show: async (page) => {
      await press(page, 'Escape', 'Escape');
      const from = await handleOf(page, 'The stop may');
      const to = await passage(page, 'B', 'The failure').boundingBox();
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 20, { steps: 5 });
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'link-made',
    show: async (page) => {
      await page.mouse.up();
      await press(page);
    },
  },
  { name: 'blocks', show: (page) => press(page, 'Control+z', 'Alt+2', 'o') },
  { name: 'keys', show: (page) => press(page, 'Escape', '?') },
  {
    name: 'errors',
    show: async (page) => {
      await press(page, 'Escape', 'Escape');
      await openFile(page, [BROKEN, EMPTY]);
      await page.locator('.notice').first().waitFor();
      await press(page);
    },
  },
  {
    name: 'comparing',
    show: async (page) => {
      const close = page.getByRole('button', { name: 'Close this notice' });
      while (await close.count()) await close.first().click();
      await holdComparing(page, 'no answer');
      await compareAnew(page);
    },
  },
  {
    name: 'cancelled',
    show: async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await press(page);
    },
  },
  {
    name: 'cut-short',
    show: async (page) => {
      await holdComparing(page, 'no time');
      await page.getByRole('button', { name: 'Compare' }).first().click();
      await page.locator('.notice', { hasText: 'Time ran out' }).waitFor();
      await press(page);
    },
  },
  {
    name: 'settled',
    show: async (page) => {
      await holdComparing(page, 'as ever');
      await page.getByRole('button', { name: 'Compare again' }).first().click();
      await compared(page);
      await press(page, 'Control+z', 'Control+z', 'Control+z', 'Control+z');
      await press(page, 'Control+3');
      const open = await page.locator('.queue-item:not([data-settled])').count();
      for (let left = open; left > 0; left--) await page.keyboard.press('c');
      await press(page);
    },
  },
  {
    name: 'welcome',
    show: async (page) => {
      await page.getByRole('button', { name: 'Comparison menu' }).click();
      await page.getByRole('menuitem', { name: 'New comparison' }).click();
      await press(page);
    },
  },
];
