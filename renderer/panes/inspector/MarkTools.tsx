import { HIGHLIGHT_COLOURS, type Highlight, type Note } from '../../../app/index.ts';
import { COLOUR_TEXT } from '../../components/colour-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly highlight: Highlight;
  /** The one note on it; absent where there is none, and where several stand with a button each. */
  readonly note: Note | undefined;
}

/** Another colour for a highlight, or no highlight. */
export function MarkTools({ highlight, note }: Props) {
  const workbench = useWorkbench();
  return (
    <fieldset className="mark-tools" aria-label={INSPECTOR_TEXT.colour}>
      {HIGHLIGHT_COLOURS.map((colour, at) => (
        <button
          key={colour}
          type="button"
          className="swatch"
          data-colour={colour}
          aria-pressed={highlight.colour === colour}
          aria-label={INSPECTOR_TEXT.recolour(COLOUR_TEXT[colour])}
          onClick={() => workbench.recolourHighlight(highlight.id, colour)}
        >
          {at + 1}
        </button>
      ))}
      <span className="grow" />
      {note && (
        <button type="button" className="button" onClick={() => workbench.removeNote(note.id)}>
          {INSPECTOR_TEXT.removeNote}
        </button>
      )}
      <button
        type="button"
        className="button"
        data-icon=""
        aria-label={INSPECTOR_TEXT.remove}
        title={INSPECTOR_TEXT.remove}
        onClick={() => workbench.removeHighlight(highlight.id)}
      >
        <Icon name="trash" small />
      </button>
    </fieldset>
  );
}
