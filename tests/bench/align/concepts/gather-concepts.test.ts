import { expect, test } from 'vitest';
import { gatherConcepts } from './gather-concepts.ts';
import type { Sense, WordNet } from './read-wordnet.ts';

const sense = (synset: string, rank: number, uses: number): Sense => ({ synset, rank, uses });

/** Four words: "blaze" and "fire" burn, "fire" also dismisses now and then, "burn" is the verb beside them, "zeal" is never used. */
const NET: WordNet = {
  senses: new Map([
    [
      'n' as const,
      new Map([
        ['blaze', [sense('n1', 1, 5)]],
        ['fire', [sense('n1', 1, 20), sense('n2', 2, 1)]],
        ['zeal', [sense('n2', 1, 0)]],
      ]),
    ],
    ['v' as const, new Map([['burn', [sense('v1', 1, 9)]]])],
  ]),
  synsets: new Map([
    ['n1', { words: ['blaze', 'fire'], pointers: [] }],
    ['n2', { words: ['zeal', 'fire'], pointers: [] }],
    ['v1', { words: ['burn'], pointers: [{ symbol: '+', to: 'n1', from: 1, target: 2 }] }],
  ]),
};

const sharedBy = (p: string, q: string): boolean => {
  const concepts = gatherConcepts(NET);
  return (concepts.get(p) ?? []).some((concept) => concepts.get(q)?.includes(concept));
};

test('words with a usual meaning in common share a concept, in all their forms', () => {
  expect(sharedBy('blaze', 'fire')).toBe(true);
  expect(sharedBy('blaze', 'fires')).toBe(true);
});

test('a word of another part of speech joins where the two are marked as related', () => {
  expect(sharedBy('burne', 'fires')).toBe(true);
});

test('a meaning a word hardly ever has ties it to nobody, nor does a word nobody used', () => {
  expect(sharedBy('zeal', 'fire')).toBe(false);
});

test('a country and its seat of government share a concept', () => {
  expect(sharedBy('franc', 'paris')).toBe(true);
  expect(sharedBy('franc', 'berli')).toBe(false);
});

test('numbers share nothing, though they are of one kind', () => {
  const [three, four] = [sense('n3', 1, 9), sense('n4', 1, 9)];
  const net: WordNet = {
    senses: new Map([
      [
        'n' as const,
        new Map([
          ['three', [three]],
          ['four', [four]],
          ['cat', [three]],
          ['dog', [four]],
        ]),
      ],
    ]),
    synsets: new Map(
      ['n3', 'n4'].map((id) => [
        id,
        { words: [], pointers: [{ symbol: '@', to: 'n5', from: 0, target: 0 }] },
      ]),
    ),
  };
  const concepts = gatherConcepts(net);
  expect([concepts.get('cat'), concepts.get('dog')]).toEqual([
    expect.arrayContaining(['n5']),
    expect.arrayContaining(['n5']),
  ]);
  expect([concepts.has('three'), concepts.has('four')]).toEqual([false, false]);
});
