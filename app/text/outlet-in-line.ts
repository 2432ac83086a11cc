import { foldLine, hasWordOf } from './furniture-words.ts';

/** Names of outlets are short. */
const MAX_NAME_WORDS = 6;

/**
 * The outlet that a line under a headline names: "The Coast Courier" of "The Coast Courier, 12 March"; null where none of
 * its parts looks like one. An outlet's name is capitalised, and has a word that newspapers, agencies and stations are
 * called by, or the line is nothing but an abbreviation.
 */
export function outletInLine(line: string): string | null {
  if (ABBREVIATION.test(line.trim())) return line.trim();
  const parts = line.split(/\s*[|•·—–\r\n]\s*|\s+-\s+|,\s+/u).map((part) => part.trim());
  return parts.find(isOutletName) ?? null;
}

/** Beside other words it might as well be a town: "OSLO, 12 March". */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

function isOutletName(part: string): boolean {
  const words = part.match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  return (
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => /^\p{Lu}/u.test(word) || word.length <= MAX_JOINING_LENGTH) &&
    /^\p{Lu}/u.test(part) &&
    !/[.!?…]$/u.test(part) &&
    hasWordOf(foldLine(part), 'outlet')
  );
}

/** "of", "and", "the", "für" stand small in names. */
const MAX_JOINING_LENGTH = 3;
