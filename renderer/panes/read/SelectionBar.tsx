import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import { HIGHLIGHT_COLOURS } from '../../../app/index.ts';
import { COLOUR_TEXT } from '../../components/colour-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { Keys, KeysOf } from '../../components/Keys.tsx';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { lineBoxes } from '../../dom/measure-range.ts';
import { domRanges } from '../../dom/text-offsets.ts';
import type { SelectedWords } from '../../state/workbench-state.ts';
import { gatherWords } from './gather-words.ts';
import { addWordsToNote, highlightWords, noteOnWords } from './mark-words.ts';
import { noteNumbers } from './note-numbers.ts';
import { type Measure, useStage } from './stage.ts';

/** The small bar below selected words. It takes no focus and no room: the text stays as it is. */
export function SelectionBar() {
  const words = useWorkbenchState((state) => state.selection.words);
  return words && <Bar words={words} />;
}

function Bar({ words }: { readonly words: SelectedWords }) {
  const workbench = useWorkbench();
  const number = useOpenNote();
  const bar = useRef<HTMLDivElement>(null);
  useBarPlace(bar, words);
  // A press on the bar must not take the selection away that the bar is about.
  const keepSelection = (event: PointerEvent): void => event.preventDefault();
  return (
    <div
      ref={bar}
      role="toolbar"
      className="selection-bar"
      aria-label={READ_TEXT.selectionBar}
      onPointerDown={keepSelection}
      onMouseDown={(event) => event.preventDefault()}
    >
      {HIGHLIGHT_COLOURS.map((colour, at) => (
        <button
          key={colour}
          type="button"
          className="swatch"
          data-colour={colour}
          aria-label={READ_TEXT.highlightIn(COLOUR_TEXT[colour])}
          onClick={() => highlightWords(workbench, colour)}
        >
          {at + 1}
        </button>
      ))}
      <span className="separator" />
      <button type="button" className="button" onClick={() => noteOnWords(workbench)}>
        <Icon name="pencil" small />
        {READ_TEXT.note} <KeysOf command="note" />
      </button>
      {number !== undefined && (
        <button type="button" className="button" onClick={() => addWordsToNote(workbench)}>
          <Icon name="add" small />
          {READ_TEXT.addToNote(number)} <KeysOf command="addToNote" />
        </button>
      )}
      <button type="button" className="button" onClick={() => gatherWords(workbench)}>
        <Icon name="flag" small />
        {READ_TEXT.finding} <KeysOf command="ownFinding" />
      </button>
      <button
        type="button"
        className="button"
        aria-label={READ_TEXT.close}
        onClick={() => document.getSelection()?.removeAllRanges()}
      >
        <Keys keys="Esc" />
      </button>
    </div>
  );
}

/** The number of the note that is open; undefined where none is. */
function useOpenNote(): number | undefined {
  const open = useWorkbenchState((state) => state.selection.highlight);
  const work = useWorkbenchState((state) => state.work);
  return open === null ? undefined : noteNumbers(work).get(open);
}

/** Space between words and bar, and between bar and the window's edge. */
const DISTANCE = 8;

function useBarPlace(bar: { readonly current: HTMLElement | null }, words: SelectedWords): void {
  const stage = useStage();
  useLayoutEffect(() => {
    const measure: Measure = () => {
      const column = stage.column(words.siglum);
      const last = column && domRanges(column.pieces, words).at(-1);
      const line = last && lineBoxes(last).at(-1);
      if (!bar.current || !column || !line) return;
      const { width, height } = bar.current.getBoundingClientRect();
      const below = line.bottom + DISTANCE;
      const floor = column.scroller.getBoundingClientRect().bottom;
      const top = below + height > floor ? line.top - height - DISTANCE : below;
      const left = Math.min(
        Math.max(DISTANCE, line.left - DISTANCE),
        innerWidth - width - DISTANCE,
      );
      const { style } = bar.current;
      return () => {
        style.top = `${top}px`;
        style.left = `${left}px`;
      };
    };
    measure()?.();
    return stage.onFrame(measure);
  }, [stage, bar, words]);
}
