import { useLayoutEffect, useRef } from 'react';

/**
 * Says by `data-letters` on a list that not all names in it can be seen whole: a name cut to a letter or two says less than the
 * source's own letter. Looks again when the bar gets another width, and when `content` changes: what stands in the bar.
 */
export function useWholeNames(content: unknown): { readonly current: HTMLUListElement | null } {
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content, another look
  useLayoutEffect(() => {
    const element = list.current;
    const bar = element?.parentElement;
    if (!element || !bar) return;
    const look = (): void => {
      element.removeAttribute('data-letters');
      const all = [...element.querySelectorAll('.source-name')];
      const isCut = all.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      element.toggleAttribute('data-letters', isCut);
    };
    // The first observation is the first look.
    const observer = new ResizeObserver(look);
    observer.observe(bar);
    return () => observer.disconnect();
  }, [content]);
  return list;
}
