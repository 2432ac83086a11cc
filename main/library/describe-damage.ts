import { basename } from 'node:path';
import type { LibraryDamage } from '../files/library/load-library.ts';

/** What was found wrong with a library's files and what became of it, one sentence each; empty where all was well. */
export function describeDamage(damage: LibraryDamage, comparisons: number): readonly string[] {
  const { damagedLines, lostEntries, damagedSnapshots, lostManifest, unreadable, missing } = damage;
  const sentences = [
    damagedLines > 0 &&
      `${count(damagedLines, 'line')} of the library's journal ${were(damagedLines)} damaged.`,
    damagedSnapshots.length > 0 &&
      `${count(damagedSnapshots.length, 'snapshot')} of the library ${were(damagedSnapshots.length)} damaged.`,
    missing.length > 0 &&
      `${count(missing.length, 'file')} of the library ${were(missing.length)} missing.`,
    unreadable.length > 0 &&
      `${unreadable.map((path) => basename(path)).join(', ')} could not be read.`,
    lostManifest &&
      'The list of the library’s files was missing or damaged, and has been written again.',
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0 && lostEntries === 0) return [];
  return [[...sentences, outcome(lostEntries, comparisons)].join(' ')];
}

/** What is wrong with snapshots that nothing was read from, as at most one sentence. */
export const describeOlder = (damaged: readonly string[]): readonly string[] =>
  damaged.length === 0
    ? []
    : [
        `${count(damaged.length, 'older snapshot')} of the library ${were(damaged.length)} damaged and ${were(damaged.length)} put aside (${damaged.map((path) => basename(path)).join(', ')}). Nothing was lost: the newest one is whole.`,
      ];

/** What the reader can still count on. */
function outcome(lostEntries: number, comparisons: number): string {
  const kept = `${count(comparisons, 'comparison')} ${comparisons === 1 ? 'is' : 'are'} there`;
  if (lostEntries === 0) return `Nothing was lost: ${kept}.`;
  return `${count(lostEntries, 'saved change')} could not be read back from this folder (${kept}); a browser that was used with it may still have ${lostEntries === 1 ? 'it' : 'them'}.`;
}

const count = (number: number, thing: string): string =>
  `${number} ${number === 1 ? thing : `${thing}s`}`;

const were = (number: number): string => (number === 1 ? 'was' : 'were');
