const HEADING_MARK = /^#{1,6}[ \t]+/;

/**
 * Where the words of a heading begin that a Markdown file marks by "#", else `start` itself. Beside other sources' words the
 * mark would look like a difference; in the article it stands as it was written.
 */
export function afterHeadingMark(text: string, start: number): number {
  const mark = HEADING_MARK.exec(text.slice(start, start + LONGEST));
  return start + (mark?.[0].length ?? 0);
}

/** Six signs and as much white space as anybody puts behind them, in UTF-16 code units. */
const LONGEST = 16;
