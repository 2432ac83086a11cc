import { findWords, type Hit } from './find-words.ts';
import { passageAt, passageIndexOf } from './passage-index.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

/** Looking for words in all sources, and going from hit to hit. */
export function createFindingWords(
  { store }: WorkbenchContext,
  { select, look }: Pick<Actions, 'select' | 'look'>,
): Pick<Actions, 'findWords' | 'nextHit'> {
  function goTo(hit: Hit, at: number, hits: readonly Hit[]): void {
    const { comparison, view } = store.getState();
    const passage = comparison && passageAt(passageIndexOf(comparison), hit.siglum, hit.start);
    select({ column: hit.siglum, ...(passage ? { passage } : {}) });
    look({ mode: 'read', search: { ...view.search, hits, at } });
  }

  return {
    findWords: (query) => {
      const articles = store.getState().work?.articles ?? [];
      look({ search: { query, hits: findWords(articles, query), at: null } });
    },
    nextHit: (step) => {
      const { work, view } = store.getState();
      const hits = findWords(work?.articles ?? [], view.search.query);
      const from = view.search.at ?? (step === 1 ? -1 : 0);
      const at = (from + step + hits.length) % Math.max(1, hits.length);
      const hit = hits[at];
      if (hit) goTo(hit, at, hits);
    },
  };
}
