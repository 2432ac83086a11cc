import { describe, expect, test } from 'vitest';
import { collateReadings, differingRanges } from './collate-readings.ts';
import type { Reading } from './passage-readings.ts';

const SIGLA = ['A', 'B', 'C'] as const;

const readingsOf = (...texts: readonly string[]): readonly Reading[] =>
  texts.map((text, at) => ({
    siglum: SIGLA[at] ?? 'A',
    text,
    signs: [],
    start: 0,
    end: text.length,
  }));

/** The rows as words, agreeing rows with "=" in front. */
const shown = (...texts: readonly string[]): readonly string[] =>
  collateReadings(readingsOf(...texts)).map(({ same, cells }) => {
    const words = cells.map(({ start, end }, at) => texts[at]?.slice(start, end) || '–');
    return `${same ? '= ' : ''}${words.join(' | ')}`;
  });

describe('collateReadings', () => {
  test('two readings part at the words that differ', () => {
    expect(shown('The pier moved 14 millimetres', 'The pier moved 14 centimetres')).toEqual([
      '= The pier moved 14 | The pier moved 14',
      'millimetres | centimetres',
    ]);
  });

  test('words that one reading lacks leave its cell empty', () => {
    expect(shown('It closed on Monday, officials said', 'It closed on Monday')).toEqual([
      '= It closed on Monday, | It closed on Monday',
      'officials said | –',
    ]);
  });

  test('no cell begins with the mark after a word', () => {
    expect(
      shown(
        'Nobody was hurt, the harbour office said.',
        'Nobody was hurt on the pier. The office said “yes”.',
      ),
    ).toEqual([
      '= Nobody was hurt, | Nobody was hurt',
      'the harbour | on the pier. The',
      '= office said. | office said',
      '– | “yes”.',
    ]);
  });

  test('a sign that changes the meaning of a number is a difference', () => {
    expect(shown('Prices rose by 30% there', 'Prices rose by 30 there')).toEqual([
      '= Prices rose by 30 | Prices rose by 30',
      '% | –',
      '= there | there',
    ]);
  });

  test('readings that differ in a mark alone are one agreeing row', () => {
    expect(shown('On Monday, nobody came', 'On Monday nobody came')).toEqual([
      '= On Monday, nobody came | On Monday nobody came',
    ]);
  });

  test('with three readings a row agrees only where all three do', () => {
    expect(
      shown('Repairs cost nine million', 'Repairs cost nine million', 'Repairs cost ten million'),
    ).toEqual([
      '= Repairs cost | Repairs cost | Repairs cost',
      'nine | nine | ten',
      '= million | million | million',
    ]);
  });

  test('equal readings are one agreeing row', () => {
    expect(shown('Nobody was hurt.', 'Nobody was hurt.')).toEqual([
      '= Nobody was hurt. | Nobody was hurt.',
    ]);
  });

  test('no word of any reading is lost', () => {
    const texts = ['A, b and c were here', 'Here were c, and b', 'Nothing of the kind'];
    const rows = collateReadings(readingsOf(...texts));
    texts.forEach((text, at) => {
      const words = rows.map(({ cells }) => text.slice(cells[at]?.start, cells[at]?.end)).join('');
      expect(words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    });
  });
});

describe('differingRanges', () => {
  test('holds the differing words of each reading and nothing else', () => {
    const readings = readingsOf('The pier moved up', 'The pier moved down');
    const words = differingRanges(collateReadings(readings)).map(({ siglum, start, end }) =>
      readings.find((one) => one.siglum === siglum)?.text.slice(start, end),
    );
    expect(words).toEqual(['up', 'down']);
  });
});
