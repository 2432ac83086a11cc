import { escapePattern } from '../text/escape-pattern.ts';
import { overlapLength } from '../text/text-range.ts';
import { readingKey } from './evidence.ts';
import type { Evidence, FindingKind } from './finding.ts';
import type { Difference } from './relation.ts';

/** What may differ only because a name in it does. */
const REPEATING: ReadonlySet<FindingKind> = new Set(['quote', 'attribution', 'wording', 'name']);

/**
 * Says a rename once: leaves out differences at other places whose words are the same in every article once each name
 * that is known to be spelled otherwise there is read as one. O(names x differences).
 */
export function withoutRepeatedRenames(found: readonly Difference[]): readonly Difference[] {
  const renames = found.filter(({ kind }) => kind === 'name').map(renameOf);
  return found.filter(
    (difference) =>
      !REPEATING.has(difference.kind) ||
      !isRepeat(
        difference,
        renames.filter((rename) => !overlaps(rename.difference, difference)),
      ),
  );
}

/** What a name is called in each article, as patterns to find it by. */
interface Rename {
  readonly difference: Difference;
  readonly forms: ReadonlyMap<string, RegExp>;
}

function renameOf(difference: Difference): Rename {
  const forms = new Map<string, RegExp>();
  for (const piece of difference.evidence)
    if (piece.text !== '') forms.set(piece.article, wholeWords(readingKey(piece)));
  return { difference, forms };
}

/** A name's marks are hyphens, apostrophes and full stops. */
const wholeWords = (key: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(key)}(?![\\p{L}\\p{N}])`, 'gu');

const overlaps = (one: Difference, other: Difference): boolean =>
  one.evidence.some((piece) =>
    other.evidence.some(
      (there) => piece.article === there.article && overlapLength(piece, there) > 0,
    ),
  );

/** What every known name is read as; no word of an article looks like it. */
const NAME = '\u0000';

function isRepeat({ evidence }: Difference, renames: readonly Rename[]): boolean {
  if (evidence.length < 2 || evidence.some(({ text }) => text === '')) return false;
  const [first, ...more] = renames.reduce(
    (keys, { forms }) => keys.map((key, at) => readName(key, evidence[at], forms)),
    evidence.map(readingKey),
  );
  return first?.includes(NAME) === true && more.every((key) => key === first);
}

const readName = (key: string, piece: Evidence | undefined, forms: Rename['forms']): string => {
  const form = piece === undefined ? undefined : forms.get(piece.article);
  return form === undefined ? key : key.replace(form, NAME);
};
