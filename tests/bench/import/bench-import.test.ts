import { describe, expect, test } from 'vitest';
import { shownPages } from './gold-pages.ts';
import { judgeKind } from './judge-kind.ts';
import { makePage } from './make-page.ts';
import { readWithProgram } from './read-pages.ts';
import { addScores, f1, findMisread, scorePage } from './score-page.ts';

const gold = [
  { kind: 'boilerplate', text: 'HomeSport' },
  { kind: 'title', text: 'Ferry to stop' },
  { kind: 'byline', text: 'Anna Moss' },
  { kind: 'paragraph', text: 'The ferry will stop on Monday.' },
];

describe('scorePage', () => {
  test('gives full marks to the right answer, wherever its spaces and borders are', () => {
    const answer = [
      { text: 'Home Sport', isContent: false },
      { text: 'Ferry to stop Anna Moss The ferry will', isContent: true },
      { text: 'stop on Monday.', isContent: true },
    ];
    const score = scorePage(gold, answer);
    expect([f1(score), score.labelled / score.boilerplate]).toEqual([1, 1]);
    expect(findMisread(gold, answer)).toEqual([]);
  });

  test('counts the characters that are missing, wrongly taken in, or dropped without a label', () => {
    const answer = [
      { text: 'Home', isContent: true },
      { text: 'The ferry will stop on Monday.', isContent: true },
    ];
    const score = scorePage(gold, answer);
    expect(score).toMatchObject({ right: 25, gold: 36, answered: 29, labelled: 0, leftOut: 5 });
    expect(findMisread(gold, answer)).toEqual([
      { wanted: 'boilerplate', got: 'content', text: 'Home' },
      { wanted: 'boilerplate', got: null, text: 'Sport' },
      { wanted: 'content', got: null, text: 'Ferry to stop' },
    ]);
  });
});

test.each([
  ['paragraph', 'content'],
  ['list', 'content'],
  ['pullquote', 'content'],
  ['boilerplate', 'boilerplate'],
  ['nav', 'boilerplate'],
  ['comments', 'boilerplate'],
  ['dateline', 'either'],
])('a gold block called %s is %s', (kind, reading) => {
  expect(judgeKind(kind)).toBe(reading);
});

test('a template that labels only part of its page is refused', () => {
  expect(() => makePage('p', '<html><body><p g=p>said</p><p>unsaid</p></body></html>')).toThrow(
    'unsaid',
  );
});

test('the pages worked with are read as well as the program promises', async () => {
  const scores = [];
  for (const { name, html, blocks } of shownPages()) {
    const answer = await readWithProgram(`${name}.html`, new TextEncoder().encode(html));
    scores.push(scorePage(blocks, answer));
  }
  const total = addScores(scores);
  expect(scores.length).toBeGreaterThanOrEqual(60);
  expect(f1(total)).toBeGreaterThanOrEqual(0.99);
  expect(total.labelled / total.boilerplate).toBeGreaterThanOrEqual(0.97);
});
