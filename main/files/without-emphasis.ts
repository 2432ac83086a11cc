/** A line without the marks that Markdown sets words apart with: "By Anna Moss" of "*By* **Anna Moss**". */
export const withoutEmphasis = (line: string): string => line.replace(EMPHASIS, '');

/** Stars and underscores at the borders of words; those inside words are no emphasis. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])[*_]+|[*_]+(?![\p{L}\p{N}*_])/gu;
