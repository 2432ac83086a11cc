import type { Article } from '../../../app/index.ts';
import { foldAhead } from '../../state/fold-article.ts';

/**
 * Gets the sources' text ready to be searched while the page has nothing else to do: a long text takes a tenth of a second the first time,
 * which the first letter typed need not wait for. The answer stops it.
 */
export function foldInIdleTime(articles: readonly Article[]): () => void {
  let asked = requestIdleCallback(function fold(deadline) {
    const isDone = foldAhead(articles, () => deadline.timeRemaining() > 0);
    if (!isDone) asked = requestIdleCallback(fold);
  });
  return () => cancelIdleCallback(asked);
}
