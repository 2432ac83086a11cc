/** Text with every run of white space as one blank, and the way back to where it stands. */
export interface SingleSpaced {
  readonly text: string;
  /** The source offset of an offset here; a blank stands for its whole run, and the end for the end. Never falls. */
  readonly toSource: (offset: number) => number;
}

const RUN = /\s+/gu;
const NEEDS_WORK = /\s\s|[^\S ]/u;

/** How a text is set must not change what is read in it. Linear in its length; nothing is copied where nothing is to do. */
export function singleSpaced(source: string): SingleSpaced {
  if (!NEEDS_WORK.test(source)) return { text: source, toSource: (offset) => offset };
  const starts: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at += 1) starts.push(at);
    text += source.slice(from, to);
  };
  for (const { index, 0: run } of source.matchAll(RUN)) {
    keep(index);
    starts.push(index);
    text += ' ';
    from = index + run.length;
  }
  keep(source.length);
  return { text, toSource: (offset) => starts[offset] ?? source.length };
}
