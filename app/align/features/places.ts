import type { IndexedDocument } from '../index-story.ts';
import type { FeatureColumn, PairView } from './pair-view.ts';

/** Lengths and places of the two sentences. */
export function measurePlaces(pair: PairView): readonly FeatureColumn[] {
  const { from, to } = pair.forward;
  const { rows, columns } = pair.candidates;
  const lengths = sortSides(lengthsAt(from, rows), lengthsAt(to, columns));
  const shares = sortSides(sharesAt(from, rows), sharesAt(to, columns));
  return [
    ...named('length', lengths),
    ...named('place', sortSides(Float32Array.from(rows), Float32Array.from(columns))),
    ...named('place from the end', sortSides(leftAt(from, rows), leftAt(to, columns))),
    { name: 'share apart', values: shares.upper.map((high, at) => high - (shares.lower[at] ?? 0)) },
    {
      name: 'length ratio',
      values: lengths.lower.map((low, at) => low / Math.max(1, lengths.upper[at] ?? 0)),
    },
  ];
}

/** How many words the given sentences have. */
function lengthsAt({ words }: IndexedDocument, sentences: Int32Array): Float32Array {
  const values = new Float32Array(sentences.length);
  for (let at = 0; at < values.length; at += 1) {
    const sentence = sentences[at] ?? 0;
    values[at] = (words.start[sentence + 1] ?? 0) - (words.start[sentence] ?? 0);
  }
  return values;
}

/** Where in the document they stand, 0 to 1. */
function sharesAt({ size }: IndexedDocument, sentences: Int32Array): Float32Array {
  const values = new Float32Array(sentences.length);
  for (let at = 0; at < values.length; at += 1)
    values[at] = (sentences[at] ?? 0) / Math.max(1, size - 1);
  return values;
}

/** How many sentences there are from each to the end. */
function leftAt({ size }: IndexedDocument, sentences: Int32Array): Float32Array {
  const values = new Float32Array(sentences.length);
  for (let at = 0; at < values.length; at += 1) values[at] = size - (sentences[at] ?? 0);
  return values;
}

/** The smaller and the larger of a measure of the two sentences. */
interface Sides {
  readonly lower: Float32Array;
  readonly upper: Float32Array;
}

function sortSides(lower: Float32Array, upper: Float32Array): Sides {
  for (let at = 0; at < lower.length; at += 1) {
    const p = lower[at] ?? 0;
    const q = upper[at] ?? 0;
    if (p <= q) continue;
    lower[at] = q;
    upper[at] = p;
  }
  return { lower, upper };
}

const named = (name: string, { lower, upper }: Sides): readonly FeatureColumn[] => [
  { name: `${name}, lower side`, values: lower },
  { name: `${name}, upper side`, values: upper },
];
