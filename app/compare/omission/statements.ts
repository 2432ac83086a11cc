import { LEAST_LIKELY } from '../../align/decide-links.ts';
import { nearestKey } from '../../align/nearest-chances.ts';
import type { Story, Telling } from '../story.ts';
import { isSummary } from './is-summary.ts';
import { contentOf } from './known-forms.ts';
import { echoOf, isToldElsewhere } from './told-elsewhere.ts';

/** A sentence with fewer content words ("He added.") says nothing that could be missed ... */
const MIN_CONTENT_WORDS = 2;
/** ... and with no more than these it takes a whole sentence to say something ("The crash is still under investigation."). */
const MIN_WORDS = 5;

/**
 * Whether a sentence is a statement of the story that could be missed: no caption, no filler, no headline or lead that
 * sums up what the article itself tells.
 */
export const isStatement = (telling: Telling, number: number): boolean =>
  isNoFiller(telling, number) && !isSummary(telling, number);

/** Whether a sentence says something, be it a headline: no caption, and not too short. */
export function isNoFiller(telling: Telling, number: number): boolean {
  const words = telling.words[number] ?? [];
  const kind = telling.sentences[number]?.kind;
  if (kind === undefined || kind === 'caption') return false;
  return contentOf(words).length >= MIN_CONTENT_WORDS && words.length >= MIN_WORDS;
}

/** Whether a sentence is a headline where the other articles have none at all, though it may sum up what they tell. */
export function isOnlyHeadline(
  telling: Telling,
  number: number,
  others: readonly Telling[],
): boolean {
  const words = telling.words[number] ?? [];
  return (
    isTitle(telling, number) &&
    words.length >= MIN_WORDS &&
    others.every((other) => other.sentences.every((_, at) => !isTitle(other, at))) &&
    !others.some((other) => isToldElsewhere(other, contentOf(words)))
  );
}

const isTitle = ({ sentences }: Telling, number: number): boolean =>
  sentences[number]?.kind === 'title';

/**
 * How surely none of some articles tells some sentences, 0.5 to 1, before it is calibrated: 1 where no sentence of theirs has a
 * word of it, less the more of its words stand together in one, and less the nearer the aligner came to a link.
 */
export function passageSureness(
  { nearest }: Story,
  telling: Telling,
  numbers: readonly number[],
  lacking: readonly Telling[],
): number {
  const content = contentOf(numbers.flatMap((number) => telling.words[number] ?? []));
  const echoes = lacking.map((other) => echoOf(other, content));
  const near = lacking.flatMap(({ siglum }) =>
    numbers.map(
      (number) => (nearest.get(nearestKey(telling.siglum, number, siglum)) ?? 0) / LEAST_LIKELY.two,
    ),
  );
  return 1 - 0.5 * Math.min(1, Math.max(0, ...echoes, ...near));
}
