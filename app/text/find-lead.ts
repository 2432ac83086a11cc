import { foldWord } from './fold.ts';
import { TextPattern } from './text-pattern.ts';
import { tokenize } from './tokens.ts';

/** A lead is a few sentences at most. */
const MAX_LEAD_LENGTH = 500;
/** Shorter than this, two paragraphs share words by chance. */
const MIN_LEAD_STEMS = 8;
/** One paragraph anywhere that has this share of the lead's words repeats it. */
const REPEATED_SHARE = 0.7;
/** The next paragraph tells the lead again if it shares this many words … */
const RETOLD_STEMS = 5;
/** … and this share of the shorter one's, and introduces somebody afresh; or half without that. */
const RETOLD_SHARE = 0.3;
const RETOLD_SHARE_WITHOUT_NAME = 0.5;
/** A repetition farther away than this is no reason to call the first paragraph a lead, and reading on would cost time. */
const MAX_PARAGRAPHS_READ = 40;

/**
 * Whether the first paragraph stands apart as a lead: the body tells it again, either at once, beginning afresh with full
 * names ("Holt" in the lead, "Anna Holt" after it), or nearly word for word further down. In doubt it is no lead.
 */
export function isLead(first: string, following: readonly string[]): boolean {
  const [next] = following;
  if (next === undefined || following.length < 2 || first.length > MAX_LEAD_LENGTH) return false;
  const stems = stemsOf(first);
  if (stems.size < MIN_LEAD_STEMS) return false;
  const repeated = following
    .slice(0, MAX_PARAGRAPHS_READ)
    .some((paragraph) => shared(stems, stemsOf(paragraph)) >= REPEATED_SHARE * stems.size);
  return repeated || isRetold(first, stems, next);
}

function isRetold(first: string, stems: ReadonlySet<string>, next: string): boolean {
  const nextStems = stemsOf(next);
  const common = shared(stems, nextStems);
  const share = common / Math.min(stems.size, nextStems.size);
  if (common < RETOLD_STEMS || share < RETOLD_SHARE) return false;
  return share >= RETOLD_SHARE_WITHOUT_NAME || namesAfresh(first, next);
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((stem) => b.has(stem)).length;

/** Long words cut to this many letters are alike in most of their forms. */
const STEM_LENGTH = 6;
/** Shorter words are mostly grammar. */
const MIN_WORD_LENGTH = 3;

function stemsOf(text: string): ReadonlySet<string> {
  const words = tokenize(text).filter(
    ({ kind, text: word }) =>
      kind === 'number' || (kind === 'word' && word.length >= MIN_WORD_LENGTH),
  );
  return new Set(
    words.map((token) => foldWord(token.text).replace(/'s$/, '').slice(0, STEM_LENGTH)),
  );
}

/** "Anna Holt", but neither "Arden's Holt" nor "Arden NATO". */
const FULL_NAME = new TextPattern(
  String.raw`(?<!\p{L})(\p{Lu}[\p{L}\p{M}-]+) (?=(\p{Lu}\p{Ll}[\p{L}\p{M}-]+))`,
  'g',
);

/**
 * Whether the next paragraph gives a first name to somebody whom the first one calls by the last name alone. A word that
 * is also written small is no first name: "The Kremlin".
 */
function namesAfresh(first: string, next: string): boolean {
  const inFirst = wordsOf(first);
  const inEither = new Set([...inFirst, ...wordsOf(next)]);
  return [...FULL_NAME.matchAll(next)].some(
    ([, given = '', family = '']) =>
      inFirst.has(family) && !inFirst.has(given) && !inEither.has(given.toLowerCase()),
  );
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(WORDS.match(text));

const WORDS = new TextPattern(String.raw`[\p{L}\p{M}-]+`, 'g');
