/** A line of text on a page. Lengths are in points (1/72 inch), from the left and the top edge of the page. */
export interface PdfLine {
  readonly text: string;
  /** Counted from 0. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly baseline: number;
  /** Height of the letters. */
  readonly size: number;
}

export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly width: number;
  readonly height: number;
}

/** The middle one of some values; 0 where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
