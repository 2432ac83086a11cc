import type { TextRange } from './text-range.ts';

/**
 * Where the signs stand in a block of Markdown that say how its words look (CommonMark 0.31: headings, quotations, lists, emphasis,
 * links, escapes). In order, never overlapping. Linear in the text but for emphasis left open, of which each looks 1,000 code units ahead.
 */
export function markdownSigns(markdown: string): readonly TextRange[] {
  const all = [
    ...matches(markdown, LINE_START),
    ...matches(markdown, UNDERLINE),
    ...[...markdown.matchAll(CLOSING_HASHES)].map(({ index, 0: line, 1: sign = '' }) => ({
      start: index + line.length - sign.length,
      end: index + line.length,
    })),
    ...matches(markdown, ESCAPE),
    ...[...markdown.matchAll(LINK)].flatMap(
      ({ index, 0: { length }, 1: open = '', 2: inner = '' }) => {
        const opened = index + open.length;
        return [
          { start: index, end: opened },
          { start: opened + inner.length, end: index + length },
        ];
      },
    ),
  ];
  return merged([...all, ...emphasis(markdown, 0, all)]);
}

/** One heading, quotation or list sign after another; the number of a list item is a word to its reader. */
const LINE_START = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|#{1,6}(?=[ \t]))[ \t]*)+/gm;
/** The line below a heading. */
const UNDERLINE = /(?<=\S[ \t]*)\n[ \t]*(?:={2,}|-{2,})[ \t]*(?=\n|$)/g;
const CLOSING_HASHES = /^#{1,6}[ \t].*?([ \t]#+[ \t]*)$/gm;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
/** `[words](address "title")`, of a picture with "!" before it. */
const LINK =
  /(!?\[)([^[\]\n]{0,400})\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?\)/g;
/** Signs that open before a word and close behind one, with no word joined to them outside. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])((?:(?!\n\s*\n)[\s\S]){0,1000}?[^\s*_\\])\1(?![\p{L}\p{N}*_])/gu;

function emphasis(
  markdown: string,
  from: number,
  taken: readonly TextRange[],
): readonly TextRange[] {
  return [...markdown.matchAll(EMPHASIS)].flatMap(
    ({ index, 0: whole, 1: sign = '', 2: inner = '' }) => {
      const start = from + index;
      const opened = start + sign.length;
      const closed = opened + inner.length;
      if (taken.some((one) => one.start <= start && one.end > start)) return [];
      return [
        { start, end: opened },
        ...emphasis(inner, opened, taken),
        { start: closed, end: start + whole.length },
      ];
    },
  );
}

const matches = (text: string, pattern: RegExp): readonly TextRange[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && range.start < last.end)
      apart[apart.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else apart.push(range);
  }
  return apart;
}
