import { useState } from 'react';
import { KEY_TEXT } from '../../components/key-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { CommandId } from '../../state/default-keys.ts';
import { combinationsOf } from '../key-binding.ts';
import { KEY_BINDINGS, PASSAGE_KEYS } from '../keys.ts';
import { AppDialog } from './AppDialog.tsx';
import { Combination } from './Combination.tsx';
import { KeyRecorder } from './KeyRecorder.tsx';

/** What belongs to a focused passage or to the pointer, and stays as it is. */
const FIXED = [
  ...PASSAGE_KEYS,
  { keys: [KEY_TEXT.scrollAloneKeys, KEY_TEXT.wheel], does: KEY_TEXT.scrollAlone },
];

/** The command the reader is at: its keys are waited for, or were given, and the keyboard goes on from there. */
interface Chosen {
  readonly command: CommandId;
  readonly stage: 'recording' | 'settled';
}

/** Every key and what it does. A press on the caps of a command puts it on other keys. */
export function KeyListDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const changed = useWorkbenchState((state) => state.keys);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const stageOf = (command: CommandId): Chosen['stage'] | null =>
    chosen?.command === command ? chosen.stage : null;
  const isChanged = Object.keys(changed).length > 0;
  return (
    <AppDialog title={KEY_TEXT.title} size="wide" onClose={onClose}>
      <div className="key-list-head">
        <p className="muted">{KEY_TEXT.changeWhy}</p>
        <button
          type="button"
          className="button"
          data-look="line"
          disabled={!isChanged}
          onClick={workbench.resetKeys}
        >
          {KEY_TEXT.resetAll}
        </button>
      </div>
      <dl className="key-list">
        {KEY_BINDINGS.filter(({ inList }) => inList !== false).map((binding) => (
          <div key={binding.does}>
            {'id' in binding && stageOf(binding.id) === 'recording' ? (
              <KeyRecorder
                command={binding.id}
                onDone={() => setChosen({ command: binding.id, stage: 'settled' })}
                onLeave={() => setChosen(null)}
              />
            ) : (
              <Caps
                keys={combinationsOf(binding, changed)}
                does={binding.does}
                isSettled={'id' in binding && stageOf(binding.id) === 'settled'}
                onChange={
                  'id' in binding
                    ? () => setChosen({ command: binding.id, stage: 'recording' })
                    : null
                }
              />
            )}
            <dd>{binding.does}</dd>
          </div>
        ))}
        {FIXED.map(({ keys, does }) => (
          <div key={does}>
            <Caps keys={keys} does={does} isSettled={false} onChange={null} />
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </AppDialog>
  );
}

interface CapsProps {
  readonly keys: readonly string[];
  readonly does: string;
  readonly isSettled: boolean;
  /** Null where the keys stay as they are. */
  readonly onChange: (() => void) | null;
}

function Caps({ keys, does, isSettled, onChange }: CapsProps) {
  const caps = keys.map((combination) => (
    <Combination key={combination} combination={combination} />
  ));
  return (
    <dt>
      {onChange ? (
        <button
          type="button"
          className="key-change"
          aria-label={KEY_TEXT.change(does, keys)}
          onClick={onChange}
          // biome-ignore lint/a11y/noAutofocus: where it was recorded the keyboard stays
          autoFocus={isSettled}
        >
          {keys.length > 0 ? caps : <span className="faint">{KEY_TEXT.noKey}</span>}
        </button>
      ) : (
        caps
      )}
    </dt>
  );
}
