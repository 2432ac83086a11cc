import {
  type Article,
  describeRange,
  type Link,
  type LinkDecision,
  overlapLength,
  type Place,
  placeRange,
  SIGLA,
  type Siglum,
  type TextRange,
} from '../../app/index.ts';
import type { Changing } from './changing.ts';
import { nameCells, nameLink, nameSide, nameSources } from './name-links.ts';
import { notify } from './notify.ts';
import { passageIndexOf } from './passage-index.ts';
import { passageOrder } from './reading-order.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import type { CellRef } from './workbench-state.ts';

type Linking = Pick<
  Actions,
  'linkCells' | 'splitPassage' | 'mergePassage' | 'confirmPassage' | 'rejectLink'
>;

interface Cell extends TextRange {
  readonly article: Article;
}

const NOTHING_TO_SPLIT = 'Only one source tells this passage: there is nothing to part.';
const NOTHING_TO_MERGE =
  'These two passages cannot be put together: no other source has one of them.';

/** What belongs together by the reader's word. Everything else is lined up around it. */
export function createLinking(
  context: WorkbenchContext,
  { change }: Pick<Changing, 'change'>,
): Linking {
  const { store, newId, now } = context;

  function cellOf({ siglum, passage }: CellRef): Cell | null {
    const { comparison } = store.getState();
    const index = comparison && passageIndexOf(comparison);
    return stretchOf(siglum, index?.passages.get(passage)?.cells[siglum]?.sentences ?? []);
  }

  function stretchOf(siglum: Siglum, numbers: readonly number[]): Cell | null {
    const { comparison, work } = store.getState();
    const article = work?.articles.find((one) => one.siglum === siglum);
    if (!comparison || !article) return null;
    const sentences = passageIndexOf(comparison).sentences.get(siglum) ?? [];
    const first = sentences[numbers[0] ?? -1];
    const last = sentences[numbers.at(-1) ?? -1];
    return first && last ? { article, start: first.start, end: last.end } : null;
  }

  const cellsOf = (passage: string): readonly Cell[] =>
    SIGLA.flatMap((siglum) => cellOf({ siglum, passage }) ?? []);

  /** A decision on two stretches takes the place of an earlier one on the same two. */
  function decisionOn(a: Cell, b: Cell, provenance: LinkDecision['provenance']): LinkDecision {
    const [first, second] = a.article.siglum < b.article.siglum ? [a, b] : [b, a];
    const places = { a: placeOf(first), b: placeOf(second) };
    const old = store
      .getState()
      .work?.decisions.find(
        (one) => one.type === 'link' && samePlace(one.a, places.a) && samePlace(one.b, places.b),
      );
    return { type: 'link', id: old?.id ?? newId(), ...places, provenance, at: now() };
  }

  const decide = (what: string, put: readonly LinkDecision[]): void =>
    change({ kind: 'decide', what, put, takeBack: [] });

  function linkCells(from: CellRef, to: CellRef): void {
    const { comparison } = store.getState();
    const a = cellOf(from);
    const b = cellOf(to);
    if (!comparison || !a || !b || a.article === b.article) return;
    decide(`pinned link of ${nameCells(comparison, [from, to])}`, [decisionOn(a, b, 'manual')]);
  }

  function splitPassage({ siglum, passage }: CellRef, from = 0): void {
    const { comparison } = store.getState();
    const whole = cellOf({ siglum, passage });
    const own = whole && { ...whole, start: sentenceAt({ siglum, passage }, from) ?? whole.start };
    const others = cellsOf(passage).filter(({ article }) => article.siglum !== siglum);
    if (!comparison || !whole || !own || others.length === 0)
      return void notify(context, 'information', NOTHING_TO_SPLIT);
    const rejected = others.map((other) => decisionOn(own, other, 'rejected'));
    const ties = others.flatMap((other) => tiesOf(own, other));
    const rest = { ...whole, end: own.start };
    // What was pinned by hand stays so for the sentences that stay.
    const kept =
      own.start > whole.start ? ties.map(({ other }) => decisionOn(rest, other, 'manual')) : [];
    const put = [...rejected, ...kept];
    const over = ties.map(({ id }) => id).filter((id) => !put.some((one) => one.id === id));
    const parted = nameSide(comparison, { article: siglum, sentences: sentencesIn(own) });
    const counterparts = nameSources(comparison, passage, siglaOf(others));
    change({ kind: 'decide', what: `parted ${parted} from ${counterparts}`, put, takeBack: over });
  }

  /** The decisions that tie words of two stretches to each other: a rejection of these words speaks against them. */
  function tiesOf(
    own: Cell,
    other: Cell,
  ): readonly { readonly id: string; readonly other: Cell }[] {
    const { articles = [], decisions = [] } = store.getState().work ?? {};
    const touches = (place: Place, cell: Cell): boolean => {
      const range = place.article === cell.article.siglum ? placeRange(articles, place) : null;
      return range !== null && overlapLength(range, cell) > 0;
    };
    return decisions.flatMap((one) => {
      if (one.type !== 'link' || one.provenance === 'rejected') return [];
      const isTie =
        (touches(one.a, own) && touches(one.b, other)) ||
        (touches(one.b, own) && touches(one.a, other));
      return isTie ? [{ id: one.id, other }] : [];
    });
  }

  /** The beginning of a cell's sentence that holds an offset; null where none does. */
  function sentenceAt({ siglum, passage }: CellRef, offset: number): number | null {
    const { comparison } = store.getState();
    const index = comparison && passageIndexOf(comparison);
    const numbers = index?.passages.get(passage)?.cells[siglum]?.sentences ?? [];
    const sentences = index?.sentences.get(siglum) ?? [];
    const holder = numbers
      .map((number) => sentences[number])
      .find((sentence) => sentence && sentence.start <= offset && offset < sentence.end);
    return holder?.start ?? null;
  }

  function sentencesIn({ article, start, end }: Cell): readonly number[] {
    const { comparison } = store.getState();
    const all = (comparison && passageIndexOf(comparison).sentences.get(article.siglum)) ?? [];
    return all.filter((one) => overlapLength(one, { start, end }) > 0).map(({ number }) => number);
  }

  function mergePassage({ siglum, passage }: CellRef): void {
    const { comparison } = store.getState();
    const next = nextIn(siglum, passage);
    const own = cellOf({ siglum, passage });
    const second = next && cellOf({ siglum, passage: next });
    if (!own || !second) return void notify(context, 'information', NOTHING_TO_MERGE);
    if (!comparison || !next) return;
    const both: Cell = { article: own.article, start: own.start, end: second.end };
    const others = joined([...cellsOf(passage), ...cellsOf(next)], siglum);
    if (others.length === 0) return void notify(context, 'information', NOTHING_TO_MERGE);
    const put = others.map((other) => decisionOn(both, other, 'manual'));
    const names = [
      { siglum, passage },
      { siglum, passage: next },
    ];
    decide(`merged ${nameCells(comparison, names)}`, put);
  }

  function nextIn(siglum: Siglum, passage: string): string | null {
    const order = passageOrder(store.getState().comparison, siglum);
    return order[order.indexOf(passage) + 1] ?? null;
  }

  function confirmPassage(passage: string): void {
    const { comparison } = store.getState();
    const cells = cellsOf(passage);
    const pairs = cells.flatMap((a, at) =>
      cells.slice(at + 1).map((b) => decisionOn(a, b, 'confirmed')),
    );
    if (!comparison || pairs.length === 0) return;
    decide(`confirmed link of ${nameSources(comparison, passage, siglaOf(cells))}`, pairs);
  }

  function rejectLink(link: Link): void {
    const { a, b } = link;
    const { comparison } = store.getState();
    const [one, other] = [a, b].map(({ article, sentences }) => stretchOf(article, sentences));
    if (!comparison || !one || !other) return;
    const rejected = decisionOn(one, other, 'rejected');
    const over = tiesOf(one, other).map(({ id }) => id);
    change({
      kind: 'decide',
      what: `rejected link of ${nameLink(comparison, link)}`,
      put: [rejected],
      takeBack: over.filter((id) => id !== rejected.id),
    });
  }

  return { linkCells, splitPassage, mergePassage, confirmPassage, rejectLink };
}

const siglaOf = (cells: readonly Cell[]): readonly Siglum[] =>
  cells.map(({ article }) => article.siglum);

const placeOf = ({ article, start, end }: Cell): Place => ({
  article: article.siglum,
  selector: describeRange(article.text, { start, end }),
});

const samePlace = (a: Place, b: Place): boolean =>
  a.article === b.article &&
  a.selector.position.start === b.selector.position.start &&
  a.selector.position.end === b.selector.position.end;

/** What each other source has in two passages, as one stretch. */
function joined(cells: readonly Cell[], but: Siglum): readonly Cell[] {
  const byArticle = new Map<Article, Cell>();
  for (const cell of cells) {
    if (cell.article.siglum === but) continue;
    const known = byArticle.get(cell.article);
    const start = Math.min(known?.start ?? cell.start, cell.start);
    const end = Math.max(known?.end ?? cell.end, cell.end);
    byArticle.set(cell.article, { article: cell.article, start, end });
  }
  return [...byArticle.values()];
}
