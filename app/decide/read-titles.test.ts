import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import { describeRange } from '../anchor/describe-range.ts';
import type { TitleDecision } from './decision.ts';
import { readTitles, titledValues } from './read-titles.ts';

const titleOn = (words: string, of: TitleDecision['of'], title: string): TitleDecision => {
  const [a] = comparison.articles;
  const text = a?.text ?? '';
  const start = text.indexOf(words);
  const selector = describeRange(text, { start, end: start + words.length });
  const at = '2026-03-10T09:00:00.000Z';
  return { type: 'title', id: title, of, place: { article: 'A', selector }, title, at };
};

const passageIn = (words: string): string | undefined =>
  comparison.passages.find(({ id }) => comparison.titles[id]?.text.includes(words))?.id;

describe('readTitles', () => {
  test('names the passage that has the words', () => {
    const { passages } = readTitles(comparison, [titleOn('Barges wait', 'passage', 'The queue')]);
    expect([...passages].map(([id, { title }]) => [id, title])).toEqual([
      [passageIn('Barges'), 'The queue'],
    ]);
  });

  test('of two titles on one passage the later is in force', () => {
    const titles = ['The queue', 'Barges'].map((title) => titleOn('Barges wait', 'passage', title));
    expect([...readTitles(comparison, titles).passages.values()].map(({ title }) => title)).toEqual(
      ['Barges'],
    );
  });

  test('names the value whose reading has the words, and the ledger shows it', () => {
    const titles = readTitles(comparison, [titleOn('14 millimetres', 'value', 'Gate movement')]);
    expect(titles.passages.size).toBe(0);
    expect(titledValues(comparison.values, titles).map(({ thing }) => thing)).toEqual([
      'Gate movement',
    ]);
  });

  test('names nothing once the words are gone', () => {
    const title = titleOn('Barges wait', 'passage', 'The queue');
    const gone = { ...comparison, articles: comparison.articles.slice(1) };
    expect(readTitles(gone, [title]).passages.size).toBe(0);
  });
});
