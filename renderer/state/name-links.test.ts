import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import { nameLink, nameSide } from './name-links.ts';
import { passageIndexOf } from './passage-index.ts';

const { numbers, passageOf } = passageIndexOf(comparison);

describe('the name of a link', () => {
  test('is that of the two passages as they are counted in their columns', () => {
    const link = comparison.links.find(({ a, b }) => a.article === 'A' && b.article === 'C');
    if (!link) throw new Error('A and C are not linked.');
    const place = (side: typeof link.a): string => {
      const id = passageOf.get(side.article)?.[side.sentences[0] ?? -1] ?? '';
      return `${side.article}${numbers.get(side.article)?.get(id)}`;
    };
    expect(nameLink(comparison, link)).toBe(`${place(link.a)} and ${place(link.b)}`);
  });

  test('says which sentences are meant where the passage has more', () => {
    const row = comparison.passages.find(({ cells }) => (cells.A?.sentences.length ?? 0) > 0);
    const first = row?.cells.A?.sentences[0] ?? 0;
    const cells = { ...row?.cells, A: { ...row?.cells.A, sentences: [first, 90, 91] } };
    const passages = comparison.passages.map((one) => (one === row ? { ...one, cells } : one));
    const longer = { ...comparison, passages } as typeof comparison;
    const named = (sentences: readonly number[]) => nameSide(longer, { article: 'A', sentences });
    expect(named([first, 90, 91])).toBe('A1');
    expect(named([90])).toBe('sentence 2 of A1');
    expect(named([90, 91])).toBe('sentences 2 and 3 of A1');
  });
});
