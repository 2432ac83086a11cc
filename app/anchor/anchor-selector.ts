import type { TextRange } from '../text/text-range.ts';
import { findQuote, indexQuotes, type QuoteIndex } from './find-quote.ts';
import type { RangeSelector, TextQuoteSelector } from './selector.ts';
import { indexWords, type Numbering } from './word-index.ts';

/** Where a saved description of a range was found now. */
export type Anchor =
  /** `placed`: where it was. `moved`: elsewhere, and only there. `uncertain`: the best of several guesses. */
  | { readonly state: 'placed' | 'moved' | 'uncertain'; readonly range: TextRange }
  | { readonly state: 'orphaned'; readonly range: null };

/** How much better than the runner-up the surroundings must fit, as a share of them, for a place to be the only one. */
const CLEAR_MARGIN = 0.25;

/** Below this share of fitting surroundings, words that stand only once must be long enough to speak for themselves. */
const FITTING_CONTEXT = 0.25;

/** From this many UTF-16 code units on, about five words, the same words elsewhere are hardly chance. */
const TELLING_LENGTH = 28;

/** A place where the exact words stand, and the share of the saved surroundings that stand there too, 0 to 1. */
interface Candidate {
  readonly range: TextRange;
  readonly context: number;
}

/**
 * Finds a described range again in a text that may have changed, without the text it was described in: the exact words
 * where they were, else where their surroundings fit clearly best, else words much like them. Never guesses silently:
 * several places that fit alike are `uncertain`, words that are gone are `orphaned`. Where the old text is known, `reanchor`
 * is surer. O(n) in the text for words that do not overlap themselves.
 */
export function anchorSelector(text: string, selector: RangeSelector): Anchor {
  const exact = choosePlace(findExact(text, selector.quote), selector);
  if (exact !== null && exact.state !== 'uncertain') return exact;
  const like = findQuote(indexOf(text), selector.quote);
  if (like !== null && (like.sure || exact === null))
    return { state: like.sure ? 'moved' : 'uncertain', range: like.range };
  return exact ?? { state: 'orphaned', range: null };
}

/** The text searched last: a reader's marks come one after another on the same article. */
let latest: QuoteIndex | null = null;

function indexOf(text: string): QuoteIndex {
  if (latest?.words.text !== text) {
    const numbering: Numbering = new Map();
    latest = indexQuotes(indexWords(text, numbering), numbering);
  }
  return latest;
}

/** Every place the exact words stand. An empty range stands where its whole surroundings meet. */
function findExact(text: string, quote: TextQuoteSelector): readonly Candidate[] {
  const { exact, prefix, suffix } = quote;
  const around = exact === '' ? prefix + suffix : exact;
  // The gap in an empty text.
  const found = around === '' && text === '' ? [0] : occurrences(text, around);
  return found.map((at) => {
    const start = exact === '' ? at + prefix.length : at;
    const range = { start, end: start + exact.length };
    return { range, context: contextShare(text, range, quote) };
  });
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The share of prefix and suffix that stands around a range, counted from the range outwards to the first difference. */
function contextShare(text: string, { start, end }: TextRange, quote: TextQuoteSelector): number {
  const { prefix, suffix } = quote;
  const saved = prefix.length + suffix.length;
  if (saved === 0) return 1;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return (before + after) / saved;
}

/** The place that fits best; null where there is none. */
function choosePlace(
  candidates: readonly Candidate[],
  { position, quote }: RangeSelector,
): Anchor | null {
  const distance = ({ range }: Candidate): number => Math.abs(range.start - position.start);
  const [best, second] = [...candidates].sort(
    (a, b) => b.context - a.context || distance(a) - distance(b),
  );
  if (best === undefined) return null;
  const atHome = candidates.find(({ range }) => range.start === position.start);
  const rival = second?.context ?? Number.NEGATIVE_INFINITY;
  if (atHome !== undefined && best.context - atHome.context < CLEAR_MARGIN)
    return { state: 'placed', range: atHome.range };
  const { range } = best;
  if (best.context - rival < CLEAR_MARGIN) return { state: 'uncertain', range };
  const speaks = best.context >= FITTING_CONTEXT || quote.exact.length >= TELLING_LENGTH;
  return { state: speaks ? 'moved' : 'uncertain', range };
}
