import type { Highlight, Note } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { namePassage } from '../../state/name-passage.ts';
import { firstWords } from '../read/first-words.ts';

interface Props {
  readonly note: Note;
  /** The highlight whose card this is. */
  readonly on: Highlight;
}

/** What else a note hangs on, in any source: each leads there and can be taken off the note. */
export function NoteTies({ note, on }: Props) {
  const highlights = useWorkbenchState((state) => state.work?.highlights) ?? [];
  const ids = note.highlights.filter((id) => id !== on.id);
  const others = ids.flatMap((id) => highlights.find((one) => one.id === id) ?? []);
  if (others.length === 0) return <p className="muted note-ties">{INSPECTOR_TEXT.tieHint}</p>;
  return (
    <div className="note-ties">
      <span className="muted">{INSPECTOR_TEXT.alsoOn}</span>
      <ul>
        {others.map((one) => (
          <Tie key={one.id} note={note} highlight={one} />
        ))}
      </ul>
    </div>
  );
}

function Tie({ note, highlight }: { readonly note: Note; readonly highlight: Highlight }) {
  const workbench = useWorkbench();
  const comparison = useWorkbenchState((state) => state.comparison);
  const named = comparison && namePassage(comparison, highlight);
  const place = named?.label ?? highlight.article;
  const go = (): void => {
    const along = named ? { passage: named.passage, column: highlight.article } : {};
    workbench.select({ ...along, highlight: highlight.id });
  };
  return (
    <li>
      <button type="button" className="note-tie" onClick={go}>
        <b>{place}</b> <q>{firstWords(highlight.selector.quote.exact)}</q>
      </button>
      <button
        type="button"
        className="button"
        data-icon=""
        aria-label={INSPECTOR_TEXT.untie(place)}
        title={INSPECTOR_TEXT.untie(place)}
        onClick={() => workbench.takeOffNote(note.id, highlight.id)}
      >
        ×
      </button>
    </li>
  );
}
