import { readFileSync } from 'node:fs';
import { UNLIMITED } from '../../../app/align/budget.ts';
import { compareArticles } from '../../../app/index.ts';
import { articleOfText } from '../../support/article-of-text.ts';

/** What one fresh process measured. */
export interface CompareRun {
  /** Texts in to findings out, all pairs together. */
  readonly milliseconds: number;
  readonly links: number;
  readonly findings: number;
}

/** Compares the texts of a file two by two: a JSON array of pairs. */
export function main([file = '']: readonly string[]): number {
  const pairs: readonly (readonly [string, string])[] = JSON.parse(readFileSync(file, 'utf8'));
  const start = performance.now();
  const comparisons = pairs.map(([a, b]) =>
    compareArticles([articleOfText('A', a), articleOfText('B', b)], {
      constraints: [],
      form: false,
      base: null,
      budget: UNLIMITED,
    }),
  );
  const run: CompareRun = {
    milliseconds: performance.now() - start,
    links: comparisons.reduce((sum, { links }) => sum + links.length, 0),
    findings: comparisons.reduce((sum, { findings }) => sum + findings.length, 0),
  };
  console.log(JSON.stringify(run));
  return 0;
}
