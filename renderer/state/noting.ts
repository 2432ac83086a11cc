import {
  type Article,
  anchorHighlight,
  describeRange,
  type Highlight,
  type Note,
} from '../../app/index.ts';
import type { Change } from './change.ts';
import type { Work } from './work.ts';
import type { Actions, NoteWords } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import type { SelectedWords } from './workbench-state.ts';

/** The notes on a highlight: one as a rule, two where two windows began one at the same time. */
export const notesOn = (work: Work | null, highlight: string): readonly Note[] =>
  work?.notes.filter(({ highlights }) => highlights.includes(highlight)) ?? [];

/** The first note on a highlight; null where none hangs on it. */
export const noteOn = (work: Work | null, highlight: string): Note | null =>
  notesOn(work, highlight)[0] ?? null;

/** Notes, and the words of any sources they hang on. */
export function createNoting(
  { store, newId, now }: WorkbenchContext,
  change: (change: Change) => void,
) {
  function writeNote(highlight: string, words: NoteWords, which: string | null = null): void {
    const there = notesOn(store.getState().work, highlight);
    const old = there.find(({ id }) => id === which) ?? there[0];
    if (old?.text === words.text && old.editorState === words.editorState) return;
    const { id, highlights } = old ?? { id: newId(), highlights: [highlight] };
    change({ kind: 'write-note', note: { id, highlights, ...words, updatedAt: now() } });
  }

  function addToNote(id: string, words: SelectedWords): void {
    const { work } = store.getState();
    const note = work?.notes.find((one) => one.id === id);
    const article = work?.articles.find(({ siglum }) => siglum === words.siglum);
    if (!work || !note || !article) return;
    const known = work.highlights.filter((one) => standsOn(one, words, article.text));
    if (known.some((one) => note.highlights.includes(one.id))) return;
    const at = note.highlights.length;
    const free = known.find((one) => noteOn(work, one.id) === null);
    if (free) change({ kind: 'tie-note', id, highlight: free.id, at });
    else addNew(work, note, article, words);
  }

  function addNew(work: Work, note: Note, article: Article, words: SelectedWords): void {
    const first = work.highlights.find((one) => one.id === note.highlights[0]);
    const highlight: Highlight = {
      id: newId(),
      article: article.siglum,
      selector: describeRange(article.text, words),
      colour: first?.colour ?? 'yellow',
      createdAt: now(),
    };
    const highlights = [...note.highlights, highlight.id];
    change({ kind: 'add-highlight', highlight, notes: [{ ...note, highlights }] });
  }

  return {
    writeNote,
    addToNote,
    takeOffNote: (id, highlight) => change({ kind: 'tie-note', id, highlight, at: null }),
    removeNote: (id) => change({ kind: 'remove-note', id }),
  } satisfies Partial<Actions>;
}

function standsOn(highlight: Highlight, words: SelectedWords, text: string): boolean {
  if (highlight.article !== words.siglum) return false;
  const { range } = anchorHighlight(text, highlight);
  return range?.start === words.start && range.end === words.end;
}
