import { evidenceAt } from '../evidence.ts';
import { echoOf } from '../omission/told-elsewhere.ts';
import type { Relation } from '../relation.ts';
import type { Telling } from '../story.ts';
import type { Quote } from './find-quotes.ts';
import { quoteRelation } from './quote-relation.ts';
import { isContent, type QuotedSide } from './quoted-side.ts';

/** Fewer words of content than this are no part of an utterance that somebody would miss. */
const MIN_CONTENT = 2;
/** A part is told after all, in other words or places, where one sentence has this share of its words of content. */
const TOLD = 0.5;

/**
 * Utterances that the words of saying part in two, "We will rebuild," she said, "if we are paid", of which the other side quotes
 * the first part alone. `answered` gives the other side's quotation for one of this side, by index; undefined where there is none.
 */
export function droppedParts(
  from: QuotedSide,
  to: QuotedSide,
  answered: (quote: number) => number | undefined,
): readonly Relation[] {
  return from.quotes.flatMap((part, at) => {
    const [first, kept] = [from.quotes[at - 1], to.quotes[answered(at - 1) ?? -1]];
    if (first === undefined || kept === undefined || answered(at) !== undefined) return [];
    // One more quotation on the other side may be this part in other words.
    if (to.quotes.length > 1 || !goesOn(from.side.telling, first, part)) return [];
    const content = from.side.words.filter(
      (_, word) => from.quoteOf[word] === at && isContent(from.side, word),
    );
    if (content.length < MIN_CONTENT || echoOf(to.side.telling, content) >= TOLD) return [];
    return [
      quoteRelation('Quoted at different length', 0.7, [
        evidenceAt(from.side.telling, part.inner),
        evidenceAt(to.side.telling, kept.inner),
      ]),
    ];
  });
}

/** Whether the second of two quotations finishes the sentence of the first, and only who says it stands between them. */
function goesOn({ article: { text } }: Telling, first: Quote, second: Quote): boolean {
  const between = text.slice(first.end, second.start);
  return (
    /,\s*["”“»’]?$/u.test(text.slice(first.inner.start, first.end)) &&
    /^\p{Ll}/u.test(text.slice(second.inner.start)) &&
    /^[^.!?\n]{1,120},\s*$/u.test(between)
  );
}
