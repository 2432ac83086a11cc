import { describe, expect, test } from 'vitest';
import { tellings } from '../../tests/support/comparison.ts';
import { describeRange } from '../anchor/describe-range.ts';
import type { LinkDecision, Place } from './decision.ts';
import { linkConstraints } from './link-constraints.ts';

const { a, b, c } = tellings;

function placeOf({ siglum, text }: typeof a, words: string): Place {
  const start = text.indexOf(words);
  return { article: siglum, selector: describeRange(text, { start, end: start + words.length }) };
}

const pinned = (first: Place, second: Place): LinkDecision => ({
  type: 'link',
  id: 'l1',
  a: first,
  b: second,
  provenance: 'manual',
  at: '2025-03-05T08:00:00.000Z',
});

describe('pins and rejections as constraints', () => {
  test('words become the numbers of the sentences they touch, the earlier letter first', () => {
    const pin = pinned(placeOf(c, 'Barges wait outside.'), placeOf(a, 'Nobody was hurt'));
    expect(linkConstraints([a, b, c], [pin])).toEqual([
      {
        a: { article: 'A', sentences: [3] },
        b: { article: 'C', sentences: [1] },
        provenance: 'manual',
      },
    ]);
  });

  test('a pin on words that are gone, or on a source that was removed, constrains nothing', () => {
    const pin = pinned(placeOf(a, 'Nobody was hurt'), placeOf(b, 'A deckhand was hurt'));
    const changed = { ...b, text: b.text.replace('A deckhand was hurt', 'All are well') };
    expect(linkConstraints([a, changed], [pin])).toEqual([]);
    expect(linkConstraints([a, c], [pin])).toEqual([]);
  });

  test('a left-out block put before the pinned words renumbers the constraint with them', () => {
    const pin = pinned(placeOf(a, 'Nobody was hurt'), placeOf(b, 'A deckhand was hurt'));
    const fewer = a.blocks.map((block, at) =>
      at === 1 ? { ...block, kind: 'boilerplate' as const, leftOutBecause: 'test' } : block,
    );
    expect(linkConstraints([{ ...a, blocks: fewer }, b], [pin])[0]?.a.sentences).toEqual([2]);
  });
});
