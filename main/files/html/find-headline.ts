import { foldWord, isBodyParagraph } from '../../../app/index.ts';
import type { PageBlock } from './collect-blocks.ts';
import type { RegionOf } from './trust-regions.ts';

/** A one-word heading is in many titles by chance. */
const MIN_NAMED_LENGTH = 8;
/** A line that is no heading is the headline only where it is more than half of the title: the name of the outlet is in it too. */
const MIN_LINE_SHARE = 0.5;

/** The longest heading that the page's own title names; null where there is none. */
export function namedHeadline(
  blocks: readonly PageBlock[],
  title: string | null,
): PageBlock | null {
  const headings = blocks.filter((block) => /^h[1-6]$/.test(block.element.localName));
  return longestIn(title, headings, MIN_NAMED_LENGTH);
}

/**
 * The heading that is the article's: of those the page's own title names the longest, else the last of the highest rank above the first
 * paragraph, preferably one that stands in no furniture. Null where there is none.
 */
export function findHeadline(
  blocks: readonly PageBlock[],
  title: string | null,
  regionOf: RegionOf,
): PageBlock | null {
  const named = namedHeadline(blocks, title);
  if (named !== null) return named;
  const firstParagraph = blocks.findIndex(
    (block) => regionOf(block) === null && isBodyParagraph(block.text),
  );
  const above = blocks.slice(0, firstParagraph === -1 ? blocks.length : firstParagraph);
  const free = above.filter((block) => regionOf(block) === null);
  const isFirst = ({ element }: PageBlock): boolean => element.localName === 'h1';
  return (
    longestIn(title, free, lettersOnly(title ?? '').length * MIN_LINE_SHARE) ??
    free.findLast(isFirst) ??
    above.findLast(isFirst) ??
    null
  );
}

/** Titles of pages are the headline with the outlet before or behind it. */
function longestIn(
  title: string | null,
  lines: readonly PageBlock[],
  minLength: number,
): PageBlock | null {
  const whole = ` ${lettersOnly(title ?? '')} `;
  let longest: PageBlock | null = null;
  for (const line of lines) {
    const text = lettersOnly(line.text);
    const isNamed = text.length > minLength && whole.includes(` ${text} `);
    if (isNamed && text.length > lettersOnly(longest?.text ?? '').length) longest = line;
  }
  return longest;
}

/** Folded letters and digits, with one blank for whatever stands between them. */
export const lettersOnly = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
