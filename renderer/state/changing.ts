import {
  addTag,
  describeRange,
  type HighlightColour,
  type Siglum,
  type TextRange,
} from '../../app/index.ts';
import { answerFor } from './answer.ts';
import { applyChange } from './apply-change.ts';
import type { Change } from './change.ts';
import { type History, recordStep, stepBack, stepForward } from './history.ts';
import { invertChange } from './invert-change.ts';
import { createNoting } from './noting.ts';
import { createStoring } from './storing.ts';
import type { Work } from './work.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

type ChangingActions = Pick<
  Actions,
  | 'rename'
  | 'chooseBase'
  | 'removeArticle'
  | 'moveArticle'
  | 'editPublication'
  | 'leaveOutBlock'
  | 'putBackBlock'
  | 'highlight'
  | 'recolourHighlight'
  | 'tagHighlight'
  | 'untagHighlight'
  | 'placeHighlight'
  | 'removeHighlight'
  | 'writeNote'
  | 'addToNote'
  | 'takeOffNote'
  | 'removeNote'
  | 'undo'
  | 'redo'
>;

export interface Changing extends ChangingActions {
  /** Does a change, records it for undo, and stores it. Nothing happens where it names something not there. */
  change(change: Change): void;
  /** Puts another comparison on the table; nothing of the one before can be undone there. */
  replaceWork(work: Work | null, stored: boolean): void;
  /** Puts what the library has of the open comparison onto the screen, changes of other windows included. */
  refresh(work: Work): void;
  /** Settles when everything done so far is on the disk. */
  settled(): Promise<void>;
}

/** The one place where a comparison changes: every change is applied, recorded and stored here. */
export function createChanging(
  context: WorkbenchContext,
  onWork: (work: Work | null) => void,
): Changing {
  const { store } = context;
  const storing = createStoring(context, adopt);

  function put(change: Change, history: History): void {
    const { work: before } = store.getState();
    if (!before) return;
    const after = applyChange(before, change);
    store.setState({ history });
    adopt(after);
    storing.keep(after);
  }

  function adopt(work: Work): void {
    store.setState(({ found }) => ({ work, ...answerFor(found, work) }));
    onWork(work);
  }

  function change(change: Change): void {
    const { work, history } = store.getState();
    const inverse = work && invertChange(work, change);
    if (inverse) put(change, recordStep(history, { change, inverse }));
  }

  function undo(): void {
    const back = stepBack(store.getState().history);
    if (back) put(back.step.inverse, back.history);
  }

  function redo(): void {
    const forward = stepForward(store.getState().history);
    if (forward) put(forward.step.change, forward.history);
  }

  function replaceWork(work: Work | null, stored: boolean): void {
    store.setState({ work, history: { done: [], undone: [] } });
    if (work && !stored) storing.keep(work);
    onWork(work);
  }

  return {
    change,
    undo,
    redo,
    replaceWork,
    settled: storing.settled,
    refresh: storing.keep,
    ...articleChanges(change),
    ...markChanges(context, change),
    ...createNoting(context, change),
  };
}

const LEFT_OUT_BY_READER = 'left out by you';

const articleChanges = (change: (change: Change) => void) =>
  ({
    rename: (name) => change({ kind: 'rename', name }),
    chooseBase: (base) => change({ kind: 'choose-base', base }),
    removeArticle: (siglum) => change({ kind: 'remove-article', siglum }),
    moveArticle: (siglum, to) => change({ kind: 'move-article', siglum, to }),
    editPublication: (siglum, fields) => change({ kind: 'edit-publication', siglum, fields }),
    leaveOutBlock: (siglum, block) =>
      change({ kind: 'relabel-block', siglum, block, leftOutBecause: LEFT_OUT_BY_READER }),
    putBackBlock: (siglum, block) =>
      change({ kind: 'relabel-block', siglum, block, leftOutBecause: null }),
  }) satisfies Partial<Actions>;

function markChanges(context: WorkbenchContext, change: (change: Change) => void) {
  const { store, newId, now } = context;

  function highlight(siglum: Siglum, range: TextRange, colour: HighlightColour): string {
    const article = store.getState().work?.articles.find((one) => one.siglum === siglum);
    if (!article) throw new Error(`No article ${siglum} to highlight in.`);
    const id = newId();
    const selector = describeRange(article.text, range);
    const highlight = { id, article: siglum, selector, colour, createdAt: now() };
    change({ kind: 'add-highlight', highlight, notes: [] });
    return id;
  }

  function placeHighlight(id: string, range: TextRange): void {
    const { articles, highlights } = store.getState().work ?? { articles: [], highlights: [] };
    const mark = highlights.find((one) => one.id === id);
    const article = articles.find(({ siglum }) => siglum === mark?.article);
    if (article)
      change({ kind: 'place-highlight', id, selector: describeRange(article.text, range) });
  }

  function tagHighlight(id: string, words: string): void {
    const had = store.getState().work?.highlights.find((one) => one.id === id)?.tags ?? [];
    const tag = addTag(had, words)[had.length];
    if (tag !== undefined) change({ kind: 'tag-highlight', id, tag, at: had.length });
  }

  return {
    highlight,
    placeHighlight,
    recolourHighlight: (id, colour) => change({ kind: 'recolour-highlight', id, colour }),
    tagHighlight,
    untagHighlight: (id, tag) => change({ kind: 'tag-highlight', id, tag, at: null }),
    removeHighlight: (id) => change({ kind: 'remove-highlight', id }),
  } satisfies Partial<Actions>;
}
