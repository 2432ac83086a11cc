import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareCase, reviewed } from './read-case.ts';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `REVIEW=1` writes what is found, so that a person can read the change before it becomes the expectation. */
const isReview = process.env['REVIEW'] === '1';

describe('findings of the golden cases', () => {
  test.each(cases)('%s', (name) => {
    const folder = path.join(here, name);
    const found = reviewed(compareCase(folder));
    const file = path.join(folder, 'expected.json');
    if (isReview) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(file), 'expected.json is missing; run with REVIEW=1 and read it').toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test.each(cases.filter((name) => name.endsWith('-nothing')))('%s finds nothing', (name) => {
    expect(compareCase(path.join(here, name)).findings).toEqual([]);
  });
});
