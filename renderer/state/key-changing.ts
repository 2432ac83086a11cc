import {
  type ChangedKeys,
  type CommandId,
  DEFAULT_KEYS,
  isCommandId,
  keysOf,
} from './default-keys.ts';
import type { Actions } from './workbench.ts';
import type { Memory, WorkbenchContext } from './workbench-parts.ts';

/** Commands on the keys the reader likes. */
export function createKeyChanging({
  store,
  memory,
}: WorkbenchContext): Pick<Actions, 'changeKeys' | 'resetKeys'> {
  const keep = (keys: ChangedKeys): void => {
    memory.write('keys', JSON.stringify(keys));
    store.setState({ keys });
  };
  return {
    changeKeys: (command, keys) => keep(withKeys(store.getState().keys, command, keys)),
    resetKeys: () => keep({}),
  };
}

/** The keys with a command on others. Null puts it back on its own. A combination another command had is taken from it. */
export function withKeys(
  changed: ChangedKeys,
  command: CommandId,
  keys: readonly string[] | null,
): ChangedKeys {
  const wanted = keys ?? DEFAULT_KEYS[command];
  const ids = Object.keys(DEFAULT_KEYS).filter(isCommandId);
  const after = ids.map((id): [CommandId, readonly string[]] => [
    id,
    id === command ? wanted : keysOf(changed, id).filter((one) => !wanted.includes(one)),
  ]);
  return Object.fromEntries(after.filter(([id, now]) => now.join() !== DEFAULT_KEYS[id].join()));
}

/** Memory is outside our hands: what it holds is taken only where it makes sense. */
export function rememberedKeys(memory: Memory): ChangedKeys {
  const known = parsed(memory.read('keys'));
  if (typeof known !== 'object' || known === null) return {};
  return Object.fromEntries(
    Object.entries(known).filter(
      ([id, keys]) =>
        isCommandId(id) && Array.isArray(keys) && keys.every((one) => typeof one === 'string'),
    ),
  );
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '{}');
  } catch {
    return null;
  }
}
