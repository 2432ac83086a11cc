import { type CommandId, keysOf } from '../state/default-keys.ts';
import { useWorkbenchState } from './WorkbenchContext.tsx';

/** Key caps of a command, as the reader has it; none where it has no key. */
export function KeysOf({ command }: { readonly command: CommandId }) {
  const keys = useWorkbenchState((state) => keysOf(state.keys, command)[0]);
  return keys === undefined ? null : <Keys keys={keys} />;
}

/** Key caps for a combination such as "Ctrl Shift Z". */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keys}
    </span>
  );
}
