import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  type ComparisonJson,
  compareArticles,
  comparisonToJson,
  UNLIMITED,
} from '../app/index.ts';
import { openArticles } from './support/open-articles.ts';

const ROOT = join(import.meta.dirname, '..');
const ARTICLES = join(ROOT, '../shared/seeds');
const GOLD = join(ROOT, '../shared/seeds-gold');
const here = existsSync(ARTICLES) && existsSync(GOLD);

const paths = here
  ? readdirSync(ARTICLES)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(ARTICLES, name))
  : [];

async function compareFiles(files: readonly string[]): Promise<Comparison> {
  const articles = await openArticles(files);
  return compareArticles(articles, { constraints: [], form: true, base: null, budget: UNLIMITED });
}

const asJson = (comparison: Comparison): ComparisonJson =>
  comparisonToJson(comparison, [], 'synoptic test');

/** What the annotators' own program says of our answer about the two articles they lined up. */
async function score(comparison: Comparison) {
  const file = join(mkdtempSync(join(tmpdir(), 'synoptic-gold-')), 'comparison.json');
  writeFileSync(file, JSON.stringify(asJson(comparison)));
  const args = [join(GOLD, 'evaluate.mjs'), join(GOLD, 'meduza-unn.json'), file, '--json'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  return { ...JSON.parse(stdout), complaints: stderr };
}

describe.skipIf(!here)('real articles (skipped where ../shared holds none)', () => {
  const [first, second, third, fourth, fifth] = paths as [string, string, string, string, string];

  test('have every sentence the annotators found, and most of their links', async () => {
    const { sentences, links, complaints } = await score(await compareFiles([third, fourth]));
    expect(complaints).toBe('');
    expect([sentences.right, sentences.all]).toEqual([30, 30]);
    // The floor of the first aligner; what the aligner reaches today is in its bench.
    expect(links.f1).toBeGreaterThanOrEqual(0.7);
  });

  test('give a comparison of all five that keeps the public format', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'resources/comparison.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    const comparison = asJson(await compareFiles(paths));
    validate(JSON.parse(JSON.stringify(comparison)));
    expect(validate.errors).toBeNull();
  });

  test.each([
    [first, second],
    [first, fifth],
    [second, fifth],
  ])('about different events share nothing worth reporting: %s and %s', async (a, b) => {
    const { links, findings } = await compareFiles([a, b]);
    const kinds = findings.map(({ kind }) => kind);
    expect(links).toEqual([]);
    expect(kinds.filter((kind) => ['absent', 'only-here', 'moved'].includes(kind))).toEqual([]);
  });
});
