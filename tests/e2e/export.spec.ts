import { readFile } from 'node:fs/promises';
import { LAMPS } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared, exportAs, selectWords } from './reader.ts';

test('the HTML report opens on its own and holds the evidence and the highlight', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  await selectWords(page, 'A', 'the night buses');
  await page.keyboard.press('2');
  const path = await workbench.saveReport(() => exportAs(page, /HTML/));
  const report = await page.context().newPage();
  const requests: string[] = [];
  report.on('request', (request) => requests.push(request.url()));
  await report.route('**', (route) => route.fulfill({ path, contentType: 'text/html' }));
  await report.goto(page.url());
  await expect(report.getByRole('main')).toContainText('1,200');
  await expect(report.getByRole('main')).toContainText('2,100');
  await expect(report.getByRole('main')).toContainText('the night buses');
  expect(requests).toEqual([page.url()]);
});

test('the JSON export is the public format with verbatim evidence', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const path = await workbench.saveReport(() => exportAs(page, /JSON/));
  const comparison = JSON.parse(await readFile(path, 'utf8'));
  expect(comparison).toMatchObject({ format: 1, approximate: false });
  const texts = new Map(
    comparison.articles.map((one: { siglum: string; text: string }) => [one.siglum, one.text]),
  );
  expect(comparison.findings.length).toBeGreaterThan(0);
  for (const { evidence } of comparison.findings)
    for (const { article, start, end, text } of evidence)
      expect(String(texts.get(article)).slice(start, end)).toBe(text);
});

test('Markdown and CSV hold every finding in words', async ({ workbench }) => {
  const page = await workbench.start(LAMPS.all);
  await compared(page);
  const markdown = await readFile(
    await workbench.saveReport(() => exportAs(page, /Markdown/)),
    'utf8',
  );
  expect(markdown).toContain('2,100');
  const csv = await readFile(await workbench.saveReport(() => exportAs(page, /CSV/)), 'utf8');
  expect(csv).toContain('value');
  expect(csv).toContain('2,100');
});
