import { LIBRARY_NOTICE } from './library-notice.ts';
import { notify, reportFailure, unforeseen, withdraw } from './notify.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

type ShelvingActions = Pick<
  Actions,
  | 'deleteComparison'
  | 'bringBack'
  | 'deleteForGood'
  | 'duplicateComparison'
  | 'renameKept'
  | 'knownTags'
  | 'searchLibrary'
  | 'takeInCopy'
>;

export interface Shelf {
  /** Opens the library and tells the reader what was wrong with it, if anything was. */
  openLibrary(): Promise<void>;
  /** Lists the comparisons anew. */
  refresh(): Promise<void>;
}

/** The library as a whole: what is in it, and what is done with a comparison that is not open. */
export function createShelving(context: WorkbenchContext): Shelf & ShelvingActions {
  const { store, library } = context;

  async function openLibrary(): Promise<void> {
    try {
      const { state, synced } = await library.open();
      store.setState({ folder: state.folder });
      tellProblems([state.readOnlyBecause ?? [], state.problems].flat());
      void synced.then(({ sentences, offers }) => {
        for (const sentence of sentences) notify(context, 'information', sentence);
        store.setState({ offers });
        return refresh();
      }, complain);
      // Last: reading all of it must hold up nothing.
      void synced.then(library.check).then(tellProblems, () => {});
    } catch (error) {
      complain(error);
    }
  }

  function tellProblems(sentences: readonly string[]): void {
    for (const sentence of sentences) notify(context, 'problem', sentence);
  }

  async function refresh(): Promise<void> {
    const list = await library.list().catch(complain);
    if (list) store.setState({ recent: list.present, deleted: list.deleted });
  }

  function complain(error: unknown): null {
    reportFailure(context, unforeseen(LIBRARY_NOTICE.notRead, error));
    return null;
  }

  /** Does something to the library and shows what it is afterwards. */
  async function doing(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      reportFailure(context, unforeseen(LIBRARY_NOTICE.notChanged, error));
    }
    await refresh();
  }

  const nameOf = (id: string): string =>
    [...store.getState().recent, ...store.getState().deleted].find((one) => one.id === id)?.name ??
    '';

  const bringBack = (id: string) =>
    doing(async () => {
      await library.bringBack(id);
      withdraw(context, LIBRARY_NOTICE.deleted(nameOf(id)));
    });

  return {
    openLibrary,
    refresh,
    bringBack,
    deleteComparison: (id) =>
      doing(async () => {
        await library.remove(id);
        const remedy = { label: LIBRARY_NOTICE.undo, act: () => void bringBack(id) };
        notify(context, 'information', LIBRARY_NOTICE.deleted(nameOf(id)), remedy);
      }),
    deleteForGood: (id) => doing(() => library.removeForGood(id)),
    duplicateComparison: (id) =>
      doing(() => library.duplicate(id, LIBRARY_NOTICE.duplicateName(nameOf(id)))),
    renameKept: (id, name) => doing(() => library.edit(id, (work) => ({ ...work, name }))),
    // Suggestions are a help, not an answer: where there are none, nothing is said.
    knownTags: () => library.tags().catch(() => []),
    searchLibrary: async (words) => {
      const isEmpty = words.trim() === '';
      store.setState(({ search }) => ({
        search: isEmpty ? null : { words, answer: search?.answer ?? null },
      }));
      if (isEmpty) return;
      const answer = await library.search(words).catch(complain);
      if (answer && store.getState().search?.words === words)
        store.setState({ search: { words, answer } });
    },
    takeInCopy: (copy) =>
      doing(async () => {
        const comparisons = await library.takeIn(copy);
        store.setState(({ offers }) => ({ offers: offers.filter((one) => one.library !== copy) }));
        notify(context, 'information', LIBRARY_NOTICE.tookIn(comparisons));
      }),
  };
}
