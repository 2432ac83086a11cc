import type { HighlightColour } from '../anchor/annotation.ts';
import { FINDING_KINDS, type FindingKind } from '../compare/finding.ts';
import { firstEndingAfter, type TextRange } from '../text/text-range.ts';
import type { MarkedText } from './report.ts';

/** What is drawn on a range of an article: a line for a finding, a fill for a reader's highlight. */
export interface Mark extends TextRange {
  readonly kind: FindingKind | null;
  readonly colour: HighlightColour | null;
}

/**
 * A range of a text cut where marks begin and end. The pieces put together are the range's own words, to the character.
 * Where findings overlap, the one whose kind comes first is drawn. `signs` are those of the article's markup.
 */
export function markText(
  text: string,
  range: TextRange,
  marks: readonly Mark[],
  signs: readonly TextRange[] = [],
): readonly MarkedText[] {
  const within = signsWithin(signs, range);
  const inside = marks
    .map((mark) => ({ ...mark, end: endOfWords(mark, within) }))
    .filter(({ start, end }) => start < end && start < range.end && end > range.start);
  const cuts = [range, ...within, ...inside].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set(cuts)]
    .filter((at) => at >= range.start && at <= range.end)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? start;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const kind = firstKind(over);
    const ends = over.some((mark) => mark.kind === kind && kind !== null && mark.end === end);
    const colour = over.find((mark) => mark.colour !== null)?.colour ?? null;
    const isSign = within.some((sign) => sign.start <= start && sign.end >= end);
    return { text: text.slice(start, end), kind, ends, colour, ...(isSign ? { sign: true } : {}) };
  });
}

const firstKind = (marks: readonly Mark[]): FindingKind | null =>
  FINDING_KINDS.find((kind) => marks.some((mark) => mark.kind === kind)) ?? null;

function signsWithin(signs: readonly TextRange[], range: TextRange): readonly TextRange[] {
  const from = firstEndingAfter(signs, range.start);
  const within: TextRange[] = [];
  for (let at = from; (signs[at]?.start ?? range.end) < range.end; at += 1)
    within.push(signs[at] as TextRange);
  return within;
}

/** A letter stands behind the last word, not behind a sign that is not shown. */
const endOfWords = ({ end }: Mark, signs: readonly TextRange[]): number =>
  signs.find((sign) => sign.start < end && sign.end >= end)?.start ?? end;

/** The pieces without signs of markup: what is read. */
export const readPieces = (pieces: readonly MarkedText[]): readonly MarkedText[] =>
  pieces.filter(({ sign }) => !sign);
