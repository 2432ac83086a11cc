import { expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import { articleOf } from '../../tests/support/story.ts';
import { readableSentences } from './readable-sentences.ts';

const told = (format: 'markdown' | 'html') => ({
  ...comparison,
  articles: comparison.articles.map((one) => ({ ...one, file: { ...one.file, format } })),
  findings: comparison.findings.map((one) => ({
    ...one,
    summary: 'C lacks what A has: “> **Nobody** was hurt” and “the [gate](https://a.example) …”.',
  })),
});

test('a sentence gives the words of a Markdown article without its signs, and evidence stays as it was', () => {
  const read = readableSentences(told('markdown'));
  expect(read.findings[0]?.summary).toBe('C lacks what A has: “Nobody was hurt” and “the gate …”.');
  expect(read.findings.map(({ evidence }) => evidence)).toEqual(
    comparison.findings.map(({ evidence }) => evidence),
  );
});

test('where no article is Markdown nothing is changed', () => {
  const page = told('html');
  expect(readableSentences(page)).toBe(page);
});

test('evidence given whole is given as it is read, also where it went over several lines', () => {
  const quote = '> Nobody was hurt,\n> said the port.';
  const article = articleOf('A', [{ kind: 'quote', sentences: [quote] }]);
  const [finding] = comparison.findings;
  const made = {
    ...comparison,
    articles: [{ ...article, file: { ...article.file, format: 'markdown' as const } }],
    findings: finding
      ? [
          {
            ...finding,
            summary: 'C lacks what A has: “> Nobody was hurt, > said the port.”',
            evidence: [{ article: 'A' as const, start: 0, end: quote.length, text: quote }],
          },
        ]
      : [],
  };
  expect(readableSentences(made).findings[0]?.summary).toBe(
    'C lacks what A has: “Nobody was hurt, said the port.”',
  );
});
