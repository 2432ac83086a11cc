import { describe, expect, test } from 'vitest';
import { comparison, highlight, note } from '../../tests/support/comparison.ts';
import { HOSTILE_TEXTS, hostileStory } from '../../tests/support/hostile.ts';
import { asShown, markdownNodes, textIn } from '../../tests/support/markdown.ts';
import { buildReport } from './build-report.ts';
import { renderMarkdown } from './render-markdown.ts';

const markdown = renderMarkdown(
  buildReport(comparison, {
    name: 'The stuck gate',
    createdAt: '2025-03-05T09:00:00.000Z',
    generator: 'synoptic 0.1.0',
    highlights: [highlight],
    notes: [note],
  }),
);

describe('the Markdown report', () => {
  test('has every finding with its evidence and the sentence it stands in', () => {
    expect(markdown).toContain(
      '- **A2** 14 millimetres\n  > The lock gate moved 14 millimetres, engineer Ola Maren said.',
    );
    expect(markdown).toContain('### 2. 14 millimetres in A and C, 14 centimetres in B');
  });

  test('shows an absence at its place', () => {
    expect(markdown).toContain('- **B** *absent.* It would stand after:\n  > A deckhand was hurt.');
  });

  test('has one table row for each passage', () => {
    const rows = markdown.split('\n').filter((line) => /^\| \d+ \|/.test(line));
    expect(rows).toHaveLength(comparison.passages.length);
    expect(rows[0]).toContain('**A1** *≈ reworded*: Quay News: the gate stuck');
  });

  test('names the reader’s tags, none of which becomes markup', () => {
    const tagged = { ...highlight, tags: ['to check', '**harbour**'] };
    const made = renderMarkdown(
      buildReport(comparison, {
        name: 'Ferries',
        createdAt: '2025-03-05T08:00:00.000Z',
        generator: 'Synoptic 0.1.0',
        highlights: [tagged],
        notes: [note],
      }),
    );
    expect(made).toContain('Tags: to check, \\*\\*harbour\\*\\*');
  });

  test('has the reader’s highlight and note, line by line', () => {
    expect(markdown).toContain('**A2** 14 millimetres *(green)*');
    expect(markdown).toContain('Checked with the port.\n\nMillimetres.');
  });

  test('gives the checksum of every file', () => {
    for (const { file } of comparison.articles) expect(markdown).toContain(file.sha256);
  });
});

/** What the report itself is made of. */
const TYPES = new Set(
  'root heading paragraph text strong emphasis list listItem blockquote'.split(' '),
);

function expectHarmless(texts: readonly string[]): void {
  const story = hostileStory(texts);
  const made = renderMarkdown(buildReport(story.comparison, story.details));
  const nodes = markdownNodes(made);
  const types = new Set(nodes.map(({ type }) => type));
  expect([...types].filter((type) => !TYPES.has(type))).toEqual([]);
  // Each finding quotes a sentence of A and the place of the gap in B; then each highlight its sentence.
  const quotes = nodes.filter(({ type }) => type === 'blockquote').map(textIn);
  const twice = texts.flatMap((text) => [text, text]);
  expect(quotes).toEqual([...twice, ...texts].map(asShown));
  const title = nodes.find(({ type }) => type === 'heading');
  expect(title === undefined ? null : textIn(title)).toBe(asShown(texts[0] ?? ''));
}

describe('hostile text', () => {
  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
    'stays text: %s',
    (_, text) => expectHarmless([text]),
  );
});
