import { createContext, useContext } from 'react';
import type { Siglum } from '../../../app/index.ts';
import type { ColumnIndex } from '../../dom/column-index.ts';
import { leadingColumn, meetColumns } from '../../dom/meet-columns.ts';

/** Looks where things stand, and gives what is to be painted there. */
export type Measure = () => (() => void) | undefined;

/** What the open columns and the gutters between them share: who is where, and one frame for all that moves. */
export interface Stage {
  /** Open columns from left to right. */
  columns(): readonly ColumnIndex[];
  column(siglum: Siglum): ColumnIndex | null;
  /** Announces a column whose markup is new; the answer takes it back. */
  register(column: ColumnIndex): () => void;
  /**
   * Runs once in each frame that was asked for. What it gives is run when all have measured: a page that is measured again after
   * something was painted is laid out twice.
   */
  onFrame(measure: Measure): () => void;
  /** Runs when the markup of a column is new. */
  onMarkup(listener: (column: ColumnIndex) => void): () => void;
  requestFrame(): void;
  /** Brings the columns together at a passage. `stay`: the leading column must not move. */
  meet(passage: string, leader: Siglum | null, stay: boolean): void;
  /** True once after `meet`, for the effect that would meet the same passage again. */
  takeMet(passage: string): boolean;
}

export function createStage(): Stage {
  const columns = new Map<Siglum, ColumnIndex>();
  const frames = new Set<Measure>();
  const markups = new Set<(column: ColumnIndex) => void>();
  let asked = 0;
  let met: string | null = null;

  const inOrder = (): ColumnIndex[] => [...columns.values()].toSorted(asInPage);

  function requestFrame(): void {
    if (asked) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      const paints = [...frames].map((measure) => measure());
      for (const paint of paints) paint?.();
    });
  }

  return {
    columns: inOrder,
    column: (siglum) => columns.get(siglum) ?? null,
    register: (column) => {
      columns.set(column.siglum, column);
      for (const listener of markups) listener(column);
      requestFrame();
      return () => {
        if (columns.get(column.siglum) === column) columns.delete(column.siglum);
      };
    },
    onFrame: (measure) => subscribe(frames, measure),
    onMarkup: (listener) => subscribe(markups, listener),
    requestFrame,
    meet: (passage, leader, stay) => {
      const all = inOrder();
      const found = leadingColumn(all, passage, leader);
      if (found) meetColumns(all, found, passage, stay, requestFrame);
      if (stay) met = passage;
      requestFrame();
    },
    takeMet: (passage) => {
      const was = met === passage;
      met = null;
      return was;
    },
  };
}

/** By the markup, not by where they lie: asking for that would lay out new text in the middle of making it. */
const asInPage = (a: ColumnIndex, b: ColumnIndex): number =>
  a.scroller.compareDocumentPosition(b.scroller) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const StageContext = createContext<Stage | null>(null);

/** The stage of the reading view. Throws outside of it. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('useStage needs the reading view above it.');
  return stage;
}
