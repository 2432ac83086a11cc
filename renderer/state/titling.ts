import {
  articleSentences,
  cellSentences,
  describeRange,
  type Place,
  type ReaderTitles,
  readTitles,
  SIGLA,
  type Siglum,
  type TextRange,
  type TitleDecision,
} from '../../app/index.ts';
import type { Changing } from './changing.ts';
import { passageIndexOf } from './passage-index.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import type { Titled, WorkbenchState } from './workbench-state.ts';

/** Titles of the reader's own, kept by the words of what they name. */
export function createTitling(
  { store, newId, now }: WorkbenchContext,
  { change }: Pick<Changing, 'change'>,
): Pick<Actions, 'giveTitle'> {
  function giveTitle(thing: Titled, words: string): void {
    const state = store.getState();
    const title = words.trim();
    const before = titlesOn(state, thing);
    const inForce = before.at(-1);
    const place = placeOf(state, thing);
    if (title === (inForce?.title ?? '') || place === null) return;
    const id = inForce?.id ?? newId();
    const made: TitleDecision = { type: 'title', id, of: thing.of, place, title, at: now() };
    // Whatever lies under one's own goes with it: else a colleague's title would come to light.
    const takeBack = title === '' ? before.map((one) => one.id) : [];
    change({ kind: 'decide', what: 'title', put: title === '' ? [] : [made], takeBack });
  }

  return { giveTitle };
}

/** Every title the reader's decisions hold for a thing: that of a colleague may lie under one's own. */
function titlesOn({ comparison, work }: WorkbenchState, thing: Titled): readonly TitleDecision[] {
  const all = work?.decisions.filter((one) => one.type === 'title') ?? [];
  return all.filter((one) => comparison && isOn(readTitles(comparison, [one]), thing));
}

function isOn({ passages, values }: ReaderTitles, thing: Titled): boolean {
  if (thing.of === 'passage') return passages.has(thing.passage);
  return [...values.keys()].some(({ readings }) =>
    readings.some(({ article, start }) => article === thing.siglum && start === thing.start),
  );
}

/** The words a title hangs on: the passage in the first source that has it, or the reading of the value. */
function placeOf({ comparison, work }: WorkbenchState, thing: Titled): Place | null {
  if (thing.of === 'value') return placeIn(work, thing.siglum, thing);
  const passage = comparison && passageIndexOf(comparison).passages.get(thing.passage);
  if (!passage) return null;
  const siglum = SIGLA.find((one) => cellSentences(passage, one).length > 0);
  const article = work?.articles.find((one) => one.siglum === siglum);
  if (!siglum || !article) return null;
  const numbers = cellSentences(passage, siglum);
  const sentences = articleSentences(article);
  const [first, last] = [sentences[numbers[0] ?? -1], sentences[numbers.at(-1) ?? -1]];
  return first && last ? placeIn(work, siglum, { start: first.start, end: last.end }) : null;
}

function placeIn(work: WorkbenchState['work'], siglum: Siglum, range: TextRange): Place | null {
  const article = work?.articles.find((one) => one.siglum === siglum);
  if (!article) return null;
  const { start, end } = range;
  return { article: siglum, selector: describeRange(article.text, { start, end }) };
}
