import { expect, test } from 'vitest';
import type { Finding, Verdict } from '../../../app/index.ts';
import { comparison } from '../../../tests/support/comparison.ts';
import { groupGlyphs } from './group-glyphs.ts';

const value = comparison.findings.find(({ kind }) => kind === 'value') as Finding;
const quote = comparison.findings.find(({ kind }) => kind === 'quote') as Finding;
const another: Finding = { ...value, id: 'f-another' };

test('findings of one kind share a letter, in order of the first', () => {
  const groups = groupGlyphs({ findings: [value, quote, another], facing: new Map() }, new Map());
  expect(groups.map(({ kind, findings }) => [kind, findings.length])).toEqual([
    ['value', 2],
    ['quote', 1],
  ]);
});

test('a confirmed one keeps a letter of its own', () => {
  const confirmed = new Map([[another.id, { state: 'confirmed' } as Verdict]]);
  const states = groupGlyphs({ findings: [value, another], facing: new Map() }, confirmed).map(
    ({ state }) => state,
  );
  expect(states).toEqual([null, 'confirmed']);
});

test('a letter says in which rows the other words of its findings are', () => {
  const facing = new Map([
    [value.id, [9]],
    [another.id, [4, 9]],
  ]);
  const groups = groupGlyphs({ findings: [value, another, quote], facing }, new Map());
  expect(groups.map((group) => group.facing)).toEqual([[4, 9], []]);
});
