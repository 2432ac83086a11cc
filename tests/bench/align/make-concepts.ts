import { writeFileSync } from 'node:fs';
import { gatherConcepts } from './concepts/gather-concepts.ts';
import { readWordNet } from './concepts/read-wordnet.ts';

const USAGE =
  'usage: node tests/bench/align/run.mjs make-concepts DICT [OUT.json]   (DICT: the folder "dict" of WordNet 3.1)';

/** Writes which English word stems may mean the same. The same WordNet gives the same bytes. */
export function main([folder, out]: readonly string[]): number {
  if (folder === undefined) {
    console.error(USAGE);
    return 2;
  }
  const numbers = new Map<string, number>();
  const numberOf = (concept: string): number => {
    const known = numbers.get(concept) ?? numbers.size;
    numbers.set(concept, known);
    return known;
  };
  const stems = [...gatherConcepts(readWordNet(folder))].map(
    ([stem, concepts]) =>
      [
        stem,
        concepts
          .map(numberOf)
          .sort((p, q) => p - q)
          .join(' '),
      ] as const,
  );
  const file = out ?? new URL('../../../resources/words/concepts.json', import.meta.url).pathname;
  const stored = {
    source: 'WordNet 3.1 and word families compiled for this project; see concepts.md',
    concepts: numbers.size,
    stems: Object.fromEntries(stems),
  };
  writeFileSync(file, `${JSON.stringify(stored)}\n`);
  return 0;
}
