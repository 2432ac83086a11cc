import { TextPattern } from './text-pattern.ts';
import type { TextRange } from './text-range.ts';

/** Text as it is compared, with the way back to where it stands. */
export interface FoldedText {
  readonly text: string;
  /**
   * The source offset of the character at a folded offset; the end of the folded stretch at `text.length`.
   * Inside a character that folding made longer ("ﬁ" to "fi") it is that character's start. Never falls.
   */
  readonly toSource: (offset: number) => number;
  /** The smallest source range that holds everything a non-empty folded range came from. */
  readonly toSourceRange: (range: TextRange) => TextRange;
}

/**
 * A word as it is compared: lower case, NFKC, one kind of quotation mark, apostrophe and dash, without invisible characters
 * and without accents that change no letter of the alphabet ("café" is "cafe", "за́мок" is "замок", but "й" stays "й").
 */
export function foldWord(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : foldText(word).text;
}

const ASCII = /^[!-~]*$/;

/** What folds on its own: a character with its marks, the parts of a Korean syllable, a run of white space. */
const UNIT = new TextPattern(
  String.raw`\s+|[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]+|[^\s\p{M}]?\p{M}*`,
  'g',
);

/** Folds like `foldWord`, each run of white space to one space. Linear in the length of the range. */
export function foldText(text: string, range?: TextRange): FoldedText {
  const { start, end } = range ?? { start: 0, end: text.length };
  const source = text.slice(start, end);
  if (isPlain(source)) return foldPlain(source, start, end);
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of UNIT.matchAll(source)) {
    const folded = foldUnit(match[0]);
    const at = start + match.index;
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(at + match[0].length);
    }
    parts.push(folded);
  }
  return {
    text: parts.join(''),
    toSource: (offset) => starts[offset] ?? end,
    toSourceRange: ({ start: from, end: to }) => ({
      start: starts[from] ?? end,
      end: ends[to - 1] ?? end,
    }),
  };
}

/** ASCII with single spaces: every character folds to one. Most text is, and needs no map back. */
const isPlain = (source: string): boolean => !/[^ -~]/.test(source) && !source.includes('  ');

const foldPlain = (source: string, start: number, end: number): FoldedText => ({
  text: source.toLowerCase(),
  toSource: (offset) => Math.min(start + offset, end),
  toSourceRange: ({ start: from, end: to }) => ({ start: start + from, end: start + to }),
});

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (unit.length === 1 && code > 0x20 && code < 0x7f) return unit.toLowerCase();
  if (/^\s/.test(unit)) return ' ';
  const marked = foldMarks(unit);
  // Most of what is not ASCII is a quotation mark or a dash, and has become ASCII here.
  if (ASCII.test(marked)) return marked.toLowerCase();
  return marked
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(STRESSED_CYRILLIC, '$1')
    .replace(/ς/g, 'σ')
    .normalize('NFC');
}

/** Stress marks of dictionaries, and the dots of "ё", which newspapers leave out as they please. */
const STRESSED_CYRILLIC = /([аеиоуыэюяіїє])\u0301|(?<=е)\u0308/gu;

function foldMarks(unit: string): string {
  const marked = unit
    .replace(/[“”„‟«»″〝〞＂]/gu, '"')
    .replace(/[‘’‚‛‹›ʼʹ′`´＇]/gu, "'")
    .replace(/[‐‑‒–—―−⁃﹘﹣－]/gu, '-');
  return INVISIBLE.replace(marked, '');
}

const INVISIBLE = new TextPattern(String.raw`\p{Default_Ignorable_Code_Point}`, 'g');
