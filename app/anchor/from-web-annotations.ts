import { SIGLA } from '../text/article.ts';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type Note,
} from './annotation.ts';
import {
  HIGHLIGHT_PREFIX,
  type HighlightAnnotation,
  NOTE_PREFIX,
  type NoteAnnotation,
  type NoteBody,
  type WebAnnotation,
} from './web-annotation.ts';

/**
 * The highlights and notes that `toWebAnnotations` wrote; annotations of articles or colours this program does not have are
 * left out. Notes on several highlights come after the others.
 */
export function fromWebAnnotations(annotations: readonly WebAnnotation[]): {
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
} {
  const known = annotations.filter(isOfHighlight).flatMap((annotation) => {
    const highlight = highlightOf(annotation);
    return highlight === null ? [] : [{ highlight, notes: notesIn(annotation) }];
  });
  return {
    highlights: known.map(({ highlight }) => highlight),
    notes: [
      ...known.flatMap(({ notes }) => notes),
      ...annotations.flatMap((one) => (isOfHighlight(one) ? [] : [noteOf(one)])),
    ],
  };
}

const isOfHighlight = (annotation: WebAnnotation): annotation is HighlightAnnotation =>
  annotation.id.startsWith(HIGHLIGHT_PREFIX);

function highlightOf({ id, created, body, target }: HighlightAnnotation): Highlight | null {
  const article = SIGLA.find((siglum) => siglum === target.source['synoptic:siglum']);
  const colour = HIGHLIGHT_COLOURS.find(
    (known): known is HighlightColour => known === body[0].value,
  );
  if (article === undefined || colour === undefined) return null;
  const [quote, position] = target.selector;
  const anchoring = target['synoptic:anchoring'];
  const tags = body.flatMap((part) => (part.purpose === 'tagging' ? [part.value] : []));
  return {
    id: id.slice(HIGHLIGHT_PREFIX.length),
    article,
    selector: { quote, position },
    colour,
    ...(tags.length > 0 && { tags }),
    createdAt: created,
    ...(anchoring && { anchoring }),
  };
}

function notesIn({ id, body }: HighlightAnnotation): readonly Note[] {
  const notes = body.filter((part) => part.purpose === 'commenting');
  return notes.map((note) => noteFrom(note, [id]));
}

const noteOf = ({ body: [note], target }: NoteAnnotation): Note =>
  noteFrom(
    note,
    target.map((one) => one['synoptic:highlight']),
  );

function noteFrom(body: NoteBody, highlights: readonly string[]): Note {
  const references = body['synoptic:references'];
  return {
    id: body.id.slice(NOTE_PREFIX.length),
    highlights: highlights.map((id) => id.slice(HIGHLIGHT_PREFIX.length)),
    text: body.value,
    ...(references && { references }),
    editorState: body['synoptic:editorState'],
    updatedAt: body.modified,
  };
}
