import type { Article, Highlight, Siglum, StoredWork } from '../../../app/index.ts';

const AT = '2026-03-10T09:00:00.000Z';
const SENTENCE = 'The night ferry left the pier at nine and the lamps along the quay stayed dark. ';

/** A comparison of two articles of about three thousand characters, with highlights and a note on every fifth. */
export function benchWork(id: string, highlights: number): StoredWork {
  const marks = Array.from({ length: highlights }, (_, at) => markOf(id, at));
  return {
    id,
    name: `Ferry ${id}`,
    createdAt: AT,
    articles: [articleOf(id, 'A'), articleOf(id, 'B')],
    highlights: marks,
    notes: marks
      .filter((_, at) => at % 5 === 0)
      .map((mark) => ({
        id: `note-${mark.id}`,
        highlight: mark.id,
        text: `What ${mark.id} says of the ferry`,
        editorState: '{}',
        updatedAt: AT,
      })),
    decisions: [],
  };
}

function articleOf(id: string, siglum: Siglum): Article {
  const text = `${siglum} of ${id}. ${SENTENCE.repeat(38)}`.trim();
  return {
    siglum,
    title: `Ferry ${id} ${siglum}`,
    outlet: null,
    author: null,
    url: null,
    published: '2026-03-10',
    updated: null,
    language: 'en',
    file: {
      name: `${id}-${siglum}.txt`,
      sha256: Buffer.from(`${id}-${siglum}`.padEnd(32, '.')).toString('hex'),
      bytes: text.length,
      format: 'text',
      encoding: 'utf-8',
    },
    text,
    blocks: [
      {
        kind: 'paragraph',
        contentKind: 'paragraph',
        leftOutBecause: null,
        start: 0,
        end: text.length,
        sentences: [{ start: 0, end: text.length }],
      },
    ],
  };
}

const markOf = (id: string, at: number): Highlight => ({
  id: `${id}-h${at}`,
  article: at % 2 === 0 ? 'A' : 'B',
  colour: 'yellow',
  createdAt: AT,
  selector: {
    quote: {
      type: 'TextQuoteSelector',
      exact: 'night ferry',
      prefix: 'out on the water the ',
      suffix: ' left the pier at nine',
    },
    position: { type: 'TextPositionSelector', start: 100 + at, end: 111 + at },
  },
});
