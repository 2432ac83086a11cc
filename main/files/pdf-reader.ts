import { getDocumentProxy } from 'unpdf';
import { LINE_END_HYPHEN } from './count-unplaced.ts';
import { documentExtraction } from './document-extraction.ts';
import { type Extraction, UNKNOWN_PUBLICATION } from './extraction.ts';
import { PICTURES_ONLY, PROTECTED } from './file-failures.ts';
import type { LooseBlock } from './join-blocks.ts';
import { joinParagraphs } from './pdf/join-paragraphs.ts';
import { linesOfPage, type TextRun } from './pdf/lines-of-page.ts';
import type { PdfPage } from './pdf/pdf-line.ts';
import { readingOrder } from './pdf/reading-order.ts';
import { runningHeads } from './pdf/running-heads.ts';

/** Why a PDF is not read, as the end of a sentence about it. */
export class PdfRefusal extends Error {}

/** A book of more pages is no article, and reading it would take minutes. */
const MAX_PAGES = 500;

/**
 * An article from a PDF document: its text in reading order, lines joined to paragraphs, running heads and page numbers as
 * left-out blocks at the end of the text they interrupt. Nothing in the document is run. Rejects with a `PdfRefusal` where
 * it is damaged, protected, or holds pictures of text only.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extraction> {
  const pages = await pagesOf(bytes);
  if (pages.every(({ lines }) => lines.length === 0)) throw new PdfRefusal(PICTURES_ONLY);
  const heads = runningHeads(pages);
  const body = pages.flatMap(({ lines }) => readingOrder(lines.filter((line) => !heads.has(line))));
  const blocks = [
    ...joinParagraphs(body).map(({ text, kind }): LooseBlock => ({ text, kind, outside: null })),
    ...[...heads].map(
      ([line, reason]): LooseBlock => ({
        text: line.text.replace(/\s+/g, ' ').trim(),
        kind: null,
        outside: reason,
      }),
    ),
  ];
  const visible = pages.map((page) => page.visible).join('\n');
  return { ...documentExtraction(blocks, UNKNOWN_PUBLICATION), visible };
}

/** A page, and all text on it as the library gives it, whatever lines are made of it. */
interface ReadPage extends PdfPage {
  readonly visible: string;
}

/** Hyphens at line ends may belong to their words or not. */
const visibleOf = (runs: readonly TextRun[]): string =>
  runs.map(({ str }) => str.replace(/[-\u2010\u00AD]\s*$/u, LINE_END_HYPHEN)).join('\n');

async function pagesOf(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MAX_PAGES) throw new PdfRefusal('it has more than 500 pages');
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item): readonly TextRun[] => ('str' in item ? [item] : []));
      const lines = linesOfPage(runs, number - 1, height);
      pages.push({ lines, width, height, visible: visibleOf(runs) });
    }
    return pages;
  } catch (error) {
    throw error instanceof PdfRefusal ? error : new PdfRefusal('it is damaged');
  } finally {
    await document.destroy();
  }
}

async function openPdf(bytes: Uint8Array) {
  try {
    // The library takes its bytes away, and ours are still to be hashed; a Buffer it refuses.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new PdfRefusal(isLocked ? PROTECTED : 'it is damaged');
  }
}
