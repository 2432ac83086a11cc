import { type ChangedKeys, type CommandId, keysOf } from '../state/default-keys.ts';
import type { Workbench } from '../state/workbench.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';

/** What a key does, and how the key list shows it. */
export type KeyBinding = (Command | FixedKeys) & Binding;

/** Its keys stand in the table, until the reader changes them. */
interface Command {
  readonly id: CommandId;
}

/** Keys nobody can change: they belong to a state of the program that says so on screen. */
interface FixedKeys {
  readonly keys: readonly string[];
}

interface Binding {
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

/** The combinations that call a binding now. */
export const combinationsOf = (binding: KeyBinding, changed: ChangedKeys): readonly string[] =>
  'id' in binding ? keysOf(changed, binding.id) : binding.keys;

export interface KeyContext {
  readonly workbench: Workbench;
  readonly pickFiles: () => void;
}
