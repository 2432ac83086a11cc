import type { FindingKind, TextRange } from '../../../app/index.ts';

/** Words of a finding inside one article. */
export interface Mark extends TextRange {
  readonly finding: string;
  readonly kind: FindingKind;
  /** The finding in one sentence, for readers who cannot see the mark. */
  readonly summary: string;
}

export type MarkedText = PlainStretch | MarkedStretch;

export interface PlainStretch extends TextRange {
  readonly mark: null;
}

export interface MarkedStretch extends TextRange {
  readonly mark: Mark;
  /** True where the mark's words end here, so that its letter stands once. */
  readonly closes: boolean;
  readonly inside: readonly MarkedText[];
}

/**
 * A stretch of text as a tree of marks: every character is in exactly one leaf, in order. Longer marks hold shorter
 * ones; where two cross, the one that begins later is cut at the end of the earlier and goes on behind it.
 */
export function nestMarks(range: TextRange, marks: readonly Mark[]): readonly MarkedText[] {
  return nest(range, marks.filter(touching(range)).toSorted(outerFirst));
}

const touching =
  (range: TextRange) =>
  (mark: TextRange): boolean =>
    mark.start < range.end && mark.end > range.start;

const outerFirst = (a: Mark, b: Mark): number =>
  a.start - b.start || b.end - a.end || (a.finding < b.finding ? -1 : 1);

function nest(range: TextRange, marks: readonly Mark[]): readonly MarkedText[] {
  const nodes: MarkedText[] = [];
  let at = range.start;
  let [mark, ...rest] = marks;
  while (mark) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, range.end);
    if (end > start) {
      if (start > at) nodes.push({ mark: null, start: at, end: start });
      nodes.push(markedStretch(mark, { start, end }, rest));
      at = end;
    }
    [mark, ...rest] = rest.filter((other) => other.end > at);
  }
  if (at < range.end) nodes.push({ mark: null, start: at, end: range.end });
  return nodes;
}

function markedStretch(mark: Mark, range: TextRange, others: readonly Mark[]): MarkedStretch {
  const inside = nest(range, others.filter(touching(range)));
  return { mark, ...range, closes: mark.end <= range.end, inside };
}
