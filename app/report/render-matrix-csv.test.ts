import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import { renderMatrixCsv } from './render-matrix-csv.ts';

const lines = renderMatrixCsv(comparison).slice(1).split('\r\n').slice(0, -1);

describe('the matrix as comma-separated values', () => {
  test('has a line for every passage, with two cells for every source', () => {
    expect(lines).toHaveLength(comparison.passages.length + 1);
    expect(lines[0]).toBe(
      'passage,title,A state,A Quay News,B state,B Weir Post,C state,C Sluice Daily',
    );
  });

  test('calls a source that shares nothing with the others not compared', () => {
    const links = comparison.links.filter(({ a, b }) => a.article !== 'B' && b.article !== 'B');
    const apart = renderMatrixCsv({ ...comparison, links });
    const line = apart.split('\r\n').find((one) => one.includes('“It will hold,”'));
    expect(line).toContain('not compared,');
  });

  test('says how a source stands and gives its words as they are', () => {
    const line = lines.find((one) => one.includes('“It will hold,”'));
    expect(line).toContain('reworded,"“It may hold until spring,” she said."');
    expect(line).toMatch(/absent,$/);
  });
});
