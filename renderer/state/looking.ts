import type { Comparison, FindingKind } from '../../app/index.ts';
import { nextFinding } from './finding-order.ts';
import { linedUpIn } from './lined-up.ts';
import { passageIndexOf } from './passage-index.ts';
import { passageOrder } from './reading-order.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import type { Selection, Theme, View } from './workbench-state.ts';

type Looking = Pick<
  Actions,
  | 'select'
  | 'look'
  | 'toggleKind'
  | 'showOnlyKind'
  | 'setTheme'
  | 'zoomBy'
  | 'nextPassage'
  | 'nextFinding'
  | 'closeNotice'
>;

/** The design's range for article text, in CSS pixels. */
export const SMALLEST_TEXT = 13;
export const LARGEST_TEXT = 22;

/** What the reader looks at: selection, filters, size and theme. Nothing here is a change to the comparison. */
export function createLooking({ store, memory }: WorkbenchContext): Looking {
  const look = (view: Partial<View>): void =>
    store.setState((state) => ({ view: { ...state.view, ...view } }));

  function select(selection: Partial<Selection>): void {
    store.setState((state) => {
      const passage = homeOf(state.comparison, selection.finding ?? null);
      const from = leavesPassage(state.selection, selection) ? { finding: null } : {};
      const along = passage ? { passage } : {};
      const other = leavesFinding(state.selection, selection) ? { highlight: null } : {};
      const merged = { ...state.selection, ...from, ...other, ...along, ...selection };
      const isSame = merged.passage === state.selection.passage;
      const next = { ...merged, origin: selection.origin ?? (isSame ? merged.origin : null) };
      const dismissing = state.view.dismissing === next.finding ? next.finding : null;
      // Who goes on elsewhere has seen what was lined up; the line about it takes room from the text.
      const seen = state.view.hint === 'linked' && next.passage !== state.selection.passage;
      const hint = seen ? null : state.view.hint;
      return { selection: next, view: { ...state.view, dismissing, hint } };
    });
  }

  function toggleKind(kind: FindingKind): void {
    const { hiddenKinds } = store.getState().view;
    const shown = hiddenKinds.includes(kind);
    look({
      hiddenKinds: shown ? hiddenKinds.filter((one) => one !== kind) : [...hiddenKinds, kind],
    });
  }

  /** Shows this kind alone; a second time, all kinds again but `form`. */
  function showOnlyKind(kind: FindingKind): void {
    const { comparison, view } = store.getState();
    const kinds = [...new Set(comparison?.findings.map((finding) => finding.kind))];
    const others = kinds.filter((one) => one !== kind);
    const alone = others.every((one) => view.hiddenKinds.includes(one));
    look({ hiddenKinds: alone ? ['form'] : others });
  }

  function setTheme(theme: Theme): void {
    memory.write('theme', theme);
    look({ theme });
  }

  function zoomBy(pixels: number): void {
    const wanted = store.getState().view.zoom + pixels;
    const zoom = Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT, wanted));
    memory.write('zoom', String(zoom));
    look({ zoom });
  }

  function nextPassage(step: 1 | -1): void {
    const { selection } = store.getState();
    const ids = passageOrder(linedUpIn(store.getState()), selection.column);
    const passage = neighbour(ids, selection.passage, step);
    if (passage) select({ passage });
  }

  function goToFinding(step: 1 | -1): void {
    const finding = nextFinding(store.getState(), step);
    if (finding) select({ finding });
  }

  const closeNotice = (id: number): void =>
    store.setState(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) }));

  return {
    look,
    select,
    toggleKind,
    showOnlyKind,
    setTheme,
    zoomBy,
    nextPassage,
    nextFinding: goToFinding,
    closeNotice,
  };
}

/** The passage a finding is about; null where there is none. */
const homeOf = (comparison: Comparison | null, finding: string | null): string | null =>
  (comparison && finding && passageIndexOf(comparison).homes.get(finding)) || null;

/** A finding is selected together with its passage; another passage leaves it behind. */
const leavesPassage = (old: Selection, next: Partial<Selection>): boolean =>
  next.passage !== undefined && next.passage !== old.passage;

/** Another finding leaves the highlight behind that was selected: N and the digits are about what is looked at now. */
const leavesFinding = (old: Selection, next: Partial<Selection>): boolean =>
  typeof next.finding === 'string' && next.finding !== old.finding;

/** The next id in the list, the first (or last) where none is chosen yet, null at the end. */
function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at < 0) return ids.at(step === 1 ? 0 : -1) ?? null;
  return ids[at + step] ?? null;
}
