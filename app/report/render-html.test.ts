import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { comparison, highlight, note } from '../../tests/support/comparison.ts';
import {
  BENCH_TIMEOUT,
  benchTexts,
  HOSTILE_TEXTS,
  hasBench,
  hostileStory,
  inBatches,
} from '../../tests/support/hostile.ts';
import { buildReport } from './build-report.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { ReportDetails } from './report.ts';

const details: ReportDetails = {
  name: 'The stuck gate',
  createdAt: '2025-03-05T09:00:00.000Z',
  generator: 'synoptic 0.1.0',
  highlights: [highlight],
  notes: [note],
};

const page = renderHtml(buildReport(comparison, details));
const { document } = parseHTML(page);

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

describe('the page', () => {
  test('needs nothing from anywhere, and a policy says so', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(document.querySelectorAll('script, link, img, iframe, object, form').length).toBe(0);
    expect(style).not.toMatch(/url\(|@import/);
  });

  test('has every finding with its evidence, verbatim and marked', () => {
    expect(document.querySelectorAll('.finding').length).toBe(comparison.findings.length);
    for (const { id, summary, evidence } of comparison.findings) {
      const card = document.getElementById(id);
      expect(card?.querySelector('h3')?.textContent).toBe(summary);
      const marked = [...(card?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
      for (const { text } of evidence) if (text !== '') expect(marked).toContain(text);
    }
  });

  test('names every kind in words beside its letter', () => {
    const value = document.querySelector('.finding.value');
    expect(value?.querySelector('.glyph')?.textContent).toBe('V');
    expect(value?.querySelector('.facts')?.textContent).toContain('Value, found, not reviewed');
  });

  test('a note names passages as they are called now, leads to them, shows addresses and says what else it hangs on', () => {
    const other = { ...highlight, id: 'h2' };
    const text = 'A9 and the port say so.';
    const made = buildReport(comparison, {
      ...details,
      highlights: [highlight, other],
      notes: [
        {
          ...note,
          highlights: ['h1', 'h2'],
          text,
          references: [
            {
              kind: 'mention',
              id: 'm',
              start: 0,
              end: 2,
              article: 'A',
              selector: highlight.selector,
            },
            { kind: 'link', start: 11, end: 15, address: 'https://port.example/log' },
          ],
        },
      ],
    });
    const report = parseHTML(renderHtml(made)).document;
    const words = report.querySelector('.note');
    expect(words?.textContent).toBe('A2 and the port (https://port.example/log) say so.');
    const link = words?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('#A2');
    expect(report.getElementById('A2')?.textContent).toContain('14 millimetres');
    expect([...report.querySelectorAll('.also')].map((line) => line.textContent)).toEqual([
      'Also on A2.',
      'Also on A2.',
    ]);
    expect(renderMarkdown(made)).toContain('A2 and the port (https\\://port.example/log) say so.');
  });

  test('shows an absence as a thing with a place', () => {
    expect(textOf('.finding.absent .gap')).toContain('Absent in B. It would stand after:');
  });

  test('shows every cell with its sign and its word', () => {
    const cells = [...document.querySelectorAll('.passages td')];
    expect(cells).toHaveLength(comparison.passages.length * 3);
    for (const cell of cells)
      expect(cell.querySelector('.state')?.textContent).toMatch(
        /[=≈≠×–+](same|reworded|differs|contradicts|absent|only here)/,
      );
  });

  test('gives the checksum of every file', () => {
    const hashes = [...document.querySelectorAll('.hash')].map(({ textContent }) => textContent);
    expect(hashes).toEqual(comparison.articles.map(({ file }) => file.sha256));
  });

  test('shows the reader’s highlight and note', () => {
    expect(textOf('.marked mark.green')).toBe('14 millimetres');
    expect(textOf('.marked .note')).toBe(note.text);
  });

  test('says what was left out and what a budget cut', () => {
    expect(textOf('#limits')).toContain('A: 1 block of page furniture left out of the comparison.');
    const cut = {
      ...comparison,
      cuts: [{ kind: 'budget', sentence: 'C was not compared.' }],
    } as const;
    expect(renderHtml(buildReport(cut, details))).toContain(
      '<p class="cut">C was not compared.</p>',
    );
  });

  test('every link leads to a place on the page, every table has a caption and scoped heads', () => {
    for (const link of document.querySelectorAll('a'))
      expect(document.getElementById((link.getAttribute('href') ?? '').slice(1))).not.toBeNull();
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')).not.toBeNull();
      for (const head of table.querySelectorAll('th'))
        expect(head.getAttribute('scope')).toMatch(/^(col|row)$/);
    }
  });

  test('parts without content are left out', () => {
    const empty = { ...comparison, findings: [], values: [], quotes: [], attribution: [] };
    const ids = [
      ...parseHTML(renderHtml(buildReport(empty, details))).document.querySelectorAll('section'),
    ].map(({ id }) => id);
    expect(ids).toEqual(['sources', 'passages', 'independence', 'marks', 'limits']);
  });
});

/** Everything the page may be made of; anything else came out of a source. */
const ELEMENTS = new Set(
  'html head meta title style body a div nav h1 h2 h3 ul ol li span main header p bdi section dl dt dd article mark b br table caption thead tbody tr th td footer'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(lang|charset|http-equiv|content|name|class|href|id|aria-[a-z]+|dir|scope|role|tabindex)$/;

function expectHarmless(texts: readonly string[]): void {
  const story = hostileStory(texts);
  const made = renderHtml(buildReport(story.comparison, story.details));
  const { document: hostile } = parseHTML(made);
  const elements = [...hostile.querySelectorAll('*')];
  const names = new Set(elements.map(({ localName }) => localName));
  expect([...names].filter((name) => !ELEMENTS.has(name))).toEqual([]);
  const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
  expect([...attributes].filter((name) => !ATTRIBUTES.test(name))).toEqual([]);
  const links = [...hostile.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => !href.startsWith('#'))).toEqual([]);
  const textsOf = (which: (element: Element) => boolean): readonly (string | null)[] =>
    elements.filter(which).map(({ textContent }) => textContent);
  expect(textsOf(({ localName }) => localName === 'style')).toHaveLength(1);
  expect(textsOf(({ localName }) => localName === 'h1')).toEqual([texts[0]]);
  expect(textsOf(({ localName, id }) => localName === 'h3' && id !== '')).toEqual(texts);
  expect(textsOf(({ className }) => className === 'kind value')).toEqual(texts);
  expect(textsOf(({ className }) => className === 'note')).toEqual(texts);
  const cells = textsOf(
    ({ className, parentElement }) => className === 'said' && parentElement?.localName === 'td',
  );
  expect(cells).toEqual(texts.flatMap((text) => [text, text]));
}

describe('hostile text', () => {
  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
    'stays text: %s',
    (_, text) => expectHarmless([text]),
  );

  test.skipIf(!hasBench)(
    'stays text: all of ../shared/bench-security/xss',
    () => {
      for (const texts of inBatches(benchTexts('xss/', 'html'))) expectHarmless(texts);
    },
    BENCH_TIMEOUT,
  );

  test.skipIf(!hasBench)(
    'stays text: all of ../shared/bench-security/text',
    () => {
      for (const texts of inBatches(benchTexts('text/', 's'))) expectHarmless(texts);
    },
    BENCH_TIMEOUT,
  );

  test('has a direction of its own', () => {
    const story = hostileStory(['\u202Egnp.exe']);
    const { document: hostile } = parseHTML(
      renderHtml(buildReport(story.comparison, story.details)),
    );
    for (const said of hostile.querySelectorAll('.said'))
      expect(said.localName === 'bdi' || said.getAttribute('dir') === 'auto').toBe(true);
  });
});

test('a ledger line without a name says so, since a head without words helps nobody', () => {
  const [value] = comparison.values;
  const [quote] = comparison.quotes;
  if (value === undefined || quote === undefined) throw new Error('unreachable');
  const unnamed = {
    ...comparison,
    values: [{ ...value, thing: '' }],
    quotes: [{ ...quote, speaker: null }],
  };
  const { document: ledgers } = parseHTML(renderHtml(buildReport(unnamed, details)));
  expect(ledgers.querySelector('#values tbody th')?.textContent).toBe('not named');
  expect(ledgers.querySelector('#quotes tbody th')?.textContent).toBe('nobody named');
});
