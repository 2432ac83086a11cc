import type { Siglum } from '../text/article.ts';
import { readingKey } from './evidence.ts';
import type { Evidence } from './finding.ts';

/** Longest stretch of an article's words given in an explanation; the evidence itself is always whole. */
const MAX_SHOWN = 90;

/** "Different number: “14 millimetres” in A and C, “14 centimetres” in B." */
export function describeReadings(label: string, evidence: readonly Evidence[]): string {
  const readings = new Map<string, { shown: string; sigla: Siglum[] }>();
  for (const [siglum, pieces] of byArticle(evidence)) {
    const key = pieces.map(readingKey).join(' … ');
    const reading = readings.get(key) ?? { shown: showWords(textOf(pieces)), sigla: [] };
    reading.sigla.push(siglum);
    readings.set(key, reading);
  }
  const parts = [...readings.values()].map(({ shown, sigla }) => `${shown} in ${joinSigla(sigla)}`);
  return `${label}: ${parts.join(', ')}.`;
}

const textOf = (pieces: readonly Evidence[]): string => pieces.map(({ text }) => text).join(' … ');

/** Each article's words; what it says again in the same or fewer words is said once. */
function byArticle(evidence: readonly Evidence[]): ReadonlyMap<Siglum, readonly Evidence[]> {
  const pieces = new Map<Siglum, Evidence[]>();
  for (const piece of evidence) {
    const before = pieces.get(piece.article) ?? [];
    if (!before.some((one) => readingKey(one).includes(readingKey(piece))))
      pieces.set(piece.article, [...before, piece]);
  }
  return pieces;
}

/** "A", "A and B", "A, B and C". */
export const joinSigla = (sigla: readonly Siglum[]): string =>
  sigla.length < 2 ? (sigla[0] ?? '') : `${sigla.slice(0, -1).join(', ')} and ${sigla.at(-1)}`;

/** Words of an article inside quotation marks, on one line, cut at a word where they are long. */
export function showWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return 'nothing';
  const bare = line.replace(/^["“«„]+|["”»]+$/gu, '');
  if (bare.length <= MAX_SHOWN) return `“${bare}”`;
  return `“${bare.slice(0, MAX_SHOWN).replace(/\s+\S*$/, '')} …”`;
}
