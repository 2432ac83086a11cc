import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { comparison, highlight, note } from '../../tests/support/comparison.ts';
import { toWebAnnotations } from '../anchor/web-annotation.ts';
import type { Comparison } from '../compare/comparison.ts';
import { comparisonToJson } from './comparison-json.ts';

const annotations = toWebAnnotations(comparison.articles, [highlight], [note]);
const json = comparisonToJson(comparison, annotations, 'synoptic 0.1.0');

const validate: ValidateFunction = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(
    readFileSync(new URL('../../resources/comparison.schema.json', import.meta.url), 'utf8'),
  ),
);

/** The comparison as it comes back from a file, with one thing in it changed. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(json));
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step];
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

describe('the schema', () => {
  test('takes what is written', () => {
    validate(JSON.parse(JSON.stringify(json)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('takes fields it does not know', () => {
    expect(validate(changed(['articles', 0, 'blocks', 0, 'colour'], 'blue'))).toBe(true);
  });

  test.each([
    ['another format', ['format'], 2],
    ['no generator', ['generator'], undefined],
    ['one article', ['articles'], [json.articles[0]]],
    ['a letter after H', ['articles', 0, 'siglum'], 'I'],
    ['a checksum in capitals', ['articles', 0, 'file', 'sha256'], 'A'.repeat(64)],
    ['a missing title', ['articles', 0, 'title'], undefined],
    ['a date in words', ['articles', 0, 'published'], '4 March 2025'],
    ['a block of unknown kind', ['articles', 0, 'blocks', 0, 'kind'], 'sidebar'],
    ['an offset before the text', ['articles', 0, 'blocks', 0, 'start'], -1],
    ['half an offset', ['articles', 0, 'blocks', 0, 'end'], 1.5],
    ['a block without sentences', ['articles', 0, 'blocks', 0, 'sentences'], undefined],
    ['a link without an end', ['links', 0, 'b', 'sentences'], []],
    ['a sentence named twice', ['links', 0, 'a', 'sentences'], [1, 1]],
    ['a link of unknown kind', ['links', 0, 'kind'], 'similar'],
    ['a score above 1', ['links', 0, 'score'], 1.01],
    ['a link by nobody', ['links', 0, 'provenance'], null],
    ['a row without a name', ['passages', 0, 'id'], 'p0'],
    ['a cell of unknown state', ['passages', 0, 'cells', 'A', 'state'], 'equal'],
    ['an absence with sentences', ['passages', 0, 'cells', 'A', 'state'], 'absent'],
    ['a telling without sentences', ['passages', 0, 'cells', 'A', 'sentences'], []],
    ['a cell of no article', ['passages', 0, 'cells', 'Z'], json.passages[0]?.cells.A],
    ['a finding without a hash', ['findings', 0, 'id'], 'f-1'],
    ['a finding of unknown kind', ['findings', 0, 'kind'], 'tone'],
    ['a finding without evidence', ['findings', 0, 'evidence'], []],
    ['evidence without words', ['findings', 0, 'evidence', 0, 'text'], undefined],
    ['a finding that hides its verdict', ['findings', 0, 'verdict'], undefined],
    [
      'a verdict nobody knows',
      ['findings', 0, 'verdict'],
      { state: 'maybe', reason: null, at: '' },
    ],
    ['a number in words', ['values', 0, 'readings', 0, 'number'], 'fourteen'],
    ['a quote of unknown end', ['quotes', 0, 'readings', 0, 'closed'], null],
    ['a share above 1', ['independence', 0, 'sharedA'], 2],
    ['a mark that is no annotation', ['annotations', 0, 'type'], 'Note'],
    ['a selector without words', ['annotations', 0, 'target', 'selector', 0, 'exact'], undefined],
    ['a count of no kind', ['counts', 'tone'], 1],
    ['a doubt about approximation', ['approximate'], null],
    ['a cut without a sentence', ['cuts'], ['']],
  ] as const)('refuses %s', (_, path, value) => {
    expect(validate(changed(path, value))).toBe(false);
  });
});

describe('comparisonToJson', () => {
  test('keeps every text, range and word of evidence as it is', () => {
    for (const [at, article] of comparison.articles.entries())
      expect(json.articles[at]?.text).toBe(article.text);
    for (const { evidence } of json.findings)
      for (const { article, start, end, text } of evidence)
        expect(json.articles.find(({ siglum }) => siglum === article)?.text.slice(start, end)).toBe(
          text,
        );
  });

  test('writes no field that is not part of the contract', () => {
    const noisy: Comparison = {
      ...comparison,
      articles: comparison.articles.map((article) => ({ ...article, path: '/home/reader' })),
      findings: comparison.findings.map((finding) => ({ ...finding, trace: 1 })),
    };
    expect(comparisonToJson(noisy, annotations, 'synoptic 0.1.0')).toEqual(json);
  });

  test('says approximate where a budget ran out, not where a language is unknown', () => {
    const withCut = (kind: 'budget' | 'language') =>
      comparisonToJson({ ...comparison, cuts: [{ kind, sentence: 'Cut.' }] }, [], 'x');
    expect(withCut('budget')).toMatchObject({ approximate: true, cuts: ['Cut.'] });
    expect(withCut('language')).toMatchObject({ approximate: false, cuts: ['Cut.'] });
    expect(json).toMatchObject({ approximate: false, cuts: [] });
  });
});
