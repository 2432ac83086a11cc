import { readFile, writeFile } from 'node:fs/promises';
import { articleSentences } from '../../app/index.ts';
import { LAMPS, realArticles } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared, exportAs } from './reader.ts';

type Page = Parameters<typeof compared>[0];

/** Every stretch of text on screen: whose it is, where it claims to stand, and its letters. */
const piecesOnScreen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article .piece')].map((piece) => ({
      siglum: piece.closest('article')?.dataset.siglum ?? '',
      start: Number(piece.dataset.start),
      end: Number(piece.dataset.end),
      text: piece.textContent,
    })),
  );

async function expectVerbatim(
  page: Page,
  saveReport: (act: () => Promise<void>) => Promise<string>,
): Promise<void> {
  const path = await saveReport(() => exportAs(page, /JSON/));
  const { articles } = JSON.parse(await readFile(path, 'utf8'));
  const pieces = await piecesOnScreen(page);
  expect(pieces.length).toBeGreaterThan(0);
  for (const article of articles) {
    const own = pieces.filter(({ siglum }) => siglum === article.siglum);
    if (own.length === 0) continue; // waits as a spine
    for (const { start, end, text } of own) expect(text).toBe(article.text.slice(start, end));
    const unseen = articleSentences(article).filter(
      (sentence) => !own.some(({ start, end }) => start <= sentence.start && sentence.end <= end),
    );
    expect(unseen).toEqual([]);
  }
}

test('every sentence of every open column is on screen, letter for letter', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await expectVerbatim(page, workbench.saveReport);
});

test('markup, emoji, right-to-left and combining letters stay the text they are', async ({
  workbench,
}, testInfo) => {
  const hostile = [
    '<script>document.title = "broken"</script> The lamps went out, said <b>Ivo</b> & others.',
    'The 👩‍👩‍👧 family of Zażółć saw e\u0301clairs at 100 %, שלום עולם, and \u202eback\u202c.',
    'A tab\there, a no-break space\u00a0here, three dots… and a price of <1,200> crowns.',
  ].join('\r\n\r\n');
  const [a, b] = [testInfo.outputPath('a.txt'), testInfo.outputPath('b.txt')];
  await writeFile(a, `${hostile}\r\n`);
  await writeFile(b, `${hostile.replace('1,200', '2,100')}\r\n`);
  const page = await workbench.start([a, b]);
  await compared(page);
  await expectVerbatim(page, workbench.saveReport);
  expect(await page.title()).not.toBe('broken');
  expect(await page.locator('article script, article b:not([class])').count()).toBe(0);
});

test('real articles are on screen letter for letter', async ({ workbench }) => {
  test.skip(realArticles().length === 0, 'no real articles beside this checkout');
  const page = await workbench.start(realArticles().slice(1, 4));
  await compared(page);
  await expectVerbatim(page, workbench.saveReport);
});
