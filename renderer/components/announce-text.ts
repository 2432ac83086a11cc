import type { Siglum } from '../../app/index.ts';
import { inWords } from './read-text.ts';

/** What a screen reader is told when something moves. */
export const ANNOUNCE_TEXT = {
  finding: (
    at: number,
    all: number,
    title: string,
    sigla: readonly Siglum[],
    verdict: string | null,
  ) =>
    [`Finding ${at} of ${all}`, lowerFirst(title), inWords(sigla), verdict]
      .filter(Boolean)
      .join(', '),
  passage: (places: readonly string[]) => `Passage ${inWords(places)}`,
  /** "rejected link of A3 and C6" as it was done, taken back or done again. */
  done: (what: string) => upperFirst(what),
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  compared: (findings: number) => `Compared, ${findings} findings`,
} as const;

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
