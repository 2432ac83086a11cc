import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { column, compared, exportAs, passage, selectWords } from './reader.ts';

const HARBOUR = `# Crane in Tarn **falls** into the harbour

The crane fell at 6 a.m. on *Monday*, the port said.

## What the port says

> Nobody was under it,
> said the harbour master, Ada Holm.

- Two berths stay closed until Friday.
`;
const QUAY = `# Harbour crane falls in Tarn

The crane fell at 8 a.m. on *Monday*, the port said.

> Nobody was under it, said the harbour master, Ada Holm.
`;

async function open(workbench: {
  readonly data: string;
  start(files: readonly string[]): Promise<Page>;
}): Promise<Page> {
  const files = [join(workbench.data, '../harbour.md'), join(workbench.data, '../quay.md')];
  await Promise.all([HARBOUR, QUAY].map((text, at) => writeFile(files[at] ?? '', text)));
  const page = await workbench.start(files);
  await compared(page);
  return page;
}

test('a heading of a Markdown file looks like one, and no sign of the file is shown as words', async ({
  workbench,
}) => {
  const page = await open(workbench);
  const title = column(page, 'A').locator('.piece').first();
  expect(await title.innerText()).toBe('Crane in Tarn falls into the harbour');
  expect(await title.textContent()).toBe('# Crane in Tarn **falls** into the harbour');
  expect(await title.evaluate((piece) => getComputedStyle(piece).fontWeight)).toBe('700');
  const words = (await column(page, 'A').locator('.flow').innerText()).replace(/\s+/g, ' ');
  expect(words).not.toMatch(/[#>*]/);
  expect(words).toContain('Nobody was under it, said the harbour master, Ada Holm.');
  await passage(page, 'A', 'The crane fell').click();
  await expect(page.getByRole('complementary')).not.toContainText('*');
  await page.keyboard.press('Control+3');
  for (const item of await page.locator('.queue-item').all()) {
    await item.click();
    await expect(page.locator('.finding-pane')).not.toContainText(/[#>*]/);
  }
  expect(await page.locator('.queue').innerText()).not.toMatch(/[#>*]/);
});

test('words selected beside a sign are found at their own place, and the report shows no sign either', async ({
  workbench,
}) => {
  const page = await open(workbench);
  await selectWords(page, 'A', 'Two berths stay closed');
  await page.keyboard.press('3');
  const html = await readFile(await workbench.saveReport(() => exportAs(page, /HTML/)), 'utf8');
  expect(html).toContain('Two berths stay closed');
  expect(html).not.toMatch(/(?:\*\*falls|&gt; Nobody|> Nobody was|## What|- Two berths)/);
  const json = await readFile(await workbench.saveReport(() => exportAs(page, /JSON/)), 'utf8');
  const { articles, annotations } = JSON.parse(json);
  expect(articles[0].text).toBe(HARBOUR);
  const text = JSON.stringify(annotations);
  const start = HARBOUR.indexOf('Two berths');
  expect(text).toContain(`"start":${start},"end":${start + 'Two berths stay closed'.length}`);
});
