import type { Planted, Planter, Soil } from './plant.ts';
import { pickOne, type Span, spansWhere } from './text-spans.ts';

/** One way to change a text: what it looks for, and what it writes instead; null where this place will not do. */
export interface Edit {
  readonly pattern: RegExp;
  readonly by: (words: string, soil: Soil) => string | null;
}

/** How many places of one edit are tried before another edit is. */
const TRIES = 4;

/** A planter that picks one of the edits that have a place in the text, so that rare ones come up as often as common ones. */
export const planterOf =
  (edits: readonly Edit[], where: 'inside' | 'outside' | 'anywhere' = 'outside'): Planter =>
  (text, soil) => {
    const left = [...edits];
    while (left.length > 0) {
      const [edit] = left.splice(Math.floor(soil.random() * left.length), 1);
      const planted = edit === undefined ? null : tryEdit(text, edit, where, soil);
      if (planted !== null) return planted;
    }
    return null;
  };

function tryEdit(
  text: string,
  { pattern, by }: Edit,
  where: 'inside' | 'outside' | 'anywhere',
  soil: Soil,
): Planted | null {
  const places = spansWhere(text, pattern, where);
  for (let tries = 0; tries < TRIES; tries++) {
    const place = pickOne(places, soil.random);
    if (place === undefined) return null;
    const words = text.slice(place.start, place.end);
    const instead = by(words, soil);
    if (instead !== null && instead !== words) return replaceSpan(text, place, instead);
  }
  return null;
}

/** The text with other words in a span; the range of the change leaves out whole words that stayed at either end. */
export function replaceSpan(text: string, { start, end }: Span, instead: string): Planted {
  const was = text.slice(start, end);
  let head = 0;
  while (head < Math.min(was.length, instead.length) && was[head] === instead[head]) head++;
  const isBorder = (at: number): boolean =>
    (at === was.length || !/\w/.test(was[at] ?? '') || !/\w/.test(was[at - 1] ?? ' ')) &&
    (at === instead.length || !/\w/.test(instead[at] ?? '') || !/\w/.test(instead[at - 1] ?? ' '));
  while (head > 0 && !isBorder(head)) head--;
  let tail = 0;
  while (
    tail < Math.min(was.length, instead.length) - head &&
    was.at(-1 - tail) === instead.at(-1 - tail)
  )
    tail++;
  while (tail > 0 && /\w/.test(instead.at(-1 - tail) ?? ' ') && /\w/.test(instead.at(-tail) ?? ' '))
    tail--;
  return {
    text: text.slice(0, start) + instead + text.slice(end),
    start: start + head,
    end: start + instead.length - tail,
  };
}

/** "Not" for "Note" and "note": the words with the first letter as it stood. */
export const likeCased = (model: string, words: string): string =>
  /^[A-Z]/.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/** An edit that exchanges words for others, whichever case they begin with. */
export function exchange(
  pairs: readonly (readonly [string, string])[],
  after = '',
  before = '',
): Edit {
  const others = new Map<string, string[]>();
  for (const [one, other] of pairs) others.set(one, [...(others.get(one) ?? []), other]);
  const words = [...others.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    pattern: new RegExp(`${before}\\b(?:${words})\\b${after}`, 'gi'),
    by: (found, { random }) => {
      const other = pickOne(others.get(found.toLowerCase()) ?? [], random);
      return other === undefined ? null : likeCased(found, other);
    },
  };
}

/** Pairs in both directions. */
export const bothWays = (
  pairs: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] =>
  pairs.flatMap(([one, other]): (readonly [string, string])[] => [
    [one, other],
    [other, one],
  ]);
