import { describe, expect, test } from 'vitest';
import type { Evidence } from './finding.ts';
import type { Relation } from './relation.ts';
import { groupRelations } from './relation-groups.ts';

const words = (article: Evidence['article'], start: number, text: string): Evidence => ({
  article,
  start,
  end: start + text.length,
  text,
});

const relation = (score: number, ...evidence: readonly Evidence[]): Relation => ({
  kind: 'certainty',
  label: 'Not equally sure',
  score,
  agrees: false,
  evidence,
});

describe('groupRelations', () => {
  test('joins what two pairs of articles say of the same words', () => {
    const one = relation(0.6, words('A', 10, 'may'), words('B', 12, 'will'));
    const other = relation(0.6, words('A', 10, 'may'), words('C', 30, 'must'));
    expect(groupRelations([one, other])).toEqual([[one, other]]);
  });

  test('compares one thing once: the same words tied to another place are left out', () => {
    const surer = relation(0.8, words('A', 10, 'may'), words('B', 12, 'will'));
    const echo = relation(0.6, words('A', 10, 'may'), words('B', 400, 'shall'));
    expect(groupRelations([echo, surer])).toEqual([[surer]]);
  });

  test('keeps the same words told again at another place together', () => {
    const lead = relation(0.8, words('A', 10, '214'), words('B', 12, '241'));
    const body = relation(0.8, words('A', 900, '214'), words('B', 12, '241'));
    expect(groupRelations([lead, body])).toEqual([[lead, body]]);
  });

  test('joins over a gap that two articles are compared with', () => {
    const one = relation(0.6, words('A', 10, 'may'), words('C', 30, ''));
    const other = relation(0.6, words('B', 12, 'may'), words('C', 30, ''));
    expect(groupRelations([one, other])).toEqual([[one, other]]);
  });

  test('keeps two things apart that stand at one gap', () => {
    const one = relation(0.6, words('A', 10, 'may'), words('C', 30, ''));
    const other = relation(0.6, words('A', 70, 'reportedly'), words('C', 30, ''));
    expect(groupRelations([one, other])).toEqual([[one], [other]]);
  });
});
