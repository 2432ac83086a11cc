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

/** Where a highlight was found in a text. Most stay as they are when one more is made. */
const places = new WeakMap<
  Highlight,
  { readonly text: string; readonly place: PlacedHighlight | null }
>();

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
  const text = work.articles.find(({ siglum }) => siglum === highlight.article)?.text;
  if (text === undefined) return null;
  const known = places.get(highlight);
  if (known?.text === text) return known.place;
  const found = find(text, highlight);
  places.set(highlight, { text, place: found });
  return found;
}

function find(text: string, highlight: Highlight): PlacedHighlight | null {
  const { id, article, colour } = highlight;
  const { range, state } = anchorHighlight(text, highlight);
  return range && { id, siglum: article, colour, ...range, sure: state !== 'uncertain' };
}
