import { expect, test } from 'vitest';
import type { Evidence, Finding } from '../../app/index.ts';
import { findingTitle } from './finding-title.ts';

const said = (article: 'A' | 'B' | 'C', text: string): Evidence =>
  ({ article, text, start: 4, end: 4 + text.length }) as Evidence;
const titleOf = (kind: Finding['kind'], ...evidence: readonly Evidence[]): string =>
  findingTitle({ kind, evidence });

test('an absence says where nothing is', () => {
  expect(titleOf('absent', said('A', ''), said('B', 'the lamps'), said('C', ''))).toBe(
    'Absent in A and C',
  );
});

test('what only one source has is called by that source', () => {
  expect(titleOf('only-here', said('A', ''), said('B', 'the lamps'))).toBe('Only in B');
});

test('any other finding is called by its kind', () => {
  expect(titleOf('value', said('A', '12'), said('B', '14'))).toBe('Value');
});

test('a finding a reader called absent without pointing at a gap is still named', () => {
  expect(titleOf('absent', said('A', 'the lamps'))).toBe('Absent');
});
