import { type Anchor, anchorSelector } from './anchor-selector.ts';
import type { Highlight } from './annotation.ts';

/** Where a reader's highlight stands in its article; no surer than what an edit of the article left of it. */
export function anchorHighlight(
  text: string,
  { selector, anchoring }: Pick<Highlight, 'selector' | 'anchoring'>,
): Anchor {
  // Its words may stand elsewhere by chance: only the reader can say so.
  if (anchoring === 'lost') return { state: 'orphaned', range: null };
  const anchor = anchorSelector(text, selector);
  if (anchoring === undefined || anchor.range === null) return anchor;
  return { state: 'uncertain', range: anchor.range };
}
