import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import {
  BENCH_TIMEOUT,
  benchTexts,
  HOSTILE_TEXTS,
  hasBench,
  hostileStory,
} from '../../tests/support/hostile.ts';
import { buildReport } from './build-report.ts';
import { disarmCell } from './csv-line.ts';
import { renderCsv } from './render-csv.ts';

const details = {
  name: 'The stuck gate',
  createdAt: '2025-03-05T09:00:00.000Z',
  generator: 'synoptic 0.1.0',
  highlights: [],
  notes: [],
};

const csv = renderCsv(buildReport(comparison, details));

/** A reader of RFC 4180, strict about its line ends. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let row: string[] = [];
  let end = 0;
  for (const [whole, words = '', after] of text.matchAll(cell)) {
    end += whole.length;
    row.push(words.startsWith('"') ? words.slice(1, -1).replaceAll('""', '"') : words);
    if (after !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  if (end !== text.length) throw new Error(`No cell at ${end}: ${text.slice(end, end + 40)}`);
  return rows;
}

const [head = [], ...rows] = parseCsv(csv.slice(1));
const column = (name: string): readonly string[] =>
  rows.map((row) => row[head.indexOf(name)] ?? '');

describe('the table', () => {
  test('begins with a byte order mark and ends every line with CR LF', () => {
    expect(csv.startsWith('\uFEFFnumber,id,kind')).toBe(true);
    expect(csv.split('\r\n').length - 1).toBe(rows.length + 1);
  });

  test('has one row for each piece of evidence, with its place and its sentence', () => {
    const pieces = comparison.findings.flatMap(({ evidence }) => evidence);
    expect(column('evidence')).toEqual(pieces.map(({ text }) => text));
    expect(column('start')).toEqual(pieces.map(({ start }) => String(start)));
    expect(rows[2]).toEqual([
      '2',
      'f-1111111111111111',
      'value',
      '14 millimetres in A and C, 14 centimetres in B',
      '0.89',
      'auto',
      'found, not reviewed',
      '',
      'A',
      'Quay News',
      'A2',
      '47',
      '61',
      '14 millimetres',
      'The lock gate moved 14 millimetres, engineer Ola Maren said.',
    ]);
  });

  test('every row has every column', () => {
    for (const row of rows) expect(row).toHaveLength(head.length);
  });
});

/** What a spreadsheet would run: a formula sign after nothing it would show. */
const FORMULA = /(?:^|[;\t\r\n])[\s\p{Cc}\p{Cf}";,|]*[=+\-@＝＋－＠]/u;

describe('formulas', () => {
  test('are disarmed by an apostrophe; every word stays readable', () => {
    expect(disarmCell('=1+1')).toBe("'=1+1");
    expect(disarmCell('\u200B =SUM(1,1)')).toBe("'\u200B =SUM(1,1)");
    expect(disarmCell('one;=1+1')).toBe("one;'=1+1");
    expect(disarmCell('@username said')).toBe("'@username said");
  });

  test('numbers keep their value and prose its words', () => {
    for (const cell of ['-5', '+1', '-1,250.75', '-12 %', '−5 (U+2212)', 'a = b', 'x-ray', ''])
      expect(disarmCell(cell)).toBe(cell);
  });

  test('no cell is one, whatever it holds', () => {
    const mean = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        ';',
        ',',
        '|',
        '"',
        "'",
        ' ',
        '\t',
        '\r',
        '\n',
        '\u200B',
        'a',
        '1',
      ),
    });
    fc.assert(
      fc.property(mean, (cell) => {
        const disarmed = disarmCell(cell);
        if (disarmed !== cell || !/^[+-]?\d/.test(cell)) expect(disarmed).not.toMatch(FORMULA);
        expect(disarmed.replaceAll("'", '')).toBe(cell.replaceAll("'", ''));
      }),
    );
  });

  test.skipIf(!hasBench)(
    'of ../shared/bench-security/export are disarmed and readable',
    () => {
      for (const cell of benchTexts('export/csv-cells.jsonl', 'cell')) {
        const disarmed = disarmCell(cell);
        if (!/^[+-]\d+$/.test(cell)) expect(disarmed).not.toMatch(FORMULA);
        expect(disarmed.replaceAll("'", '')).toBe(cell.replaceAll("'", ''));
      }
    },
    BENCH_TIMEOUT,
  );
});

describe('hostile text', () => {
  const tableOf = (texts: readonly string[]) => {
    const story = hostileStory(texts);
    return parseCsv(renderCsv(buildReport(story.comparison, story.details)).slice(1));
  };

  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))(
    'stays in its cell: %s',
    (_, text) => {
      const table = tableOf([text]);
      expect(table).toHaveLength(3);
      expect(table[1]?.[13]).toBe(disarmCell(text));
      for (const row of table) for (const cell of row) expect(cell).not.toMatch(FORMULA);
    },
  );

  test.skipIf(!hasBench)(
    'stays in its cell: all of ../shared/bench-security/text',
    () => {
      const texts = benchTexts('text/', 's');
      const evidence = tableOf(texts).map((row) => row[13]);
      expect(evidence).toEqual(['evidence', ...texts.flatMap((text) => [disarmCell(text), ''])]);
    },
    BENCH_TIMEOUT,
  );
});
