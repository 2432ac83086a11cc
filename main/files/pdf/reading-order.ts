import { median, type PdfLine } from './pdf-line.ts';

/** White space between columns is at least this wide, in letter heights. */
const MIN_GUTTER = 0.8;
/** A column has at least so many lines; fewer side by side are a table row or a line of several parts. */
const MIN_COLUMN_LINES = 3;

/**
 * The lines of a page in the order they are read: by recursive X-Y cuts (Nagy, Seth and Viswanathan 1992), columns from left
 * to right, everything else from top to bottom. A cut across the page goes before a cut along it where a line reaches over
 * several columns. Quadratic in the lines of a page at worst.
 */
export function readingOrder(lines: readonly PdfLine[]): readonly PdfLine[] {
  if (lines.length < 2) return lines;
  const columns = cutColumns(lines);
  if (columns !== null) return columns.flatMap(readingOrder);
  const wide = widestLine(lines);
  if (wide !== null) {
    const above = lines.filter((line) => line.baseline < wide.baseline && line !== wide);
    const below = lines.filter((line) => line.baseline >= wide.baseline && line !== wide);
    if (cutColumns(above) !== null || cutColumns(below) !== null)
      return [...readingOrder(above), wide, ...readingOrder(below)];
  }
  return [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

/** Both sides of the widest white strip from top to bottom; null where there is none between columns. */
function cutColumns(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] | null {
  const sorted = [...lines].sort((a, b) => a.left - b.left);
  const least = median(lines.map(({ size }) => size)) * MIN_GUTTER;
  let best: { readonly at: number; readonly width: number } | null = null;
  let right = Number.NEGATIVE_INFINITY;
  for (const [at, line] of sorted.entries()) {
    const width = line.left - right;
    const isBetween = at >= MIN_COLUMN_LINES && sorted.length - at >= MIN_COLUMN_LINES;
    if (isBetween && width >= least && width > (best?.width ?? 0)) best = { at, width };
    right = Math.max(right, line.right);
  }
  return best === null ? null : [sorted.slice(0, best.at), sorted.slice(best.at)];
}

/** The line that bridges the most: a headline over the columns, a caption across them. */
const widestLine = (lines: readonly PdfLine[]): PdfLine | null =>
  lines.reduce<PdfLine | null>(
    (widest, line) =>
      widest === null || line.right - line.left > widest.right - widest.left ? line : widest,
    null,
  );
