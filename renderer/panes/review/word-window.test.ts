import { describe, expect, test } from 'vitest';
import { comparison } from '../../../tests/support/comparison.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import { collateReadings } from '../read/collate-readings.ts';
import { passageReadings } from '../read/passage-readings.ts';
import { wordWindow } from './word-window.ts';

const value = comparison.findings.find(({ kind }) => kind === 'value');
const passage = passageIndexOf(comparison).homes.get(value?.id ?? '') ?? null;
const readings = passageReadings(comparison, passage);
const rows = collateReadings(readings);
const wordsOf = (window: typeof rows): string[] =>
  window.map(({ cells }) => readings[0]?.text.slice(cells[0]?.start, cells[0]?.end) ?? '');

describe('the words around a difference', () => {
  test('are the differing words, with what all readings agree on before and after', () => {
    const words = wordsOf(wordWindow(rows, value?.evidence ?? []));
    expect(words.length).toBeLessThan(wordsOf(rows).length);
    expect(words.join(' ')).toContain('14 millimetres');
  });

  test('are none where the finding rests on other passages', () => {
    expect(wordWindow(rows, [{ article: 'A', start: 0, end: 4, text: 'Quay' }])).toEqual([]);
  });
});
