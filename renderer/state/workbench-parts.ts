import type { StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../../app/index.ts';
import type { Library } from '../library/library.ts';
import type { StartComparing } from '../worker/compare-in-worker.ts';
import type { WorkbenchState } from './workbench-state.ts';

/** What the workbench needs of the world outside, so that tests can stand in for all of it. */
export interface WorkbenchParts {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly startComparing: StartComparing;
  readonly memory: Memory;
  /** Hands a file to the browser's downloads. */
  readonly download: (name: string, mediaType: string, content: string | Uint8Array) => void;
  /** Undoes or redoes inside the field the reader types in; false where the focus is in none. */
  readonly undoTyping: (command: 'undo' | 'redo') => boolean;
  /** How many letters of text the window can hold at most. */
  readonly lettersInWindow: () => number;
  /** Waits until what the state shows now is on screen; not for long, as a window that nobody sees is never painted. */
  readonly painted: () => Promise<void>;
  /** A new id that no other mark has. */
  readonly newId: () => string;
  /** ISO 8601 date and time. */
  readonly now: () => string;
}

/** Small things that outlive a reload but are no reader's work: which comparison was open, theme and size. */
export interface Memory {
  read(key: MemoryKey): string | null;
  write(key: MemoryKey, value: string): void;
}

/** `open` belongs to the tab; the others to the reader. */
export type MemoryKey = 'open' | 'theme' | 'zoom' | 'leave-out-unreviewed' | 'keys';

/** What the parts of the workbench share. */
export interface WorkbenchContext extends WorkbenchParts {
  readonly store: StoreApi<WorkbenchState>;
}
