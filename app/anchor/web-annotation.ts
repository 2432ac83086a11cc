import type { Article, Siglum } from '../text/article.ts';
import type { Highlight, Note } from './annotation.ts';
import type { NoteReference } from './note-reference.ts';
import type { TextPositionSelector, TextQuoteSelector } from './selector.ts';

/**
 * A reader's highlight with its notes in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).
 * What the model has no word for stands under our own prefix, so that other programs pass over it.
 */
export interface HighlightAnnotation {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  readonly created: string;
  /** The colour first, then the tags, then the notes. */
  readonly body: readonly [ColourBody, ...(TagBody | NoteBody)[]];
  readonly target: AnnotationTarget;
}

/** A note that ties several highlights: an annotation of its own, with a target for each. */
export interface NoteAnnotation {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting';
  readonly body: readonly [NoteBody];
  readonly target: readonly (AnnotationTarget & { readonly 'synoptic:highlight': string })[];
}

/** Highlights first, in order, then notes on several of them. */
export type WebAnnotation = HighlightAnnotation | NoteAnnotation;

export interface AnnotationTarget {
  readonly source: AnnotationSource;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  readonly 'synoptic:anchoring'?: 'uncertain' | 'lost';
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
  readonly 'synoptic:references'?: readonly NoteReference[];
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
export const HIGHLIGHT_PREFIX = 'urn:synoptic:highlight:';
export const NOTE_PREFIX = 'urn:synoptic:note:';

/**
 * One annotation for each highlight, in order, the notes on it alone inside, and one for each note on several. Every highlight
 * lies in one of the articles, every note on highlights that are there.
 */
export function toWebAnnotations(
  articles: readonly Article[],
  highlights: readonly Highlight[],
  notes: readonly Note[],
): readonly WebAnnotation[] {
  const targets = new Map(highlights.map((one) => [one.id, targetOf(articles, one)]));
  const single = new Map<string, Note[]>();
  for (const note of notes) {
    const [home = ''] = note.highlights;
    if (note.highlights.length === 1) single.set(home, [...(single.get(home) ?? []), note]);
  }
  return [
    ...highlights.map((highlight) =>
      highlightAnnotation(highlight, targetIn(targets, highlight.id), single.get(highlight.id)),
    ),
    ...notes
      .filter((note) => note.highlights.length > 1)
      .map((note) => noteAnnotation(note, targets)),
  ];
}

function highlightAnnotation(
  { id, colour, tags = [], createdAt }: Highlight,
  target: AnnotationTarget,
  notes: readonly Note[] = [],
): HighlightAnnotation {
  return {
    '@context': CONTEXT,
    id: HIGHLIGHT_PREFIX + id,
    type: 'Annotation',
    motivation: notes.length > 0 ? 'commenting' : 'highlighting',
    created: createdAt,
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: colour },
      ...tags.map(tagBody),
      ...notes.map(noteBody),
    ],
    target,
  };
}

const noteAnnotation = (
  note: Note,
  targets: ReadonlyMap<string, AnnotationTarget>,
): NoteAnnotation => ({
  '@context': CONTEXT,
  id: NOTE_PREFIX + note.id,
  type: 'Annotation',
  motivation: 'commenting',
  body: [noteBody(note)],
  target: note.highlights.map((id) => ({
    ...targetIn(targets, id),
    'synoptic:highlight': HIGHLIGHT_PREFIX + id,
  })),
});

function targetIn(targets: ReadonlyMap<string, AnnotationTarget>, id: string): AnnotationTarget {
  const target = targets.get(id);
  if (target === undefined) throw new RangeError(`There is no highlight ${id}.`);
  return target;
}

const targetOf = (articles: readonly Article[], highlight: Highlight): AnnotationTarget => ({
  source: sourceOf(articles, highlight.article),
  selector: [highlight.selector.quote, highlight.selector.position],
  ...(highlight.anchoring && { 'synoptic:anchoring': highlight.anchoring }),
});

const tagBody = (value: string): TagBody => ({ type: 'TextualBody', purpose: 'tagging', value });

function noteBody(note: Note): NoteBody {
  return {
    id: NOTE_PREFIX + note.id,
    type: 'TextualBody',
    purpose: 'commenting',
    format: 'text/plain',
    value: note.text,
    modified: note.updatedAt,
    ...(note.references && { 'synoptic:references': note.references }),
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
