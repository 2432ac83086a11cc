import { useEffect } from 'react';

/** Shows the counterparts of the passage under the pointer, without rendering anything. */
export function useHoverEcho(element: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    let shown: string | null = null;
    const onPointer = ({ target }: PointerEvent): void => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
      const passage = cell?.dataset.passage ?? null;
      if (passage === shown) return;
      shown = passage;
      echo(root, passage);
    };
    const onLeave = (): void => {
      shown = null;
      echo(root, null);
    };
    root.addEventListener('pointerover', onPointer);
    root.addEventListener('pointerleave', onLeave);
    return () => {
      root.removeEventListener('pointerover', onPointer);
      root.removeEventListener('pointerleave', onLeave);
    };
  }, [element]);
}

function echo(root: Element, passage: string | null): void {
  for (const old of root.querySelectorAll('[data-hover]')) old.removeAttribute('data-hover');
  if (passage === null) return;
  for (const cell of root.querySelectorAll(`[data-passage="${CSS.escape(passage)}"]`))
    cell.setAttribute('data-hover', '');
}
