import { describe, expect, test } from 'vitest';
import { SIGLA } from '../../../app/index.ts';
import { openColumns, openCount, openedFor } from './open-columns.ts';

describe('openCount', () => {
  test('two columns share any width that holds them', () => {
    expect(openCount(2, 1088)).toBe(2);
  });

  test('eight columns in the design window are three open ones and five spines', () => {
    expect(openCount(8, 1088)).toBe(3);
  });

  test('one column is open in the narrowest window', () => {
    expect(openCount(8, 100)).toBe(1);
  });

  test('nothing is open where there is nothing', () => {
    expect(openCount(0, 1088)).toBe(0);
  });
});

describe('openColumns', () => {
  test('the first columns are open at first', () => {
    expect(openColumns(SIGLA, [], 1088)).toEqual(['A', 'B', 'C']);
  });

  test('a column that was just opened is open, in its place', () => {
    expect(openColumns(SIGLA, ['F'], 1088)).toEqual(['A', 'B', 'F']);
  });

  test('the column opened longest ago closes', () => {
    expect(openColumns(SIGLA, ['A', 'F', 'G', 'H'], 1088)).toEqual(['F', 'G', 'H']);
  });
});

describe('openedFor', () => {
  test('nothing changes where every side of a finding has an open column', () => {
    expect(openedFor(['ADE', 'B'], ['A', 'B', 'C'], ['C'])).toEqual(['C']);
  });

  test('a side that is not in sight gets a column, and the other sides keep theirs', () => {
    const opened = openedFor(['ADE', 'G'], ['A', 'B', 'C'], ['A']);
    expect(openColumns(SIGLA, opened, 1088)).toEqual(['A', 'B', 'G']);
  });

  test('of more sides than there is room for the first are seen', () => {
    const opened = openedFor(['E', 'F', 'G', 'H'], ['A', 'B', 'C'], []);
    expect(openColumns(SIGLA, opened, 1088)).toEqual(['E', 'F', 'G']);
  });
});
