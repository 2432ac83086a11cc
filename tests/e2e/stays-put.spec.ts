import type { Page } from '@playwright/test';
import { sampleArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { column, compared, passage, placeOfWords } from './reader.ts';

/** A passage by the words it begins with. */
interface Here {
  readonly siglum: string;
  readonly words: string;
}

/** Something that changes what belongs together. */
interface Act {
  readonly name: string;
  /** What it is done to: this stays, whatever is lined up anew around it. */
  readonly here: Here;
  readonly sources: number;
  readonly prepare: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

const HURT: Here = { siglum: 'A', words: 'No one was hurt' };
const FAILURE: Here = { siglum: 'B', words: 'The failure may' };

const select = async (page: Page, { siglum, words }: Here): Promise<void> => {
  await passage(page, siglum, words).click({ position: { x: 80, y: 10 } });
  await expect(passage(page, siglum, words)).toHaveAttribute('data-selected', '');
};

const ACTS: readonly Act[] = [
  {
    name: 'is pinned by Space and Space',
    here: FAILURE,
    sources: 3,
    prepare: async (page) => {
      await passage(page, HURT.siglum, HURT.words).focus();
      await page.keyboard.press('Space');
      await passage(page, FAILURE.siglum, FAILURE.words).focus();
    },
    act: (page) => page.keyboard.press('Space'),
  },
  {
    name: 'is merged with the next one',
    here: HURT,
    sources: 3,
    // Not selected: the keyboard alone is there.
    prepare: (page) => passage(page, HURT.siglum, HURT.words).focus(),
    act: (page) => page.keyboard.press('m'),
  },
  {
    name: 'is parted from the others',
    here: HURT,
    sources: 3,
    prepare: (page) => select(page, HURT),
    act: (page) => page.keyboard.press('s'),
  },
  {
    name: 'has a handle dragged to it',
    here: FAILURE,
    sources: 3,
    prepare: (page) => passage(page, HURT.siglum, HURT.words).hover(),
    act: (page) => dragHandle(page, FAILURE),
  },
  {
    name: 'loses a link',
    here: HURT,
    sources: 2,
    prepare: async (page) => {
      await select(page, HURT);
      await page.keyboard.press('r');
      await expect(
        page.getByRole('button', { name: /^Reject the link of A\d+ and B/ }),
      ).toBeFocused();
    },
    act: (page) => page.keyboard.press('r'),
  },
];

async function dragHandle(page: Page, to: Here): Promise<void> {
  const handle = await page.locator('.link-handle[data-side="right"]').boundingBox();
  const target = await passage(page, to.siglum, to.words).boundingBox();
  await page.mouse.move((handle?.x ?? 0) + 5, (handle?.y ?? 0) + 5);
  await page.mouse.down();
  await page.mouse.move((target?.x ?? 0) + 60, (target?.y ?? 0) + 12, { steps: 8 });
  await page.mouse.up();
}

/** How far down the window the words stand, in CSS pixels. */
const placeOf = async (page: Page, { siglum, words }: Here): Promise<number> =>
  (await passage(page, siglum, words).evaluate(placeOfWords, words)).fromY;

interface Row {
  /** How far from the top of the passage its furthest counterpart, or the gap for it, begins, in CSS pixels. */
  readonly apart: number;
  /** What belongs to the passage, source by source. */
  readonly told: string;
}

const rowOf = (page: Page, { siglum, words }: Here): Promise<Row> =>
  passage(page, siglum, words).evaluate((cell: HTMLElement) => {
    const selector = `.column [data-passage="${cell.dataset.passage}"]`;
    const items = [...document.querySelectorAll<HTMLElement>(selector)];
    const columns = new Map(items.toReversed().map((one) => [one.closest('.column'), one]));
    const tops = [...columns.values()].map((one) => one.getBoundingClientRect().top);
    return {
      apart: Math.max(...tops) - Math.min(...tops),
      told: items.map(({ textContent }) => textContent).join('|'),
    };
  });

/** Scrolls a column until words stand about this far down the window; the others go along, as they do for a reader. */
async function scrollTo(page: Page, here: Here, y: number): Promise<void> {
  await column(page, here.siglum).locator('.column-scroller').hover();
  await expect(async () => {
    await page.mouse.wheel(0, (await placeOf(page, here)) - y);
    await page.waitForTimeout(200);
    expect(Math.abs((await placeOf(page, here)) - y)).toBeLessThan(60);
  }).toPass({ timeout: 10_000 });
}

const WINDOWS = [
  { window: 'a wide window', width: 1440, height: 900, low: null },
  { window: 'a small window, low down', width: 1024, height: 640, low: 500 },
] as const;

for (const { window, width, height, low } of WINDOWS)
  for (const { name, here, sources, prepare, act } of ACTS)
    test(`in ${window}, a passage that ${name} stays where it is and its counterparts come to it, undone and done again too`, async ({
      workbench,
    }) => {
      const page = await workbench.start(sampleArticles().slice(0, sources));
      await page.setViewportSize({ width, height });
      await compared(page);
      if (low !== null) await scrollTo(page, here, low);
      await prepare(page);
      const before = await rowOf(page, here);
      const place = await placeOf(page, here);
      const stays = async (isDone: (told: string) => boolean): Promise<void> => {
        await expect.poll(async () => isDone((await rowOf(page, here)).told)).toBe(true);
        await expect.poll(async () => (await rowOf(page, here)).apart).toBeLessThan(2);
        expect(Math.abs((await placeOf(page, here)) - place)).toBeLessThan(2);
      };
      await act(page);
      await stays((told) => told !== before.told);
      const after = await rowOf(page, here);
      await page.keyboard.press('Control+z');
      await stays((told) => told === before.told);
      await page.keyboard.press('Control+Shift+z');
      await stays((told) => told === after.told);
    });
