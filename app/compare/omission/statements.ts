import type { Telling } from '../story.ts';
import { isSummary } from './is-summary.ts';
import { contentOf } from './known-forms.ts';
import { echoOf } from './told-elsewhere.ts';

/** A sentence with fewer content words ("He added.") says nothing that could be missed ... */
const MIN_CONTENT_WORDS = 2;
/** ... and with no more than these it takes a whole sentence to say something ("The crash is still under investigation."). */
const MIN_WORDS = 5;

/**
 * Whether a sentence is a statement of the story that could be missed: no caption, no filler, no headline or lead that
 * sums up what the article itself tells.
 */
export function isStatement(telling: Telling, number: number): boolean {
  const words = telling.words[number] ?? [];
  const kind = telling.sentences[number]?.kind;
  if (kind === undefined || kind === 'caption' || isSummary(telling, number)) return false;
  return contentOf(words).length >= MIN_CONTENT_WORDS && words.length >= MIN_WORDS;
}

/**
 * How surely none of some articles tells a sentence, 0.5 to 1, before it is calibrated: 1 where no sentence of theirs
 * has a word of it, less the more of its words stand together in one.
 */
export function passageSureness(
  telling: Telling,
  numbers: readonly number[],
  lacking: readonly Telling[],
): number {
  const content = contentOf(numbers.flatMap((number) => telling.words[number] ?? []));
  return 1 - 0.5 * Math.max(0, ...lacking.map((other) => echoOf(other, content)));
}
