import { detectAll } from 'tinyld';

/** Fewer letters do not tell languages apart. */
const MIN_LETTERS = 60;
/** As much of a text as is looked at: enough to be sure, little enough to be quick. */
const SAMPLE_LENGTH = 6_000;
/** Below this the answer is a guess. */
const MIN_ACCURACY = 0.15;

/** BCP 47 primary tag of the language most of a text is in; null where the text is too short to tell or looks like none. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return null;
  const [best] = detectAll(sample);
  return best !== undefined && best.accuracy >= MIN_ACCURACY ? best.lang : null;
}
