import { rangeLength, type TextRange } from '../text/text-range.ts';
import { type Anchor, anchorSelector } from './anchor-selector.ts';
import { describeRange } from './describe-range.ts';
import { findQuote, indexQuotes, type QuoteIndex } from './find-quote.ts';
import { followAnchor } from './follow-anchor.ts';
import { mapText, type TextMap } from './map-text.ts';
import type { RangeSelector, TextQuoteSelector } from './selector.ts';
import { wholeCharacters } from './whole-characters.ts';
import { tokensIn } from './word-index.ts';

/**
 * Finds described ranges of a text again after the text was edited, in the order given. The edit is worked out once, from
 * both texts; words are searched for only where it does not tell. `placed`: the same words at the same offset. `moved`:
 * elsewhere, or with words changed, and surely there. `uncertain`: the best guess. `orphaned`: the words are gone.
 *
 * One map of the edit serves all ranges (`mapText`); each then costs little more than its own length.
 */
export function reanchor(
  before: string,
  after: string,
  selectors: readonly RangeSelector[],
): readonly Anchor[] {
  const map = mapText(before, after);
  const index = indexQuotes(map.after, map.numbering);
  return selectors.map((selector) => {
    const range = rangeBefore(before, selector);
    if (range === null) return onWholeCharacters(after, anchorSelector(after, selector));
    if (before === after) return { state: 'placed', range };
    const found = searchWhereUnsure(map, index, range, followAnchor(map, range));
    return onWholeCharacters(after, found);
  });
}

function onWholeCharacters(text: string, anchor: Anchor): Anchor {
  if (anchor.range === null) return anchor;
  const range = wholeCharacters(text, anchor.range);
  if (range.start === anchor.range.start && range.end === anchor.range.end) return anchor;
  return { state: anchor.state === 'placed' ? 'moved' : anchor.state, range };
}

/** Where the words stood before the edit; null where they are not this text's words at all. */
function rangeBefore(text: string, selector: RangeSelector): TextRange | null {
  const { start, end } = selector.position;
  const isRange = start >= 0 && start <= end && end <= text.length;
  if (isRange && text.slice(start, end) === selector.quote.exact) return { start, end };
  const { state, range } = anchorSelector(text, selector);
  return state === 'uncertain' ? null : range;
}

/** Looks among the new words of the text for what is gone from its place, or was changed there. */
function searchWhereUnsure(
  map: TextMap,
  index: QuoteIndex,
  range: TextRange,
  followed: Anchor,
): Anchor {
  if (followed.state === 'placed') return followed;
  const { quote } = describeRange(map.before.text, range);
  if (followed.state === 'moved') return copyElsewhere(map, quote, followed) ?? followed;
  const found = findQuote(index, quote, (word) => map.sources[word] === -1);
  return found?.sure ? { state: 'moved', range: found.range } : followed;
}

/**
 * The one place where the very same words stand in new text between the very same surroundings, for words that were changed
 * where they were: a passage copied into two, of which one was changed. Null where there is none.
 */
function copyElsewhere(map: TextMap, quote: TextQuoteSelector, { range }: Anchor): Anchor | null {
  const { text } = map.after;
  const { exact, prefix, suffix } = quote;
  if (range === null || text.slice(range.start, range.end) === exact) return null;
  const at = text.indexOf(prefix + exact + suffix);
  if (at < 0 || text.indexOf(prefix + exact + suffix, at + 1) >= 0) return null;
  const copy = { start: at + prefix.length, end: at + prefix.length + exact.length };
  const words = tokensIn(map.after, copy);
  const taken = map.sources.subarray(words.start, words.end).filter((source) => source !== -1);
  return taken.length <= rangeLength(words) * CHANCE_MATCHES
    ? { state: 'moved', range: copy }
    : null;
}

/** Of the words of new text, so many may be paired with words deleted elsewhere by chance. */
const CHANCE_MATCHES = 0.5;
