import type { Article } from '../../text/article.ts';
import type { TextRange } from '../../text/text-range.ts';

/** Words inside quotation marks. */
export interface Quote extends TextRange {
  /** Without the marks. */
  readonly inner: TextRange;
  /** False where the marks open and never close: the quotation then reaches to the end of its paragraph. */
  readonly closed: boolean;
}

/** Opening marks with what closes them. „…“ and „…” both exist, and so do »…« and «…». */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '"': '"',
  '‘': '’',
  "'": "'",
};
/** Also an apostrophe: these open and close only where no word goes on, and never run to the end of a paragraph. */
const SINGLE = new Set(['‘', "'"]);

/**
 * All quotations of an article, in text order, not nested. A quotation never reaches beyond its paragraph; one that opens
 * again after the end of a sentence without having been closed is two. Linear in the length of the text.
 */
export const findQuotes = (article: Pick<Article, 'text' | 'blocks'>): readonly Quote[] =>
  article.blocks.flatMap((block) =>
    block.kind === 'boilerplate' ? [] : quotesInBlock(article.text, block),
  );

function quotesInBlock(text: string, { start, end }: TextRange): readonly Quote[] {
  const quotes: Quote[] = [];
  for (let at = start; at < end; at++) {
    if (!opensAt(text, at, start)) continue;
    const quote = readQuote(text, at, end);
    if (quote === null) continue;
    quotes.push(quote);
    at = quote.end - 1;
  }
  return quotes;
}

const before = (text: string, at: number, start: number): string =>
  at > start ? (text[at - 1] ?? ' ') : ' ';

function opensAt(text: string, at: number, start: number): boolean {
  const mark = text[at] ?? '';
  if (!Object.hasOwn(PAIRS, mark)) return false;
  if (mark === '»' && !/\p{L}/u.test(text[at + 1] ?? '')) return false;
  if (mark === '“' || mark === '«' || mark === '„' || mark === '「' || mark === '『') return true;
  return /[\s([{—–\-/:“«]/u.test(before(text, at, start)) && /\S/u.test(text[at + 1] ?? ' ');
}

function readQuote(text: string, open: number, end: number): Quote | null {
  const mark = text[open] ?? '';
  const closing = PAIRS[mark] ?? '';
  const single = SINGLE.has(mark);
  let depth = 1;
  for (let at = open + 1; at < end; at++) {
    const char = text[at] ?? '';
    if (single && char === '\n') return null;
    if (char === mark && opensAgain(text, at, closing)) {
      if (!single && startsAfterSentence(text, at))
        return quoteOf(text, open, trimEnd(text, open, at), false);
      depth++;
    } else if (closing.includes(char) && closesAt(text, at, single)) {
      depth--;
      if (depth === 0) return quoteOf(text, open, at + 1, true);
    }
  }
  return single ? null : quoteOf(text, open, trimEnd(text, open, end), false);
}

/** Straight marks open where white space stands before and a word after. */
const opensAgain = (text: string, at: number, closing: string): boolean =>
  !closing.includes(text[at] ?? '')
    ? true
    : /[\s([]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

const startsAfterSentence = (text: string, at: number): boolean =>
  /[.!?…]\s*$/u.test(text.slice(Math.max(0, at - 6), at));

const closesAt = (text: string, at: number, single: boolean): boolean =>
  !single || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');

const trimEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

function quoteOf(text: string, start: number, end: number, closed: boolean): Quote | null {
  const inner = { start: start + 1, end: closed ? end - 1 : end };
  return /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end))
    ? { start, end, inner, closed }
    : null;
}
