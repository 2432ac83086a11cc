import { useEffect, useState } from 'react';
import { ANNOUNCE_TEXT } from '../components/announce-text.ts';
import { useWorkbench } from '../components/WorkbenchContext.tsx';
import { describeChange } from '../state/change.ts';
import type { History } from '../state/history.ts';

/** Says once, politely, what was lined up by hand or decided together, and what undo took back or redo did again. */
export function ChangeAnnouncer() {
  const { store } = useWorkbench();
  const [told, setTold] = useState({ words: '', count: 0 });
  useEffect(
    () =>
      store.subscribe(({ history }, before) => {
        if (history === before.history) return;
        const words = toldChange(before.history, history);
        setTold(({ count }) => ({ words, count: count + 1 }));
      }),
    [store],
  );
  return (
    <p className="hidden-words" aria-live="polite">
      {/* The same words a second time are told again: they are another element. */}
      <span key={told.count}>{told.words}</span>
    </p>
  );
}

/** Empty where the change is told by what it changes: a highlight, a note, a single verdict. */
export function toldChange(before: History, now: History): string {
  const [done, undone] = [now.done.at(-1)?.change, now.undone.at(-1)?.change];
  if (undone && now.undone.length > before.undone.length)
    return ANNOUNCE_TEXT.undone(describeChange(undone));
  if (done && done === before.undone.at(-1)?.change && now.done.length > before.done.length)
    return ANNOUNCE_TEXT.redone(describeChange(done));
  const isTold =
    done?.kind === 'decide' &&
    (done.put.length > 1 || done.put.some(({ type }) => type === 'link'));
  return isTold && done !== before.done.at(-1)?.change ? ANNOUNCE_TEXT.done(done.what) : '';
}
