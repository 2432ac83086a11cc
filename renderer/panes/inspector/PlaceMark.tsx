import type { Highlight, TextRange } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly highlight: Highlight;
  /** Where it may be; null where its words are gone. */
  readonly guess: TextRange | null;
}

/** Lets the reader say where a mark belongs whose words are gone or whose place is a guess. */
export function PlaceMark({ highlight: { id, article }, guess }: Props) {
  const workbench = useWorkbench();
  const selected = useWorkbenchState((state) => state.selection.words);
  const words = selected?.siglum === article ? selected : null;
  return (
    <div className="mark-place">
      <p className="muted">{INSPECTOR_TEXT.placeHint(article)}</p>
      <button
        type="button"
        className="button"
        disabled={words === null}
        // Pressing must not take the selection away before it is used.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => words && workbench.placeHighlight(id, words)}
      >
        {INSPECTOR_TEXT.placeIt}
      </button>
      {guess && (
        <button
          type="button"
          className="button"
          onClick={() => workbench.placeHighlight(id, guess)}
        >
          {INSPECTOR_TEXT.placeHere}
        </button>
      )}
    </div>
  );
}
