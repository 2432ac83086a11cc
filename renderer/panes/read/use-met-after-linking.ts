import { useEffect } from 'react';
import type { LinkDecision, Siglum } from '../../../app/index.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { boxOf, type ColumnIndex } from '../../dom/column-index.ts';
import { leadingColumn } from '../../dom/meet-columns.ts';
import { firstLineOf, lineAt, type ReadingPlace, returnTo } from '../../dom/reading-place.ts';
import { columnPosition, placeColumn } from '../../dom/scroll-column.ts';
import type { Work } from '../../state/work.ts';
import type { Selection } from '../../state/workbench-state.ts';
import { type Stage, useStage } from './stage.ts';

/**
 * Brings the counterparts to the selected passage when everything is lined up anew by the reader's word: what was pinned,
 * parted, merged or rejected stays where it is, although gaps above it come and go.
 */
export function useMetAfterLinking(): void {
  const stage = useStage();
  const { store } = useWorkbench();
  useEffect(() => {
    let said = linksSaid(store.getState().work);
    let hold: Hold | null = null;
    const forgetAnswers = store.subscribe((now, before) => {
      if (now.found === null || now.found === before.found) return;
      const isNew = before.found !== null && linksSaid(now.work) !== said;
      said = linksSaid(now.work);
      hold = isNew ? holdOf(stage, before.selection) : null;
    });
    // The markup of a new answer takes a moment: where the reader scrolls meanwhile, the passage is held there.
    const forgetFrames = stage.onFrame(() => {
      const leader = hold && stage.column(hold.siglum);
      if (hold && leader) hold = heldNow(leader, hold);
      return undefined;
    });
    const forgetMarkup = stage.onMarkup((column) => {
      const { passage } = store.getState().selection;
      if (!hold || !passage) return;
      if (column.siglum === hold.siglum) putBack(column, passage, hold);
      meetAgain(stage, passage, hold);
      hold.waiting.delete(column.siglum);
      if (hold.waiting.size === 0) hold = null;
    });
    return () => {
      forgetAnswers();
      forgetFrames();
      forgetMarkup();
    };
  }, [stage, store]);
}

/** Where the selected passage stood in the leading column before the text's markup was made anew. */
interface Hold {
  readonly siglum: Siglum;
  readonly element: HTMLElement;
  /** Offset of the words it was chosen by; null: its first ones. */
  readonly from: number | null;
  readonly top: number;
  /** These words: they stay, although a line above them may come or go. Null for a gap. */
  readonly line: ReadingPlace | null;
  /** Columns whose markup is still that of the answer before. */
  readonly waiting: Set<Siglum>;
}

function holdOf(stage: Stage, { passage, column, origin }: Selection): Hold | null {
  const columns = stage.columns();
  const leader = passage === null ? undefined : leadingColumn(columns, passage, column);
  const item = leader?.byPassage.get(passage ?? '');
  if (!leader || !item) return null;
  const waiting = new Set(columns.map(({ siglum }) => siglum));
  const from = origin?.siglum === leader.siglum ? origin.offset : null;
  const { siglum } = leader;
  return heldNow(leader, { siglum, element: item.element, from, top: 0, line: null, waiting });
}

/** Looked at again for as long as the old markup is there. */
function heldNow(leader: ColumnIndex, hold: Hold): Hold {
  if (!hold.waiting.has(leader.siglum) || !hold.element.isConnected) return hold;
  const { top } = boxOf(leader, hold.element);
  const line = hold.from === null ? firstLineOf(leader, hold.element) : lineAt(leader, hold.from);
  return { ...hold, top, line };
}

function putBack(leader: ColumnIndex, passage: string, { top, line }: Hold): void {
  const item = leader.byPassage.get(passage);
  if (line) returnTo(leader, line);
  else if (item)
    placeColumn(leader, columnPosition(leader) + boxOf(leader, item.element).top - top);
}

function meetAgain(stage: Stage, passage: string, { siglum }: Hold): void {
  stage.meet(passage, siglum, true);
  // Passages are counted anew: another one may be called the same, and is met when it is chosen.
  stage.takeMet(passage);
}

/** What the reader says of links, of one comparison, as one word: it changes with every such decision. */
const linksSaid = (work: Work | null): string =>
  [
    work?.id,
    ...(work?.decisions ?? [])
      .filter((one): one is LinkDecision => one.type === 'link')
      .map(({ id, provenance, at }) => `${id} ${provenance} ${at}`),
  ].join('\n');
