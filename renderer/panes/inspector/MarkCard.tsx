import { useEffect, useRef } from 'react';
import type { Highlight } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { notesOn } from '../../state/noting.ts';
import { passageAt, passageIndexOf } from '../../state/passage-index.ts';
import { firstWords } from '../read/first-words.ts';
import { noteNumbers } from '../read/note-numbers.ts';
import type { PlacedHighlight } from '../read/placed-highlights.ts';
import { MarkNotes } from './MarkNotes.tsx';
import { MarkTags } from './MarkTags.tsx';
import { MarkTools } from './MarkTools.tsx';
import { PlaceMark } from './PlaceMark.tsx';

interface Props {
  readonly highlight: Highlight;
  /** Null where the words are gone. */
  readonly placed: PlacedHighlight | null;
}

/** One highlight with its notes. The selected one is open: its notes can be written, its colour changed. */
export function MarkCard({ highlight, placed }: Props) {
  const workbench = useWorkbench();
  const work = useWorkbenchState((state) => state.work);
  const comparison = useWorkbenchState((state) => state.comparison);
  const open = useWorkbenchState((state) => state.selection.highlight === highlight.id);
  const notes = notesOn(work, highlight.id);
  const index = comparison && passageIndexOf(comparison);
  const passage = placed && index && passageAt(index, highlight.article, placed.start);
  const number = passage ? index?.numbers.get(highlight.article)?.get(passage) : undefined;
  const place = `${highlight.article}${number ?? ''}`;
  const noted = noteNumbers(work).get(highlight.id);
  const show = (): void => {
    const along = passage ? { passage, finding: null, column: highlight.article } : {};
    workbench.select({ ...along, highlight: highlight.id });
  };
  return (
    <article
      ref={useOpenInSight(open)}
      className="mark-card"
      data-highlight-card={highlight.id}
      data-colour={highlight.colour}
      data-open={open || undefined}
    >
      <button type="button" className="mark-title" aria-expanded={open} onClick={show}>
        {noted !== undefined && <span className="note-number">{noted}</span>}
        <b>{noted === undefined ? INSPECTOR_TEXT.highlight(place) : INSPECTOR_TEXT.note(place)}</b>
        {!placed && <span className="mark-state">{INSPECTOR_TEXT.lost}</span>}
        {placed && !placed.sure && <span className="mark-state">{INSPECTOR_TEXT.unsure}</span>}
        <q>{firstWords(highlight.selector.quote.exact)}</q>
      </button>
      {open ? (
        <>
          <MarkNotes highlight={highlight} notes={notes} />
          {!placed?.sure && <PlaceMark highlight={highlight} guess={placed} />}
          <MarkTags highlight={highlight} />
          <MarkTools highlight={highlight} note={notes.length === 1 ? notes[0] : undefined} />
        </>
      ) : (
        <>
          {notes.map(({ id, text }) => (
            <p key={id} className="note-words">
              {text}
            </p>
          ))}
          {highlight.tags && <p className="mark-tag-words">{highlight.tags.join(' · ')}</p>}
        </>
      )}
    </article>
  );
}

/** The card of the mark that was chosen in the text comes into sight in the list. */
function useOpenInSight(open: boolean) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return card;
}
