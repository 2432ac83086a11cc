import { readFile } from 'node:fs/promises';
import { realArticles, sampleArticles } from './articles.ts';
import { expect, RESTARTS, test } from './fixtures.ts';
import { compared, exportAs, paintedWords, passage, saved, selectWords } from './reader.ts';

/** Articles to work on, and words of one of them that a reader might mark. */
interface Material {
  readonly name: string;
  readonly files: readonly string[];
  readonly siglum: string;
  readonly words: string;
}

const MATERIALS: readonly Material[] = [
  { name: 'the sample', files: sampleArticles(), siglum: 'A', words: 'let go the anchor' },
  {
    name: 'five real articles',
    files: realArticles(),
    siglum: 'A',
    words: 'sources close to the Kremlin',
  },
];

for (const { name, files, siglum, words } of MATERIALS)
  test(`the whole path on ${name}: open, select, highlight, note, restart, export`, {
    tag: RESTARTS,
  }, async ({ workbench }) => {
    test.skip(files.length === 0, 'no real articles beside this checkout');
    const page = await workbench.start(files);
    await compared(page);
    await passage(page, siglum, words).click();
    await expect(page.locator('[data-passage][data-selected]').first()).toBeVisible();

    await selectWords(page, siglum, words);
    await page.keyboard.press('1');
    await expect.poll(() => paintedWords(page)).toMatchObject({ 'reader-yellow': [words] });
    await selectWords(page, siglum, words);
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: /note/i }).click();
    await page.keyboard.type('Who says so?');
    await page.keyboard.press('Escape');
    await saved(page);

    const again = await workbench.start(files);
    await compared(again);
    await expect.poll(() => paintedWords(again)).toMatchObject({ 'reader-yellow': [words] });

    const path = await workbench.saveReport(() => exportAs(again, /HTML/));
    const json = await workbench.saveReport(() => exportAs(again, /JSON/));
    const { findings, annotations } = JSON.parse(await readFile(json, 'utf8'));
    expect(annotations).not.toEqual([]);
    const report = await again.context().newPage();
    await report.route('**', (route) => route.fulfill({ path, contentType: 'text/html' }));
    await report.goto(again.url());
    const shown = (await report.getByRole('main').innerText()).replace(/\s+/g, ' ');
    expect(shown).toContain('Who says so?');
    const evidence = findings.flatMap((finding: { evidence: { text: string }[] }) =>
      finding.evidence.map(({ text }) => text.replace(/\s+/g, ' ').trim()),
    );
    const missing = evidence.filter((text: string) => !shown.includes(text));
    expect(missing).toEqual([]);
  });
