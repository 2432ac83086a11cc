import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../app/index.ts';
import { comparison } from '../../../tests/support/comparison.ts';
import { columnItems } from './column-items.ts';
import { foldRuns } from './fold-runs.ts';

const [a] = comparison.articles as readonly [Comparison['articles'][number]];

/** The comparison as if only findings of some kinds had been made. */
const withFindings = (...kinds: string[]): Comparison => ({
  ...comparison,
  findings: comparison.findings.filter(({ kind }) => kinds.includes(kind)),
});

const foldsOf = (of: Comparison) => foldRuns(columnItems(a, of), of, a.text);

describe('folding what all agree on', () => {
  test('puts one line before each run of agreeing passages and names the run on its cells', () => {
    const items = foldsOf(withFindings('value'));
    const folds = items.filter(({ type }) => type === 'fold');
    expect(folds.length).toBeGreaterThan(0);
    for (const fold of folds)
      if (fold.type === 'fold') {
        const cells = items.filter((item) => item.type === 'cell' && item.run === fold.run);
        expect(cells).toHaveLength(fold.passages);
      }
  });

  test('calls a run the same only where every source has the same words', () => {
    const isSame = (of: Comparison) =>
      foldsOf(of).flatMap((item) => (item.type === 'fold' ? [item.isSame] : []));
    expect(isSame(withFindings('value'))).not.toContain(true);
    const alike = withFindings('value').passages.map(({ id, cells }) => ({
      id,
      cells: Object.fromEntries(
        Object.entries(cells).map(([siglum, cell]) => [siglum, { ...cell, state: 'same' }]),
      ),
    }));
    expect(isSame({ ...withFindings('value'), passages: alike } as Comparison)).not.toContain(
      false,
    );
  });

  test('never folds a passage in which something was found, or which one source tells alone', () => {
    const of = withFindings('value');
    const value = items(of).find((item) => textOf(item).includes('14 millimetres'));
    expect(value).toMatchObject({ type: 'cell', run: null });
  });

  test('keeps every cell, in its order, folded or not', () => {
    const cells = (list: readonly { type: string }[]) => list.filter(({ type }) => type === 'cell');
    expect(cells(foldsOf(comparison)).map(textOf)).toEqual(
      cells(columnItems(a, comparison)).map(textOf),
    );
  });
});

const items = foldsOf;

const textOf = (item: object): string =>
  'pieces' in item
    ? (item.pieces as readonly { start: number; end: number }[])
        .map(({ start, end }) => a.text.slice(start, end))
        .join(' ')
    : '';
