import type { HighlightColour } from '../anchor/annotation.ts';
import { FINDING_KINDS, type FindingKind } from '../compare/finding.ts';
import type { TextRange } from '../text/text-range.ts';
import type { MarkedText } from './report.ts';

/** What is drawn on a range of an article: a line for a finding, a fill for a reader's highlight. */
export interface Mark extends TextRange {
  readonly kind: FindingKind | null;
  readonly colour: HighlightColour | null;
}

/**
 * A range of a text cut where marks begin and end. The pieces put together are the range's own words, to the character.
 * Where findings overlap, the one whose kind comes first is drawn.
 */
export function markText(
  text: string,
  range: TextRange,
  marks: readonly Mark[],
): readonly MarkedText[] {
  const inside = marks.filter(
    ({ start, end }) => start < end && start < range.end && end > range.start,
  );
  const cuts = [range, ...inside].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set(cuts)]
    .filter((at) => at >= range.start && at <= range.end)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? start;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const kind = firstKind(over);
    const ends = over.some((mark) => mark.kind === kind && kind !== null && mark.end === end);
    const colour = over.find((mark) => mark.colour !== null)?.colour ?? null;
    return { text: text.slice(start, end), kind, ends, colour };
  });
}

const firstKind = (marks: readonly Mark[]): FindingKind | null =>
  FINDING_KINDS.find((kind) => marks.some((mark) => mark.kind === kind)) ?? null;
