import { useEffect } from 'react';
import { useFilePicker } from '../components/use-file-picker.ts';
import { useWorkbench } from '../components/WorkbenchContext.tsx';
import { combinationsOf, type KeyBinding } from './key-binding.ts';
import { KEY_BINDINGS } from './keys.ts';
import { matchKey } from './match-key.ts';

/** Listens for the keys of the table, wherever the keyboard is. */
export function useKeys(): void {
  const workbench = useWorkbench();
  const pickFiles = useFilePicker();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const state = workbench.store.getState();
      const binding = KEY_BINDINGS.find(
        (one) =>
          combinationsOf(one, state.keys).some((key) => matchKey(event, key)) &&
          (!one.when || one.when(state)),
      );
      if (!binding || !isMeant(binding, event, state.screen === 'read')) return;
      event.preventDefault();
      binding.run({ workbench, pickFiles });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [workbench, pickFiles]);
}

/** Typing and open dialogs and menus keep their keys to themselves. */
function isMeant({ whileTyping, anywhere }: KeyBinding, event: Event, reading: boolean): boolean {
  if (!reading && !anywhere) return false;
  if (isOverlaid()) return false;
  return whileTyping === true || !isTyping(event.target);
}

/** They stand beside the page's root: a hundred thousand elements of article text need not be asked at every key. */
const isOverlaid = (): boolean =>
  [...document.body.children].some(
    (part) => part.id !== 'root' && part.querySelector('[role="dialog"], [role="menu"]') !== null,
  );

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement);
