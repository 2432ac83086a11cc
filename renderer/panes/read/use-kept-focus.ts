import { useEffect } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import type { ColumnIndex } from '../../dom/column-index.ts';
import { pieceOf } from '../../dom/text-offsets.ts';
import { useStage } from './stage.ts';

/** Where the keyboard is in the text. */
interface FocusPlace {
  readonly siglum: Siglum;
  /** Of the article's text; null at a gap. */
  readonly offset: number | null;
}

/**
 * Keeps the keyboard with the words it was on when a new comparison makes the text's markup anew: an element that leaves the
 * page takes the focus along, and the next key would go nowhere; one that stays may hold other words, for passages are numbered
 * anew, and the next key would go to them.
 */
export function useKeptFocus(element: { readonly current: HTMLElement | null }): void {
  const stage = useStage();
  const { store } = useWorkbench();
  useEffect(() => {
    const root = element.current;
    let last: FocusPlace | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      last =
        root && target instanceof HTMLElement && root.contains(target) ? placeOf(target) : null;
    };
    // A click on nothing leaves the text on purpose.
    const onPointer = (): void => {
      last = null;
    };
    const forgetMarkup = stage.onMarkup((column) => {
      if (last?.siglum !== column.siglum || !hasLostItsWords(last)) return;
      const { passage } = store.getState().selection;
      itemAtPlace(column, last, passage)?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer, { capture: true });
    return () => {
      forgetMarkup();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer, { capture: true });
    };
  }, [stage, store, element]);
}

function hasLostItsWords({ offset }: FocusPlace): boolean {
  const active = document.activeElement;
  if (active === document.body) return true;
  return active instanceof HTMLElement && placeOf(active)?.offset !== offset;
}

function placeOf(target: HTMLElement): FocusPlace | null {
  const item = target.closest<HTMLElement>('.cell, .gap');
  const siglum = item?.closest<HTMLElement>('.column')?.dataset.siglum as Siglum | undefined;
  if (!item || !siglum) return null;
  const piece = item.querySelector<HTMLElement>('[data-start]');
  return { siglum, offset: piece ? pieceOf(piece).start : null };
}

function itemAtPlace(
  { pieces, byPassage }: ColumnIndex,
  { offset }: FocusPlace,
  selected: string | null,
): HTMLElement | null {
  const piece = pieces.find(({ start, end }) => offset !== null && start <= offset && offset < end);
  const cell = piece?.element.closest<HTMLElement>('.cell');
  return cell ?? (selected === null ? null : (byPassage.get(selected)?.element ?? null));
}
