import { useEffect } from 'react';
import { followPointer } from '../../dom/follow-pointer.ts';
import { type Stage, useStage } from './stage.ts';

/** Shows the counterparts of the passage under the pointer, without rendering anything. */
export function useHoverEcho(element: { readonly current: HTMLElement | null }): void {
  const stage = useStage();
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    let shown: string | null = null;
    let hide = echo(stage, null);
    const show = (passage: string | null): void => {
      if (passage === shown) return;
      shown = passage;
      hide();
      hide = echo(stage, passage);
    };
    return followPointer(root, (pointedAt) =>
      show(pointedAt?.closest<HTMLElement>('[data-passage]')?.dataset.passage ?? null),
    );
  }, [stage, element]);
}

/** Marks a passage in every open column; the answer takes the marks off. */
function echo(stage: Stage, passage: string | null): () => void {
  if (passage === null) return () => {};
  const cells = stage.columns().flatMap(({ byPassage }) => byPassage.get(passage)?.element ?? []);
  for (const cell of cells) cell.setAttribute('data-hover', '');
  return () => {
    for (const cell of cells) cell.removeAttribute('data-hover');
  };
}
