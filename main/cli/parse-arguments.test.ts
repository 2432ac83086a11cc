import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArguments } from './parse-arguments.ts';

const parse = (line: string) => parseArguments(line.split(' '), '/home/reader');

const errorOf = (line: string): string => {
  const parsed = parse(line);
  return parsed.ok ? '' : parsed.error;
};

describe('parseArguments of the command line', () => {
  test('reads articles, outputs and what is said of the articles', () => {
    expect(
      parse(
        'compare a.txt /news/b.html --report out.html --report out.MD --report t.csv --json o.json --synopsis o.synopsis --date B=2024-01-26 --outlet A=UNN --title A=One --language B=uk --form',
      ),
    ).toEqual({
      ok: true,
      value: {
        kind: 'compare',
        compare: {
          files: [resolve('/home/reader/a.txt'), resolve('/news/b.html')],
          reports: [
            { path: resolve('/home/reader/out.html'), format: 'html' },
            { path: resolve('/home/reader/out.MD'), format: 'markdown' },
            { path: resolve('/home/reader/t.csv'), format: 'csv' },
          ],
          json: resolve('/home/reader/o.json'),
          synopsis: resolve('/home/reader/o.synopsis'),
          encodings: {},
          edits: {
            A: { outlet: 'UNN', title: 'One' },
            B: { published: '2024-01-26', language: 'uk' },
          },
          form: true,
        },
      },
    });
  });

  test('knows standard output by its dash', () => {
    expect(parse('compare a b --json -')).toMatchObject({ value: { compare: { json: '-' } } });
  });

  test.each([['--help'], ['-h'], ['compare --help'], ['compare a --help']])(
    '%s asks for help',
    (line) => {
      expect(parse(line)).toEqual({ ok: true, value: { kind: 'help' } });
    },
  );

  test.each([
    ['compare', 'compare needs at least two articles; none is named.'],
    ['compare a', 'compare needs at least two articles; 1 is named.'],
    ['compare 1 2 3 4 5 6 7 8 9', 'compare takes at most 8 articles; 9 are named.'],
    ['contrast a b', 'There is no command contrast; there is: compare.'],
    ['compare a b --synopsis out.zip', 'The Synopsis file out.zip must end in .synopsis.'],
    [
      'compare a b --report out.pdf',
      'The report out.pdf must end in .html, .md or .csv, which says its form.',
    ],
    [
      'compare a b --report out',
      'The report out must end in .html, .md or .csv, which says its form.',
    ],
    [
      'compare a b --outlet Name',
      "--outlet takes an article's letter and what is said of it, as B=Name; the articles are A, B.",
    ],
    [
      'compare a b --outlet C=Name',
      "--outlet takes an article's letter and what is said of it, as B=Name; the articles are A, B.",
    ],
    [
      'compare a b --outlet A=',
      "--outlet takes an article's letter and what is said of it, as B=Name; the articles are A, B.",
    ],
    [
      'compare a b --date A=2024-02-30',
      '--date A=2024-02-30 is no date: write year, month and day, as 2024-01-26.',
    ],
    [
      'compare a b --date A=26.01.2024',
      '--date A=26.01.2024 is no date: write year, month and day, as 2024-01-26.',
    ],
    [
      'compare a b --date A=2024-01-26Tea',
      '--date A=2024-01-26Tea is no date: write year, month and day, as 2024-01-26.',
    ],
    [
      'compare a b --language A=English',
      '--language A=English is no language tag: write two or three letters, as en.',
    ],
  ])('refuses %j in one sentence', (line, sentence) => {
    expect(errorOf(line)).toBe(sentence);
  });

  test('refuses an option it does not know, by name', () => {
    expect(errorOf('compare a b --repotr out.html')).toContain('--repotr');
  });

  test('keeps an equals sign inside a title', () => {
    expect(parseArguments(['compare', 'a', 'b', '--title', 'A=1 + 1 = 3'], '/')).toMatchObject({
      value: { compare: { edits: { A: { title: '1 + 1 = 3' } } } },
    });
  });

  test('takes a time with a date', () => {
    expect(parse('compare a b --date A=2024-01-26T10:30:00+02:00')).toMatchObject({ ok: true });
  });
});
