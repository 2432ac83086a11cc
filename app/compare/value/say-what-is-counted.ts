import { describeReadings } from '../describe-readings.ts';
import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Difference } from '../relation.ts';
import type { Story } from '../story.ts';
import { valueAt } from './value-at.ts';

/**
 * Words the sentence of each difference anew, so that it tells all of its evidence and says what its bare numbers count: “Three
 * people” in A, “Four people” in B. Apart from the text, "three" says nothing; the evidence stays the number.
 * O(differences x log(sentences)).
 */
export const sayWhatIsCounted = (
  story: Story,
  found: readonly Difference[],
): readonly Difference[] =>
  found.map((difference) => {
    const counted = difference.evidence.map((piece) => withCounted(story, piece));
    return { ...difference, summary: describeReadings(labelOf(difference), counted) };
  });

/** What a summary says before it shows words. */
const labelOf = ({ summary }: Difference): string => summary.slice(0, summary.indexOf(':'));

/** A number without a unit together with the word right behind it, unless that is a word of grammar. */
function withCounted(story: Story, piece: Evidence): Evidence {
  const place = valueAt(story, piece);
  if (place === null || place.value.type === 'date' || place.value.unit !== null) return piece;
  const { telling, sentence } = place;
  const next = telling.words[sentence]?.find(({ start }) => start >= piece.end);
  const { text } = telling.article;
  if (!next || next.isNumber || isFunctionWord(next.folded)) return piece;
  if (!/^[ \u00A0]$/.test(text.slice(piece.end, next.start))) return piece;
  return { ...piece, text: text.slice(piece.start, next.end) };
}
