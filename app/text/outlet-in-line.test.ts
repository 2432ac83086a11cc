import { describe, expect, test } from 'vitest';
import { outletInLine } from './outlet-in-line.ts';

describe('outletInLine', () => {
  test.each([
    ['The Coast Courier', 'The Coast Courier'],
    ['Coast Courier, 12 March 2026', 'Coast Courier'],
    ['By Anna Moss | Journal of the Harbour', 'Journal of the Harbour'],
    ['Портовий вісник', null],
    ['Портовий Вісник', 'Портовий Вісник'],
    ['VNA', 'VNA'],
  ])('of "%s" is %s', (line, outlet) => {
    expect(outletInLine(line)).toBe(outlet);
  });

  test.each([
    'Anna Moss',
    'ARDEN, 12 March 2026',
    'Ferry will stop for six weeks',
    'The News shook the harbour town.',
    'Good news for the harbour',
    '',
  ])('is none in "%s"', (line) => {
    expect(outletInLine(line)).toBeNull();
  });
});
