/** A stretch of a text, half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const pickOne = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

export const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

const QUOTATION = /(?<!\w)(?:“[^“”\n]{12,}”|«[^«»\n]{12,}»|"(?=\S)[^"\n]{12,}(?<=\S)"(?!\w))/g;

/** Closed quotations of a few words or more, marks included. */
export const quotationsOf = (text: string): readonly Span[] => spansOf(text, QUOTATION);

/** Everything that stands in quotation marks of any kind, titles and single words too; a mark left open quotes to the end of its line. */
const MARKED =
  /(?<!\w)"[^"\n]*"|“[^“”\n]*”|«[^«»\n]*»|(?<!\w)['‘][^'‘’\n]{3,}['’](?!\w)|(?<!\w)["“«][^\n]*$/gm;

const isInside = (span: Span, places: readonly Span[]): boolean =>
  places.some(({ start, end }) => start < span.start && span.end < end);

const touches = (span: Span, places: readonly Span[]): boolean =>
  places.some(({ start, end }) => start < span.end && span.start < end);

/** Where a pattern matches inside quotation marks, outside them, or anywhere. */
export function spansWhere(
  text: string,
  pattern: RegExp,
  where: 'inside' | 'outside' | 'anywhere',
): readonly Span[] {
  const found = spansOf(text, pattern);
  if (where === 'anywhere') return found;
  if (where === 'inside') {
    const quotations = quotationsOf(text);
    return found.filter((span) => isInside(span, quotations));
  }
  const marked = spansOf(text, MARKED);
  return found.filter((span) => !touches(span, marked));
}
