import type { PdfLine } from './pdf-line.ts';

/** A run of letters as the PDF library gives it. */
export interface TextRun {
  readonly str: string;
  /** `[a, b, c, d, x, y]` in points, y from the bottom edge of the page (PDF 32000-1, 8.3). */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Runs whose feet differ by less than this share of a letter's height stand on one line; raised notes do too. */
const SAME_LINE = 0.5;
/** A gap of this share of a letter's height is a space; letters that are only set apart are closer. */
const SPACE = 0.2;
/** A gap this wide, in letter heights, parts columns of a table or of the page. */
const COLUMN_GAP = 2.5;

/** The lines of a page, in the order the file draws them. Slanted text (stamps, watermarks) is left to its own lines. */
export function linesOfPage(
  runs: readonly TextRun[],
  page: number,
  pageHeight: number,
): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of runs) {
    if (run.str.trim() === '') continue;
    const next = lineOf(run, page, pageHeight);
    const last = lines.at(-1);
    if (last !== undefined && continues(last, next)) lines[lines.length - 1] = joined(last, next);
    else lines.push(next);
  }
  return lines;
}

function lineOf({ str, transform, width, height }: TextRun, page: number, top: number): PdfLine {
  const [, , , , x = 0, y = 0] = transform;
  const size = height > 0 ? height : Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return { text: str, page, left: x, right: x + width, baseline: top - y, size };
}

function continues(last: PdfLine, next: PdfLine): boolean {
  const size = Math.max(last.size, next.size, 1);
  const gap = next.left - last.right;
  return (
    Math.abs(next.baseline - last.baseline) < size * SAME_LINE &&
    gap > -size &&
    gap < size * COLUMN_GAP
  );
}

function joined(last: PdfLine, next: PdfLine): PdfLine {
  const isApart = next.left - last.right > Math.max(last.size, next.size) * SPACE;
  const hasSpace = /\s$/.test(last.text) || /^\s/.test(next.text);
  const longer = last.text.length >= next.text.length ? last : next;
  return {
    ...last,
    text: `${last.text}${isApart && !hasSpace ? ' ' : ''}${next.text}`,
    right: Math.max(last.right, next.right),
    size: longer.size,
    baseline: longer.baseline,
  };
}
