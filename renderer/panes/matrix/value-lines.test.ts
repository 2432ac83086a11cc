import { describe, expect, test } from 'vitest';
import type { Siglum, ValueReading } from '../../../app/index.ts';
import { comparison } from '../../../tests/support/comparison.ts';
import { valueLines } from './value-lines.ts';

const reading = (
  article: Siglum,
  text: string,
  number: number | null,
  unit: string | null = null,
): ValueReading => ({ article, start: 0, end: text.length, text, number, unit, qualifier: null });

const lineOf = (...readings: ValueReading[]) =>
  valueLines({ ...comparison, findings: [], values: [{ thing: 'gate', readings }] })[0];

describe('the value ledger', () => {
  test('says by what factor amounts are apart, whatever their units', () => {
    expect(lineOf(reading('A', '14 mm', 14, 'mm'), reading('B', '14 cm', 14, 'cm'))?.apart).toEqual(
      { by: 'times', number: expect.closeTo(10) },
    );
  });

  test('says a difference in the unit the articles use, whatever the base unit is', () => {
    const [a, b] = [reading('A', '48 million m³', 48e6, 'm3'), reading('B', '84', 84e6, 'm3')];
    expect(lineOf(a, b)?.apart).toEqual({ by: 'amount', number: 36e6 });
  });

  test('amounts in two units are apart by a factor, however small', () => {
    expect(
      lineOf(reading('A', '10 km', 10, 'km'), reading('B', '12,000 m', 12_000, 'm'))?.apart,
    ).toEqual({ by: 'times', number: expect.closeTo(1.2) });
  });

  test('says percentages in points', () => {
    expect(
      lineOf(reading('A', '60 %', 60, 'percent'), reading('B', '80 %', 80, 'percent'))?.apart,
    ).toEqual({ by: 'points', number: 20 });
  });

  test('puts each amount at its place, and sources with one amount together', () => {
    const line = lineOf(reading('B', '30', 30), reading('A', '10', 10), reading('C', '10', 10));
    expect(line?.places).toEqual([
      { sigla: ['A', 'C'], at: 0, label: '10' },
      { sigla: ['B'], at: 1, label: '30' },
    ]);
  });

  test('equal amounts, however spelled, need no line', () => {
    expect(lineOf(reading('A', 'ten', 10), reading('B', '10', 10))).toMatchObject({
      apart: { by: 'nothing' },
      places: [],
    });
  });

  test('amounts of different things are compared in words alone', () => {
    expect(lineOf(reading('A', '10 km', 10, 'km'), reading('B', '$10', 10, 'usd'))).toMatchObject({
      apart: { by: 'words' },
      places: [],
    });
  });

  test('a value only one source tells is not in the ledger', () => {
    expect(lineOf(reading('A', '10', 10))).toBeUndefined();
  });

  test('a value with a finding comes before those that agree', () => {
    const agreeing = { thing: 'crew', readings: [reading('A', '9', 9), reading('B', '9', 9)] };
    const lines = valueLines({ ...comparison, values: [agreeing, ...comparison.values] });
    expect(lines.map(({ thing }) => thing)).toEqual(['The lock gate moved', 'crew']);
    expect(lines[0]?.finding?.kind).toBe('value');
  });
});
