/** The page brings every live range up to date at each change, until it is collected: hundreds of marks leave hundreds behind. */
let ruler: Range | null = null;

/** Asks something of a range of the page, of one live range that serves all. The range is not to be kept. */
export function measureRange<T>(measured: StaticRange, measure: (range: Range) => T): T {
  ruler ??= document.createRange();
  ruler.setStart(measured.startContainer, measured.startOffset);
  ruler.setEnd(measured.endContainer, measured.endOffset);
  const answer = measure(ruler);
  ruler.selectNode(document.documentElement);
  return answer;
}

/** The boxes of the lines of a range, in the window's CSS pixels. Lays the page out. */
export const lineBoxes = (range: StaticRange): readonly DOMRect[] =>
  measureRange(range, (live) => [...live.getClientRects()]);
