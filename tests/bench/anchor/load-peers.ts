import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Anchor, RangeSelector, TextQuoteSelector, TextRange } from '../../../app/index.ts';

/** A matcher the program is measured beside: it sees the new text and the selector, as annotation clients do. */
export interface Peer {
  readonly name: string;
  readonly find: (text: string, selector: RangeSelector) => Anchor;
}

const FOLDER = fileURLToPath(new URL('./peers/', import.meta.url));

/** The peers, installed from their own package file where they are not yet; none where the registry cannot be reached. */
export function loadPeers(): readonly Peer[] {
  if (!existsSync(`${FOLDER}node_modules`)) {
    const arguments_ = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
    if (spawnSync('npm', arguments_, { cwd: FOLDER }).status !== 0) return [];
  }
  const required = createRequire(`${FOLDER}package.json`);
  return [
    approximatePeer(required('approx-string-match').default),
    patchPeer(required('diff-match-patch')),
  ];
}

type Approximate = (text: string, pattern: string, errors: number) => readonly Match[];

interface Match extends TextRange {
  readonly errors: number;
}

/** Up to half of the characters may be wrong. */
const MOST_ERRORS = 0.5;
/** What a place's words, what stands before it and behind it, and its distance count: words most, distance hardly. */
const WEIGHTS = { words: 50, before: 20, behind: 20, distance: 2 };

/** The nearest thing to the matcher of web annotation clients: approximate search, places weighed by their surroundings. */
function approximatePeer(search: Approximate): Peer {
  const likeness = (text: string, words: string): number => {
    if (words === '') return 1;
    const [match] = search(text, words, words.length);
    return match ? 1 - match.errors / words.length : 0;
  };
  return {
    name: 'approx-string-match',
    find: (text, { quote, position }) => {
      if (quote.exact === '') return { state: 'orphaned', range: null };
      const score = (match: Match): number => weigh(text, quote, position.start, match, likeness);
      const [best] = search(text, quote.exact, Math.floor(quote.exact.length * MOST_ERRORS))
        .map((match) => ({ match, score: score(match) }))
        .sort((a, b) => b.score - a.score);
      return best ? moved(best.match) : { state: 'orphaned', range: null };
    },
  };
}

function weigh(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  hint: number,
  match: Match,
  likeness: (text: string, words: string) => number,
): number {
  const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
  const behind = text.slice(match.end, match.end + suffix.length);
  return (
    WEIGHTS.words * (1 - match.errors / exact.length) +
    WEIGHTS.before * likeness(before, prefix) +
    WEIGHTS.behind * likeness(behind, suffix) +
    WEIGHTS.distance * (1 - Math.abs(match.start - hint) / text.length)
  );
}

/** Its bits: a longer pattern cannot be searched for. */
const PATTERN_LIMIT = 32;

/** Fuzzy search near the old place (bitap). */
function patchPeer(Library: new () => PatchMatcher): Peer {
  const library = new Library();
  library.Match_Distance = 10_000;
  return {
    name: 'diff-match-patch',
    find: (text, { quote, position }) => {
      const at = library.match_main(text, quote.exact.slice(0, PATTERN_LIMIT), position.start);
      if (at < 0) return { state: 'orphaned', range: null };
      return moved({ start: at, end: Math.min(text.length, at + quote.exact.length) });
    },
  };
}

interface PatchMatcher {
  Match_Distance: number;
  match_main(text: string, pattern: string, near: number): number;
}

const moved = ({ start, end }: TextRange): Anchor => ({ state: 'moved', range: { start, end } });
