import { firstEndingAfter } from '../../text/text-range.ts';
import { inTextOrder } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import type { Difference } from '../relation.ts';
import type { Story } from '../story.ts';
import type { Value } from './find-values.ts';
import { valueAt } from './value-at.ts';

/**
 * Joins differences between the same two values, told in the headline and in the text again, into one with the evidence of
 * all places; its summary is still that of the first. O(differences x log(sentences)).
 */
export function joinRepeats(story: Story, found: readonly Difference[]): readonly Difference[] {
  const joined = new Map<string, Difference>();
  for (const difference of found) {
    const key = difference.evidence
      .map((piece) => `${piece.article} ${readingOf(story, piece)}`)
      .join();
    const before = joined.get(key);
    if (before !== undefined && ![before, difference].some((one) => isOfHeadline(story, one))) {
      joined.set(`${key} ${joined.size}`, difference);
      continue;
    }
    const evidence = [...(before?.evidence ?? []), ...difference.evidence].sort(inTextOrder);
    joined.set(key, { ...(before ?? difference), evidence });
  }
  return [...joined.values()];
}

/** Whether a difference is shown in a headline or lead, which tell what the text tells. */
const isOfHeadline = ({ tellings }: Story, { evidence }: Difference): boolean =>
  evidence.some(({ article, start }) => {
    const sentences = tellings.find(({ siglum }) => siglum === article)?.sentences ?? [];
    const kind = sentences[firstEndingAfter(sentences, start)]?.kind;
    return kind === 'title' || kind === 'lead' || kind === 'heading';
  });

/** What a piece of evidence says as a value: "14" and "fourteen" alike. */
function readingOf(story: Story, piece: Evidence): string {
  const place = valueAt(story, piece);
  return place === null ? `${piece.start} ${piece.text}` : sayingOf(place.value);
}

const sayingOf = (value: Value): string =>
  value.type === 'date'
    ? JSON.stringify({ ...value, start: 0, end: 0, words: '' })
    : [value.low, value.high, value.unit, value.qualifier].join(' ');
