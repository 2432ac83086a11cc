import { type KeyboardEvent, useCallback } from 'react';
import type { Siglum } from '../../../app/index.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import type { ColumnIndex } from '../../dom/column-index.ts';
import { selectedText, selectText } from '../../dom/select-text.ts';
import type { TextPiece } from '../../dom/text-offsets.ts';
import { extendByWord, neighbourWord } from '../../dom/word-cursor.ts';
import { type Stage, useStage } from './stage.ts';

/** Keys on a focused passage: arrows go from passage to passage and from word to word, Shift extends, Enter selects. */
export function useColumnKeys(siglum: Siglum): (event: KeyboardEvent) => void {
  const workbench = useWorkbench();
  const stage = useStage();
  return useCallback(
    (event) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      const item = target instanceof HTMLElement && target.matches('.cell, .gap') ? target : null;
      const column = stage.column(siglum);
      if (!item || !column || ctrlKey || altKey || metaKey) return;
      const text = workbench.store
        .getState()
        .work?.articles.find((one) => one.siglum === siglum)?.text;
      if (key === 'ArrowDown' || key === 'ArrowUp')
        moveFocus(column, item, key === 'ArrowDown' ? 1 : -1);
      else if (key === 'Enter') choose(workbench.select, stage, siglum, item);
      else if (text !== undefined && (key === 'ArrowRight' || key === 'ArrowLeft'))
        moveWords(column, item, text, key === 'ArrowRight' ? 1 : -1, event.shiftKey);
      else return;
      event.preventDefault();
    },
    [workbench, stage, siglum],
  );
}

function moveFocus(column: ColumnIndex, item: HTMLElement, step: 1 | -1): void {
  const all = [...column.flow.querySelectorAll<HTMLElement>('.cell, .gap')];
  const next = all[all.indexOf(item) + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function choose(
  select: (selection: { passage: string; finding: string | null; column: Siglum }) => void,
  stage: Stage,
  siglum: Siglum,
  { dataset }: HTMLElement,
): void {
  const { passage } = dataset;
  if (!passage) return;
  select({ passage, finding: dataset.finding ?? null, column: siglum });
  stage.meet(passage, siglum, false);
}

/** Selects the neighbouring word, or extends the selected words by one. Begins at the passage's first word. */
function moveWords(
  column: ColumnIndex,
  item: HTMLElement,
  text: string,
  step: 1 | -1,
  extend: boolean,
): void {
  const pieces = column.pieces.filter(({ element }) => item.contains(element));
  const within = extentOf(pieces);
  if (!within) return;
  const selected = selectedText(pieces);
  if (selected && extend) {
    selectText(pieces, extendByWord(text, within, selected, step));
    return;
  }
  const from = selected
    ? (step === 1 ? Math.max : Math.min)(selected.anchor, selected.focus)
    : null;
  const word = neighbourWord(text, within, from ?? (step === 1 ? within.start : within.end), step);
  if (word) selectText(pieces, { anchor: word.start, focus: word.end });
}

function extentOf(pieces: readonly TextPiece[]) {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
