import { consonantsOf, latinForm, nameKey } from './name-key.ts';

/** Fewer consonants meet by chance: "Peru" and "Paris" share most of theirs. */
const MIN_CONSONANTS = 4;
/** Shorter names meet by chance ("Iran", "Iraq"). */
const MIN_TYPO_LENGTH = 5;
/** Endings that make an adjective, a people or a genitive of a name; such a pair is two words, not two spellings. */
const DERIVED = /^(?:s|es|n|an|ian|ians|ans|ish|ese|i|ic|er|ers|ite|ites|ism|ist|ists|esque|ern)?$/;

/** Whether two different folded names are one name in two transliterations or traditions. */
export function areSpellingsOfOneName(one: string, other: string): boolean {
  if (one === other || areDerived(one, other)) return false;
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a.length < 3 || a[0] !== b[0]) return false;
  if (a === b) return latinForm(one) !== latinForm(other);
  if (consonantsOf(a) !== consonantsOf(b) || consonantsOf(a).length < MIN_CONSONANTS) return false;
  return areWithinEdits(a, b, MAX_VOWELS_CHANGED) && !areDerivations(one, other);
}

/** Traditions write some vowels otherwise, not most of them ("Xinhua" is not "Xinjiang"). */
const MAX_VOWELS_CHANGED = 2;

/** Whether at most so many letters put in, left out or exchanged lead from one word to the other. */
function areWithinEdits(one: string, other: string, most: number): boolean {
  if (one === other) return true;
  if (most === 0 || Math.abs(one.length - other.length) > most) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head++;
  const [a, b] = [one.slice(head), other.slice(head)];
  return (
    areWithinEdits(a.slice(1), b.slice(1), most - 1) ||
    areWithinEdits(a.slice(1), b, most - 1) ||
    areWithinEdits(a, b.slice(1), most - 1)
  );
}

/** "Minister" and "Ministry", "chairman" and "chairmen": two words from one stem. */
function areDerivations(one: string, other: string): boolean {
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head++;
  return head >= MIN_STEM && [one, other].every((name) => ENDING.test(name.slice(head - 1)));
}

const MIN_STEM = 5;
const ENDING = /^.?(?:ers?|ry|ries|ors?|or(?:y|ies)|[ae]n|al|ment|tion)$/;

/** Whether two folded names differ by one slip of the pen: a letter more, less, other, or two swapped. */
export function differByOneSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < MIN_TYPO_LENGTH || areDerived(one, other)) return false;
  return one !== other && isOneEditApart(one, other) && latinForm(one) !== latinForm(other);
}

/** Whether the longer of two folded names is the other with an ending: of an adjective, a people, a genitive, a plural. */
export function areDerived(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const stem = short.replace(/[aeyo]$/, '');
  return [short, stem].some(
    (root) =>
      root.length > 2 &&
      long.startsWith(root) &&
      DERIVED.test(long.slice(root.length).replace(/^[aeiouy](?=.)/, '')) &&
      !/^y|^i$|^j/.test(long.slice(root.length)),
  );
}

function isOneEditApart(one: string, other: string): boolean {
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head++;
  const [a, b] = [one.slice(head), other.slice(head)];
  if (a.length === b.length)
    return (
      a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
    );
  return a.length > b.length ? a.slice(1) === b : b.slice(1) === a;
}
