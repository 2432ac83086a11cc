import { type Article, SIGLA, type Siglum } from '../text/article.ts';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type Note,
} from './annotation.ts';
import type { TextPositionSelector, TextQuoteSelector } from './selector.ts';

/**
 * A reader's highlight with its notes in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).
 * What the model has no word for stands under our own prefix, so that other programs pass over it.
 */
export interface WebAnnotation {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  readonly created: string;
  /** The colour first, then the tags, then the notes. */
  readonly body: readonly [ColourBody, ...(TagBody | NoteBody)[]];
  readonly target: {
    readonly source: AnnotationSource;
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
    readonly 'synoptic:anchoring'?: 'uncertain' | 'lost';
  };
}

export interface ColourBody {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying';
  readonly value: string;
}

export interface TagBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging';
  readonly value: string;
}

export interface NoteBody {
  readonly id: string;
  readonly type: 'TextualBody';
  readonly purpose: 'commenting';
  readonly format: 'text/plain';
  readonly value: string;
  readonly modified: string;
  readonly 'synoptic:editorState': string;
}

/** The article a highlight is in: its letter, and the checksum of its file for programs that do not know our letters. */
export interface AnnotationSource {
  readonly id: string;
  readonly type: 'Text';
  readonly 'synoptic:siglum': string;
  readonly 'synoptic:sha256': string;
}

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { synoptic: 'urn:synoptic:' }] as const;
const HIGHLIGHT_PREFIX = 'urn:synoptic:highlight:';
const NOTE_PREFIX = 'urn:synoptic:note:';

/** One annotation for each highlight, in order, its notes inside. Every highlight lies in one of the articles, every note on one of the highlights. */
export function toWebAnnotations(
  articles: readonly Article[],
  highlights: readonly Highlight[],
  notes: readonly Note[],
): readonly WebAnnotation[] {
  return highlights.map((highlight) => {
    const bodies = notes.filter((note) => note.highlight === highlight.id).map(noteBody);
    return {
      '@context': CONTEXT,
      id: HIGHLIGHT_PREFIX + highlight.id,
      type: 'Annotation',
      motivation: bodies.length > 0 ? 'commenting' : 'highlighting',
      created: highlight.createdAt,
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: highlight.colour },
        ...(highlight.tags ?? []).map(tagBody),
        ...bodies,
      ],
      target: {
        source: sourceOf(articles, highlight.article),
        selector: [highlight.selector.quote, highlight.selector.position],
        ...(highlight.anchoring && { 'synoptic:anchoring': highlight.anchoring }),
      },
    };
  });
}

/** The highlights and notes again; annotations of articles or colours this program does not have are left out. */
export function fromWebAnnotations(annotations: readonly WebAnnotation[]): {
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
} {
  const known = annotations.flatMap((annotation) => {
    const highlight = highlightOf(annotation);
    return highlight === null ? [] : [{ highlight, notes: notesIn(annotation) }];
  });
  return {
    highlights: known.map(({ highlight }) => highlight),
    notes: known.flatMap(({ notes }) => notes),
  };
}

const tagBody = (value: string): TagBody => ({ type: 'TextualBody', purpose: 'tagging', value });

function noteBody(note: Note): NoteBody {
  return {
    id: NOTE_PREFIX + note.id,
    type: 'TextualBody',
    purpose: 'commenting',
    format: 'text/plain',
    value: note.text,
    modified: note.updatedAt,
    'synoptic:editorState': note.editorState,
  };
}

function sourceOf(articles: readonly Article[], siglum: Siglum): AnnotationSource {
  const article = articles.find((other) => other.siglum === siglum);
  if (article === undefined) throw new RangeError(`There is no article ${siglum}.`);
  return {
    id: `urn:synoptic:article:${siglum}`,
    type: 'Text',
    'synoptic:siglum': siglum,
    'synoptic:sha256': article.file.sha256,
  };
}

function highlightOf({ id, created, body, target }: WebAnnotation): Highlight | null {
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

function notesIn({ id, body }: WebAnnotation): readonly Note[] {
  const notes = body.filter((part) => part.purpose === 'commenting');
  return notes.map((note) => ({
    id: note.id.slice(NOTE_PREFIX.length),
    highlight: id.slice(HIGHLIGHT_PREFIX.length),
    text: note.value,
    editorState: note['synoptic:editorState'],
    updatedAt: note.modified,
  }));
}
