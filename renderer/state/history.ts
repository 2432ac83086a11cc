import type { Change } from './change.ts';

/** A change that was done, with the change that undoes it. */
export interface Step {
  readonly change: Change;
  readonly inverse: Change;
}

/** What can be undone and redone, the latest last in both. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** The history after a new step. Writing on at one note is one step: undo takes back a thought, not a letter. */
export function recordStep(history: History, step: Step): History {
  const last = history.done.at(-1);
  if (last && continuesNote(last, step))
    return { done: [...history.done.slice(0, -1), { ...last, change: step.change }], undone: [] };
  return { done: [...history.done, step], undone: [] };
}

function continuesNote(last: Step, next: Step): boolean {
  if (last.change.kind !== 'write-note' || next.change.kind !== 'write-note') return false;
  return last.change.note.id === next.change.note.id;
}

/** The step to undo, and the history after it; null where nothing is left. */
export function stepBack(history: History): { step: Step; history: History } | null {
  const step = history.done.at(-1);
  if (!step) return null;
  return {
    step,
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step] },
  };
}

/** The step to do again, and the history after it; null where nothing is left. */
export function stepForward(history: History): { step: Step; history: History } | null {
  const step = history.undone.at(-1);
  if (!step) return null;
  return {
    step,
    history: { done: [...history.done, step], undone: history.undone.slice(0, -1) },
  };
}
