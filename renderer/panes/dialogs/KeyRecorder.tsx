import { type KeyboardEvent, useState } from 'react';
import { KEY_TEXT } from '../../components/key-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { type CommandId, DEFAULT_KEYS } from '../../state/default-keys.ts';
import { combinationOf } from '../combination-of.ts';
import { findClash } from '../find-clash.ts';
import { Combination } from './Combination.tsx';

interface Props {
  readonly command: CommandId;
  /** The keys are taken, or left as they are. */
  readonly onDone: () => void;
  /** The reader has gone elsewhere. */
  readonly onLeave: () => void;
}

/**
 * Waits for the keys of a command. Free ones are taken at once; of a clash the reader is told, and Enter takes the keys over.
 * Backspace takes the command off the keyboard, Esc leaves it as it is.
 */
export function KeyRecorder({ command, onDone, onLeave }: Props) {
  const workbench = useWorkbench();
  const changed = useWorkbenchState((state) => state.keys);
  const [wanted, setWanted] = useState<string | null>(null);
  const clash = wanted === null ? null : findClash(wanted, command, changed);
  const take = (keys: readonly string[] | null): void => {
    workbench.changeKeys(command, keys);
    onDone();
  };
  const press = (event: KeyboardEvent): void => {
    const combination = combinationOf(event.nativeEvent);
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Backspace') take([]);
    else if (event.key === 'Enter' && wanted && clash?.canTakeOver) take([wanted]);
    else if (combination && findClash(combination, command, changed) === null) take([combination]);
    else if (combination) setWanted(combination);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    press(event);
  };
  return (
    <dt className="key-recorder">
      <button
        type="button"
        className="key-change"
        data-recording=""
        aria-label={KEY_TEXT.press}
        aria-describedby="key-clash"
        onKeyDown={onKeyDown}
        onBlur={onLeave}
        // biome-ignore lint/a11y/noAutofocus: the next key is for this
        autoFocus
      >
        {wanted === null ? KEY_TEXT.press : <Combination combination={wanted} />}
      </button>
      <p id="key-clash" className="key-clash" role="status">
        {clash?.sentence ?? KEY_TEXT.pressHow(DEFAULT_KEYS[command])}
      </p>
    </dt>
  );
}
