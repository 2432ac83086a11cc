import {
  anchorHighlight,
  type Highlight,
  type Siglum,
  type TextRange,
} from '../../../app/index.ts';
import type { Work } from '../../state/work.ts';

/** A reader's highlight where its words stand now. */
export interface PlacedHighlight extends TextRange {
  readonly id: string;
  readonly siglum: Siglum;
  readonly colour: Highlight['colour'];
  /** False where several places fit alike and this is the best guess. */
  readonly sure: boolean;
}

const placed = new WeakMap<readonly Highlight[], readonly PlacedHighlight[]>();

/** The highlights whose words were found again. The others stay in the list of marks as "lost its words". */
export function placedHighlights(work: Work | null): readonly PlacedHighlight[] {
  if (!work) return [];
  const known = placed.get(work.highlights);
  if (known) return known;
  const found = work.highlights.flatMap((highlight) => place(work, highlight) ?? []);
  placed.set(work.highlights, found);
  return found;
}

function place(work: Work, highlight: Highlight): PlacedHighlight | null {
  const { id, article, colour } = highlight;
  const text = work.articles.find(({ siglum }) => siglum === article)?.text;
  const anchor = text === undefined ? null : anchorHighlight(text, highlight);
  if (!anchor?.range) return null;
  return { id, siglum: article, colour, ...anchor.range, sure: anchor.state !== 'uncertain' };
}
