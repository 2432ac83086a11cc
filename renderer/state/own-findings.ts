import { describeRange, type FindingKind, type OwnFinding } from '../../app/index.ts';
import type { Changing } from './changing.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import { NOTHING_SAID, type SelectedWords } from './workbench-state.ts';

/** Findings a reader makes: words are gathered from one source after another, then they get a kind and a sentence. */
export function createOwnFindings(
  { store, newId, now }: WorkbenchContext,
  { change }: Pick<Changing, 'change'>,
  { select, look }: Pick<Actions, 'select' | 'look'>,
): Pick<Actions, 'gatherWords' | 'dropWords' | 'addFinding'> {
  function gatherWords(words: SelectedWords): void {
    const { draft, draftSaid } = store.getState().view;
    const others = draft.filter((one) => !isSame(one, words));
    look({
      draft: [...others, words],
      draftSaid: draft.length === 0 ? NOTHING_SAID : draftSaid,
      dialog: 'own-finding',
    });
  }

  function dropWords(words: SelectedWords): void {
    const { draft } = store.getState().view;
    look({ draft: draft.filter((one) => !isSame(one, words)) });
  }

  function addFinding(kind: FindingKind, summary: string): void {
    const { work, view } = store.getState();
    const evidence = view.draft.toSorted(inTextOrder).flatMap(({ siglum, start, end }) => {
      const article = work?.articles.find((one) => one.siglum === siglum);
      if (!article) return [];
      return [{ article: siglum, selector: describeRange(article.text, { start, end }) }];
    });
    if (evidence.length === 0) return;
    const finding: OwnFinding = {
      type: 'own-finding',
      id: newId(),
      kind,
      summary,
      evidence,
      at: now(),
    };
    const before = idsNow();
    change({ kind: 'decide', what: 'own finding', put: [finding], takeBack: [] });
    look({ draft: [], dialog: null });
    const made = store.getState().comparison?.findings.find(({ id }) => !before.has(id));
    if (made) select({ finding: made.id });
  }

  const idsNow = (): ReadonlySet<string> =>
    new Set(store.getState().comparison?.findings.map(({ id }) => id));

  return { gatherWords, dropWords, addFinding };
}

const isSame = (a: SelectedWords, b: SelectedWords): boolean =>
  a.siglum === b.siglum && a.start === b.start && a.end === b.end;

const inTextOrder = (a: SelectedWords, b: SelectedWords): number =>
  a.siglum === b.siglum ? a.start - b.start : a.siglum < b.siglum ? -1 : 1;
