import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { comparison, highlight, note } from '../../tests/support/comparison.ts';
import type { Comparison } from '../compare/comparison.ts';
import { renderReport } from './render-report.ts';
import { renderSummary } from './render-summary.ts';
import type { ReportDetails } from './report.ts';

const details: ReportDetails = {
  name: 'The stuck gate',
  createdAt: '2025-03-05T09:00:00.000Z',
  generator: 'synoptic 0.1.0',
  highlights: [highlight],
  notes: [note],
};

const agreed: Comparison = {
  ...comparison,
  findings: [],
  values: [],
  quotes: [],
  attribution: [],
  counts: {},
};

const cases: readonly [name: string, comparison: Comparison, details: ReportDetails][] = [
  ['three-tellings-of-one-gate', comparison, details],
  ['nothing-differs', agreed, { ...details, highlights: [], notes: [] }],
];

const golden = (name: string, file: string): string =>
  fileURLToPath(new URL(`../../tests/golden/report/${name}/${file}`, import.meta.url));

/** Written anew with `vitest -u`, to be read before it is committed. */
describe.each(cases)('%s', (name, made, about) => {
  test.each([
    ['markdown', 'expected.md'],
    ['csv', 'expected.csv'],
    ['json', 'expected.json'],
  ] as const)('as %s', async (format, file) => {
    await expect(renderReport(format, made, about)).toMatchFileSnapshot(golden(name, file));
  });

  test('as a summary', async () => {
    await expect(renderSummary(made)).toMatchFileSnapshot(golden(name, 'expected.txt'));
  });
});
