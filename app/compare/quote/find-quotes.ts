import type { Article, Block } from '../../text/article.ts';
import type { TextRange } from '../../text/text-range.ts';

/** Words inside quotation marks. */
export interface Quote extends TextRange {
  /** Without the marks. */
  readonly inner: TextRange;
  /** False where the marks open and never close: the quotation then reaches to the end of its paragraph. */
  readonly closed: boolean;
}

/** Opening marks with what closes them. „…“ and „…” both exist, and so do »…« and «…», ”…” and “…”. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '"': '"',
  '”': '”',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
};
/** Also an apostrophe: these open and close only where no word goes on, and never run to the end of a paragraph. */
const SINGLE = new Set(['‘', '‚', '‹', '›', "'"]);

/**
 * All quotations of an article, in text order, not nested. A quotation never reaches beyond its paragraph; one that opens
 * again after the end of a sentence without having been closed is two. Linear in the length of the text.
 */
export const findQuotes = (article: Pick<Article, 'text' | 'blocks'>): readonly Quote[] =>
  article.blocks.flatMap((block) =>
    block.kind === 'boilerplate'
      ? []
      : isSetApart(article.text, block)
        ? [setApart(article.text, block)]
        : DIALOGUE.test(article.text.slice(block.start, block.end))
          ? dialogueIn(article.text, block)
          : quotesInBlock(article.text, block),
  );

/** A block quotation is set apart instead of standing between marks; where it has marks besides, those say what is quoted. */
const isSetApart = (text: string, { kind, start, end }: Block): boolean =>
  kind === 'quote' && !/["“”«»„「『]/u.test(text.slice(start, end));

function setApart(text: string, { start, end }: TextRange): Quote {
  const inner = { start, end: trimEnd(text, start, end) };
  return { ...inner, inner, closed: true };
}

/** A paragraph of dialogue as Russian and Ukrainian set it: it begins with a dash, and no quotation marks stand in it. */
const DIALOGUE = /^\s*[—–-]\s+[\p{Script=Cyrillic}](?!.*[«“„"])/su;
/** What parts speech from the words of the author and back: "— Ні, — сказав він. — Ми чекаємо." */
const TURN = /(?<=[,.!?…])\s+[—–-]\s+/gu;

/** Every other stretch between the dashes of a paragraph of dialogue is spoken, beginning with the first. */
function dialogueIn(text: string, { start, end }: TextRange): readonly Quote[] {
  const words = text.slice(start, end);
  const turns = [...words.matchAll(TURN)];
  const first = words.search(/[\p{L}\p{N}]/u);
  const starts = [first, ...turns.map(({ index, 0: dash }) => index + dash.length)];
  const ends = [...turns.map(({ index }) => index), words.trimEnd().length];
  return starts.flatMap((from, at) => {
    const inner = { start: start + from, end: start + (ends[at] ?? from) };
    return at % 2 === 0 && inner.end > inner.start ? [{ ...inner, inner, closed: true }] : [];
  });
}

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
  if (/[»”›]/u.test(mark) && !/\p{L}/u.test(text[at + 1] ?? '')) return false;
  if (mark === '“' || mark === '«' || mark === '„' || mark === '「' || mark === '『') return true;
  if (!/[\s([{—–\-/:“«]/u.test(before(text, at, start))) return false;
  return /\S/u.test(text[at + 1] ?? ' ') || (mark === '"' && SPACED.test(text.slice(at + 1)));
}

/** Words behind a space up to a mark that can only close: a quotation set with a space too many. */
const SPACED = /^ [\p{Ll}][^"\n]*[\p{L}\p{N},.!?]"(?=[\s,.;:!?)]|$)/u;

function readQuote(text: string, open: number, end: number): Quote | null {
  const mark = text[open] ?? '';
  const closing = PAIRS[mark] ?? '';
  const single = SINGLE.has(mark);
  let depth = 1;
  for (let at = open + 1; at < end; at++) {
    const char = text[at] ?? '';
    if (single && char === '\n') return null;
    if (char === mark && opensAgain(text, at, closing) && !closesBeforeSpeaker(text, at)) {
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

/** "… the charm, "she added": a mark behind a comma, or one that words of saying follow, closes however it is set. */
const closesBeforeSpeaker = (text: string, at: number): boolean =>
  /[,!?]\s$/u.test(text.slice(at - 2, at)) ||
  (/[.…]\s$/u.test(text.slice(at - 2, at)) && SPEAKER.test(text.slice(at + 1, at + MAX_SPEAKER)));

/** Characters in which a speaker and a verb of saying stand, "trade magazine The Hollywood Gazette wrote". */
const MAX_SPEAKER = 60;
const SPEAKER =
  /^(?:said|says|added|wrote)\b|^(?:[\p{L}.'’-]+\s){1,6}(?:said|says|added|told|wrote|tweeted)\b/u;

const startsAfterSentence = (text: string, at: number): boolean =>
  /[.!?…]\s*$/u.test(text.slice(Math.max(0, at - 6), at));

const closesAt = (text: string, at: number, single: boolean): boolean =>
  !single || (!/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ') && !isPluralApostrophe(text, at));

/** "The dogs' home,'": behind an "s", with the sentence going on and a mark behind a comma or full stop still to come. */
const isPluralApostrophe = (text: string, at: number): boolean =>
  text[at - 1] === 's' && /^ \p{Ll}[^'’\n]*[,.!?…]['’](?!\p{L})/u.test(text.slice(at + 1));

const trimEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

function quoteOf(text: string, start: number, end: number, closed: boolean): Quote | null {
  const words = text.slice(start + 1, closed ? end - 1 : end);
  const from = start + 1 + words.length - words.trimStart().length;
  const inner = { start: from, end: from + words.trim().length };
  return /[\p{L}\p{N}]/u.test(words) ? { start, end, inner, closed } : null;
}
