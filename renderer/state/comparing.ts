import {
  type Article,
  type Comparison,
  type Decision,
  linkConstraints,
  type Siglum,
} from '../../app/index.ts';
import type { ComparingRun } from '../worker/compare-in-worker.ts';
import { answerFor, sameItems } from './answer.ts';
import { carrySelection } from './carry-selection.ts';
import { linedUpIn } from './lined-up.ts';
import { unforeseen } from './notify.ts';
import { comparedArticles, type Work } from './work.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

/** How long the engine may take before it must answer with what it has. Long enough for books; a reader can cancel. */
const TIME_LIMIT_MILLISECONDS = 60_000;
/** Fewer articles than this have nothing to be compared with. */
const FEWEST_ARTICLES = 2;

export interface Comparing extends Pick<Actions, 'cancelComparing' | 'compareAgain'> {
  /** Compares again where the new work differs in what the engine sees. */
  follow(work: Work | null): void;
}

/** Keeps the comparison on screen in step with the articles, one run at a time. */
export function createComparing(context: WorkbenchContext): Comparing {
  const { store, startComparing } = context;
  let run: ComparingRun | null = null;
  let seen: readonly Article[] = [];
  let pins: readonly Decision[] = [];
  let base: Siglum | null = null;

  function stop(): void {
    run?.cancel();
    run = null;
  }

  function start(articles: readonly Article[]): void {
    stop();
    const work = store.getState().work?.id ?? '';
    store.setState({ comparing: { status: 'running', progress: null } });
    const request = {
      constraints: linkConstraints(articles, pins),
      form: true,
      base,
      milliseconds: TIME_LIMIT_MILLISECONDS,
      tellsLinedUp: store.getState().comparison === null,
      work,
    };
    const mine = startComparing(articles, request, {
      onProgress: (progress) => {
        if (run === mine) store.setState({ comparing: { status: 'running', progress } });
      },
      onLinedUp: (linedUp) => {
        if (run === mine && store.getState().comparison === null) store.setState({ linedUp });
      },
    });
    run = mine;
    mine.result.then(
      (comparison) => {
        if (ended(mine)) show(comparison);
      },
      (error) => {
        const failure = unforeseen('The articles could not be compared', error);
        if (ended(mine)) store.setState({ comparing: { status: 'failed', failure } });
      },
    );
  }

  /** Whether this run was the one awaited. Progress still on its way from the worker is no news any more. */
  function ended(one: ComparingRun): boolean {
    if (run !== one) return false;
    run = null;
    return true;
  }

  function show(found: Comparison): void {
    const { work, selection } = store.getState();
    const before = linedUpIn(store.getState());
    const answer = answerFor(found, work);
    const carried = answer.comparison
      ? carrySelection(before, answer.comparison, selection)
      : selection;
    store.setState({ ...answer, linedUp: null, selection: carried, comparing: { status: 'done' } });
  }

  function follow(work: Work | null): void {
    const articles = work ? comparedArticles(work) : [];
    const links = (work?.decisions ?? []).filter(({ type }) => type === 'link');
    const chosen = baseAmong(articles, work);
    const isSame = sameItems(articles, seen) && sameItems(links, pins) && chosen === base;
    if (isSame && !isTakenAway()) return;
    if (!sameItems(articles.map(shape), seen.map(shape)))
      store.setState({ ...answerFor(null, work), linedUp: null });
    seen = articles;
    pins = links;
    base = chosen;
    if (articles.length >= FEWEST_ARTICLES) start(articles);
    else rest();
  }

  /** Another comparison of the very same articles was put on the table, and the answer went with the one before. */
  function isTakenAway(): boolean {
    const { comparing, found } = store.getState();
    return comparing.status === 'done' && found === null;
  }

  function rest(): void {
    stop();
    store.setState({ comparing: { status: 'idle' } });
  }

  function cancelComparing(): void {
    if (!run) return;
    stop();
    store.setState({ comparing: { status: 'cancelled' } });
  }

  return { follow, cancelComparing, compareAgain: () => start(seen) };
}

/** The chosen base, as long as it is one of the articles. */
const baseAmong = (articles: readonly Article[], work: Work | null): Siglum | null =>
  articles.find(({ siglum }) => siglum === work?.base)?.siglum ?? null;

/** What sentence numbers depend on: with other blocks, an earlier answer points at the wrong sentences. */
const shape = (article: Article) => article.blocks;
