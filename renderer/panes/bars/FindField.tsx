import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FIND_TEXT } from '../../components/find-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { KeysOf } from '../../components/Keys.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { isCutShort } from '../../state/find-words.ts';
import { goToColumn } from '../read/next-column.ts';
import { foldInIdleTime } from './fold-in-idle-time.ts';

/** Looks for words in the text of every source. Enter goes on, Shift Enter back, Esc leaves. */
export function FindField() {
  const workbench = useWorkbench();
  const field = useRef<HTMLInputElement>(null);
  const query = useWorkbenchState((state) => state.view.search.query);
  const cameFrom = useRef<HTMLElement | null>(null);
  const articles = useWorkbenchState((state) => state.work?.articles);
  useEffect(() => foldInIdleTime(articles ?? []), [articles]);
  /** Back to where the reader was, or to the passage of the hit they went to. */
  const leaveField = (): void => {
    const { view, selection } = workbench.store.getState();
    workbench.findWords('');
    field.current?.blur();
    if (view.search.at !== null && selection.column) goToColumn(workbench, selection.column);
    else if (cameFrom.current?.isConnected) cameFrom.current.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') workbench.nextHit(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      leaveField();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="find-field">
      <Icon name="find" small />
      <input
        ref={field}
        id="find-in-all"
        type="text"
        aria-label={FIND_TEXT.name}
        placeholder={FIND_TEXT.name}
        value={query}
        spellCheck={false}
        autoComplete="off"
        onFocus={({ relatedTarget }) => {
          cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
        }}
        onChange={({ target }) => workbench.findWords(target.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? <KeysOf command="find" /> : <Found />}
    </search>
  );
}

function Found() {
  const workbench = useWorkbench();
  const { hits, at } = useWorkbenchState((state) => state.view.search);
  const words =
    hits.length === 0
      ? FIND_TEXT.none
      : at === null
        ? FIND_TEXT.count(hits.length, isCutShort(hits))
        : FIND_TEXT.hitOf(at + 1, hits.length);
  return (
    <>
      <output className="find-count">{words}</output>
      <button
        type="button"
        className="find-step"
        aria-label={FIND_TEXT.previous}
        onClick={() => workbench.nextHit(-1)}
      >
        <Icon name="arrowUp" small />
      </button>
      <button
        type="button"
        className="find-step"
        aria-label={FIND_TEXT.next}
        onClick={() => workbench.nextHit(1)}
      >
        <Icon name="arrowDown" small />
      </button>
    </>
  );
}
