import { KEY_TEXT } from '../components/key-text.ts';
import { type ChangedKeys, type CommandId, keysOf } from '../state/default-keys.ts';
import { KEY_BINDINGS, PASSAGE_KEYS } from './keys.ts';

/** Why a combination is not free. */
export interface KeyClash {
  readonly sentence: string;
  /** Whether it can be taken from the command that has it. */
  readonly canTakeOver: boolean;
}

/** What browsers keep for themselves, whatever the page says. */
const BROWSER_KEYS: readonly string[] = ['W', 'T', 'N', 'Q', 'Shift W', 'Shift T', 'Shift N'].map(
  (keys) => `Ctrl ${keys}`,
);

/** Who has a combination that a command is to have; null where it is free. */
export function findClash(
  combination: string,
  command: CommandId,
  changed: ChangedKeys,
): KeyClash | null {
  const { taken, kept, browser } = KEY_TEXT.clash;
  if (BROWSER_KEYS.includes(combination))
    return { sentence: browser(combination), canTakeOver: false };
  for (const binding of KEY_BINDINGS)
    if (
      'id' in binding &&
      binding.id !== command &&
      keysOf(changed, binding.id).includes(combination)
    )
      return { sentence: taken(combination, binding.does), canTakeOver: true };
  const fixed = [...KEY_BINDINGS, ...PASSAGE_KEYS].find(
    (one) =>
      'keys' in one &&
      !('inList' in one && one.inList === false) &&
      one.keys.some((key) => key === combination),
  );
  return fixed ? { sentence: kept(combination, fixed.does), canTakeOver: false } : null;
}
