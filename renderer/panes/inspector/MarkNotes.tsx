import type { Highlight, Note } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { NoteEditor } from '../../editor/NoteEditor.tsx';
import { NoteTies } from './NoteTies.tsx';

interface Props {
  readonly highlight: Highlight;
  readonly notes: readonly Note[];
}

/** The notes of a highlight to write on, one under another; an empty one where there is none yet. */
export function MarkNotes({ highlight, notes }: Props) {
  const [first = null, ...others] = notes;
  return (
    <>
      {others.length > 0 && first && <NoteTitle note={first} />}
      <OpenNote key={highlight.id} highlight={highlight} note={first} />
      {others.map((note) => (
        <div key={note.id} className="mark-note">
          <NoteTitle note={note} />
          <OpenNote highlight={highlight} note={note} />
        </div>
      ))}
    </>
  );
}

interface OpenNoteProps {
  readonly highlight: Highlight;
  readonly note: Note | null;
}

function OpenNote({ highlight, note }: OpenNoteProps) {
  const workbench = useWorkbench();
  return (
    <>
      <NoteEditor
        note={note}
        onWrite={(words) => workbench.writeNote(highlight.id, words, note?.id)}
        onEmpty={() => note && workbench.removeNote(note.id)}
      />
      {note && <NoteTies note={note} on={highlight} />}
    </>
  );
}

/** Tells notes on the same words apart. */
function NoteTitle({ note }: { readonly note: Note }) {
  const workbench = useWorkbench();
  const at = useWorkbenchState((state) => state.work?.notes.findIndex(({ id }) => id === note.id));
  if (at === undefined || at < 0) return null;
  return (
    <p className="mark-note-title">
      <b>{INSPECTOR_TEXT.noteNumber(at + 1)}</b>
      <button type="button" className="button" onClick={() => workbench.removeNote(note.id)}>
        {INSPECTOR_TEXT.removeNote}
      </button>
    </p>
  );
}
