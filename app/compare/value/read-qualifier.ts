import lists from '../../../resources/words/numbers.json' with { type: 'json' };
import type { Qualifier } from './quantity.ts';
import type { Part } from './quantity-parts.ts';

const qualifiers: readonly (readonly [string, Qualifier])[] = Object.entries(lists.qualifiers)
  .flatMap(([name, forms]) => forms.map((form): [string, Qualifier] => [form, name as Qualifier]))
  .sort((one, other) => other[0].length - one[0].length);

/** "Nine or more", "ten or fewer" behind a number. */
const BEHIND: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ['more', 'at least'],
  ['less', 'at most'],
  ['fewer', 'at most'],
  ['so', 'about'],
  ['больше', 'at least'],
  ['более', 'at least'],
  ['більше', 'at least'],
]);

/** "Or more" behind a number and its unit, with the part after it. */
export function readQualifierBehind(
  parts: readonly Part[],
  at: number,
): { readonly name: Qualifier; readonly next: number } | null {
  const name = BEHIND.get(parts[at + 1]?.folded ?? '');
  const isJoined = /^(?:or|или|або|чи)$/.test(parts[at]?.folded ?? '');
  return isJoined && name !== undefined ? { name, next: at + 2 } : null;
}

/** "Зросла до чотирьох" and "з 8000 до 8600" say what it is now, "до чотирьох років" what it is at most. */
const CHANGED =
  /^(?:зр[оі]с|вир[оі]с|збільш|підвищ|підня|зни[зж]|впа[вд]|впал|скоро[тч]|зменш|пол[іе]пш|покращ|погірш|розшир|возрос|вырос|увелич|повы[сш]|подня|сни[зж]|упа[лд]|сокра[тщ]|уменьш|улучш|ухудш|пони[зж]|опус[кт]|расшир)/;

/** So far before "до" may stand what changed: "знизив облікову ставку на один пункт, до 13,5%". */
const CHANGED_WITHIN = 8;

/** "Over two years the team watched": all that time; "for over two years" is more than that. */
export const isThroughout = (parts: readonly Part[], at: number): boolean =>
  parts[at - 1]?.folded === 'over' &&
  !/^(?:for|after|in|of|to|by|with|from|than|lasted|lasts|took|takes|spent|is|was|been|aged|just|well|a|an|last)$/.test(
    parts[at - 2]?.folded ?? '',
  );

/** The longest qualifier has three words. */
const QUALIFIER_WORDS = 3;

/** "About", "at least" right before a number, with where it begins. */
export function readQualifierBefore(
  parts: readonly Part[],
  at: number,
): { readonly name: Qualifier; readonly start: number } | null {
  const before = parts.slice(Math.max(0, at - QUALIFIER_WORDS), at);
  const words = ` ${before.map(({ folded }) => folded).join(' ')}`;
  const found = qualifiers.find(([form]) => words.endsWith(` ${form}`));
  if (found === undefined) return null;
  const [form, name] = found;
  if (form === 'до' && isWhereItEnds(parts, at - 1)) return null;
  return { name, start: before.at(-form.split(' ').length)?.start ?? 0 };
}

/** Whether a "до" leads from another number, or follows what changed. */
function isWhereItEnds(parts: readonly Part[], at: number): boolean {
  const isRange = parts.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'number');
  const before = parts.slice(Math.max(0, at - CHANGED_WITHIN), at);
  return isRange || before.some(({ folded }) => CHANGED.test(folded));
}
