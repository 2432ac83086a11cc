import type { Block } from './article.ts';
import { isListItem } from './block-shape.ts';
import { buildBlocks, type RoughBlock } from './build-blocks.ts';
import { isEmptyRange, type TextRange, trimRange } from './text-range.ts';

/**
 * The blocks of a plain text as it stands: in text order, never overlapping, every non-space character in exactly one.
 * A line is a block, as in texts copied from pages; where a file is wrapped at a fixed width, its paragraphs are.
 * `language` is a primary tag; null where it is not known. Linear in the length of the text.
 */
export const plainTextBlocks = (text: string, language: string | null): readonly Block[] =>
  buildBlocks(text, joinWrappedLines(text, cutLines(text)), language);

const LINE = /[^\r\n\f\v\u2028\u2029]+/g;

/** Lines with something on them. */
function cutLines(text: string): readonly RoughBlock[] {
  const lines: RoughBlock[] = [];
  for (const match of text.matchAll(LINE)) {
    const range = trimRange(text, { start: match.index, end: match.index + match[0].length });
    if (isEmptyRange(range)) continue;
    const attached = isAttached(text, lines.at(-1), range);
    lines.push({ ...range, kind: null, outside: null, attached });
  }
  return lines;
}

/** One line end, and no empty line, stands between the two. A form feed parts pages. */
const isAttached = (text: string, before: TextRange | undefined, line: TextRange): boolean =>
  before !== undefined &&
  /^[^\S\r\n\f]*(?:\r\n|\r|\n)[^\S\r\n\f]*$/.test(text.slice(before.end, line.start));

/** Longest line of a file that was wrapped by a program or a typist. */
const MAX_WRAPPED_WIDTH = 132;
/** Share of neighbouring lines that must look wrapped. Last lines of paragraphs do not. */
const MIN_WRAPPED_SHARE = 0.8;
const MIN_WRAPPED_PAIRS = 3;
/** Trailing spaces and indents make a width uncertain by a few characters. */
const WIDTH_TOLERANCE = 3;

function joinWrappedLines(text: string, lines: readonly RoughBlock[]): readonly RoughBlock[] {
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
  if (width > MAX_WRAPPED_WIDTH) return lines;
  const continues = (line: RoughBlock, before: RoughBlock | undefined): boolean =>
    before !== undefined && line.attached && isFull(text, before, line, width);
  const attached = lines.filter((line) => line.attached).length;
  const wrapped = lines.filter((line, index) => continues(line, lines[index - 1])).length;
  if (wrapped < MIN_WRAPPED_PAIRS || wrapped < attached * MIN_WRAPPED_SHARE) return lines;
  return lines.reduce((blocks: RoughBlock[], line, index) => {
    const last = blocks.at(-1);
    const isContinued =
      last !== undefined &&
      continues(line, lines[index - 1]) &&
      !isListItem(text.slice(line.start, line.end));
    if (isContinued) blocks[blocks.length - 1] = { ...last, end: line.end };
    else blocks.push(line);
    return blocks;
  }, []);
}

/** A line is full when the first word of the next would not have fitted on it. */
function isFull(text: string, line: TextRange, next: TextRange, width: number): boolean {
  const word = /^\S+/.exec(text.slice(next.start, next.end))?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width - WIDTH_TOLERANCE;
}
