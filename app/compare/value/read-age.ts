import type { Part } from './quantity-parts.ts';
import { type Unit, unitOf } from './units.ts';

/**
 * Years of age, where a bare number is one: "aged 45", "at the age of 45", "between the ages of 25 and 54", and "Anna Lund, 45," after a name. Null for other numbers.
 */
export function readAge(parts: readonly Part[], at: number, next: number): Unit | null {
  const [before, name] = [parts[at - 1], parts[at - 2]];
  const isAged =
    /^(?:aged|age)$/.test(before?.folded ?? '') || /^ages? of$/.test(wordsBefore(parts, at));
  const isApposition =
    before?.folded === ',' &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    /^[,.;)]$/.test(parts[next]?.folded ?? '.') &&
    /^\d{1,3}$/.test(parts[at]?.text ?? '');
  return isAged || isApposition ? unitOf('years') : null;
}

const wordsBefore = (parts: readonly Part[], at: number): string =>
  parts
    .slice(Math.max(0, at - 2), at)
    .map(({ folded }) => folded)
    .join(' ');
