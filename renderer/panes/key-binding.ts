import type { Workbench } from '../state/workbench.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';

/** What a key does, and how the key list shows it. */
export interface KeyBinding {
  /** Combinations as they are printed on the caps: "Ctrl Shift Z". Any of them will do. */
  readonly keys: readonly string[];
  readonly does: string;
  /** False where another line of the key list says it too. */
  readonly inList?: boolean;
  /** True for keys that mean nothing as a command of the palette. */
  readonly hiddenCommand?: boolean;
  /** True where it also works while the reader is typing. */
  readonly whileTyping?: boolean;
  /** True where it works without an open comparison. */
  readonly anywhere?: boolean;
  /** Where it works in some states only; what the same key means elsewhere comes later in the table. */
  readonly when?: (state: WorkbenchState) => boolean;
  readonly run: (context: KeyContext) => void;
}

export interface KeyContext {
  readonly workbench: Workbench;
  readonly pickFiles: () => void;
}
