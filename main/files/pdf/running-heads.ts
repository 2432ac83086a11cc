import type { FurnitureReason } from '../../../app/index.ts';
import type { PdfLine, PdfPage } from './pdf-line.ts';

/** Heads and feet are among the outermost lines of a page. */
const EDGE_LINES = 2;
/** A line is a running head when it stands on this share of the pages, and on two at least. */
const MIN_PAGE_SHARE = 0.4;

/** "3", "– 3 –", "Page 3 of 12", "3/12". */
const PAGE_NUMBER =
  /^[\s\p{Pd}|[\](){}]*(?:(?:page|p\.|seite|s\.|стор\.?|сторінка|стр\.?|страница)\s*)?\d{1,4}(?:\s*(?:\/|of|von|з|из)\s*\d{1,4})?[\s\p{Pd}|[\](){}]*$/iu;

/** Which lines are on the page for its own sake, with the reason: page numbers, and what the top or foot of the pages repeats. */
export function runningHeads(pages: readonly PdfPage[]): ReadonlyMap<PdfLine, FurnitureReason> {
  const edges = pages.map(edgeLines);
  const pagesWith = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length * MIN_PAGE_SHARE);
  const found = new Map<PdfLine, FurnitureReason>();
  for (const line of edges.flat()) {
    if (PAGE_NUMBER.test(line.text)) found.set(line, 'page number');
    else if ((pagesWith.get(keyOf(line)) ?? 0) >= least) found.set(line, 'running head');
  }
  return found;
}

function edgeLines({ lines }: PdfPage): readonly PdfLine[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline);
  return [...new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)])];
}

/** Heads differ from page to page by numbers only. */
const keyOf = ({ text }: PdfLine): string =>
  text
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
