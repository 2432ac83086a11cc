import { describe, expect, test } from 'vitest';
import { comparison } from '../../../tests/support/comparison.ts';
import { overviewLane } from './overview-lane.ts';

const text = comparison.articles[0]?.text ?? '';
const lane = overviewLane(comparison, 'A', [], []);

describe('an article at a glance', () => {
  test('holds its passages in text order, without a hole but the white space between them', () => {
    expect(lane.passages.length).toBeGreaterThan(3);
    lane.passages.forEach(({ start }, at) => {
      const before = lane.passages[at - 1];
      if (before) expect(text.slice(before.end, start).trim()).toBe('');
    });
  });

  test('has a tick where the words of a finding stand, and none for a hidden kind', () => {
    const at = text.indexOf('14 millimetres');
    expect(lane.ticks).toContainEqual({ at, kind: 'value' });
    const fewer = overviewLane(comparison, 'A', ['value'], []);
    expect(fewer.ticks.map(({ kind }) => kind)).not.toContain('value');
  });

  test('shows the gap of a source that lacks a passage, and the notes', () => {
    expect(overviewLane(comparison, 'B', [], []).gaps).toHaveLength(1);
    expect(overviewLane(comparison, 'B', ['absent'], []).gaps).toHaveLength(0);
    const noted = {
      id: 'h',
      siglum: 'A' as const,
      colour: 'red' as const,
      start: 9,
      end: 12,
      sure: true,
    };
    expect(overviewLane(comparison, 'A', [], [noted]).notes).toEqual([9]);
  });
});
