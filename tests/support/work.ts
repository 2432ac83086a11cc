import type {
  Article,
  Highlight,
  Note,
  Siglum,
  StoredWork,
  VerdictDecision,
} from '../../app/index.ts';

const TEXT = 'The ferry left at nine.\n\nNobody was hurt.';

/** A small article with one of its three blocks left out. */
export const articleOf = (siglum: Siglum): Article => ({
  siglum,
  title: `Title ${siglum}`,
  outlet: null,
  author: null,
  url: null,
  published: '2026-03-10',
  updated: null,
  language: 'en',
  file: {
    name: `${siglum}.txt`,
    sha256: siglum.toLowerCase().repeat(64),
    bytes: TEXT.length,
    format: 'text',
    encoding: 'utf-8',
  },
  text: TEXT,
  blocks: [
    {
      kind: 'paragraph',
      contentKind: 'paragraph',
      leftOutBecause: null,
      start: 0,
      end: 23,
      sentences: [{ start: 0, end: 23 }],
    },
    {
      kind: 'boilerplate',
      contentKind: 'paragraph',
      leftOutBecause: 'newsletter',
      start: 25,
      end: 41,
      sentences: [{ start: 25, end: 41 }],
    },
  ],
});

export const highlightOf = (id: string, article: Siglum): Highlight => ({
  id,
  article,
  colour: 'yellow',
  createdAt: '2026-03-10T09:00:00.000Z',
  selector: {
    quote: { type: 'TextQuoteSelector', exact: 'ferry', prefix: 'The ', suffix: ' left' },
    position: { type: 'TextPositionSelector', start: 4, end: 9 },
  },
});

export const noteOf = (id: string, highlight: string): Note => ({
  id,
  highlights: [highlight],
  text: `words of ${id}`,
  editorState: '{}',
  updatedAt: '2026-03-10T09:00:00.000Z',
});

export const verdictOf = (id: string): VerdictDecision => ({
  type: 'verdict',
  id,
  finding: `f-${id}`,
  foundAs: 'value',
  words: ['nine'],
  verdict: { state: 'confirmed', reason: null, at: '2026-03-10T09:00:00.000Z' },
});

/** A comparison of small articles; highlights go to the articles in turn, notes to the highlights in turn. */
export function workOf(
  sigla: readonly Siglum[],
  marks: { highlights?: readonly string[]; notes?: readonly string[] },
): StoredWork {
  const ids = marks.highlights ?? [];
  const siglumAt = (index: number) => sigla[index % sigla.length] ?? 'A';
  return {
    id: `work-${sigla.join('')}`,
    name: 'The night ferry',
    createdAt: '2026-03-10T08:00:00.000Z',
    base: null,
    articles: sigla.map(articleOf),
    highlights: ids.map((id, index) => highlightOf(id, siglumAt(index))),
    notes: (marks.notes ?? []).map((id, index) => noteOf(id, ids[index] ?? '')),
    decisions: [],
  };
}

/** A comparison with marks, a note and a verdict, its columns in no order of the alphabet. */
export const MARKED_WORK: StoredWork = {
  ...workOf(['B', 'A'], { highlights: ['h1', 'h2'], notes: ['n1'] }),
  decisions: [verdictOf('d1')],
};

/** The work with one highlight more. */
export const marked = (work: StoredWork, id: string): StoredWork => ({
  ...work,
  highlights: [...work.highlights, highlightOf(id, 'A')],
});

/** The work with other words in its notes. */
export const withText = (work: StoredWork, text: string): StoredWork => ({
  ...work,
  notes: work.notes.map((note) => ({ ...note, text })),
});
