import { BAR_TEXT } from '../../components/bar-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { linedUpIn } from '../../state/lined-up.ts';

/** Which passage of the story is selected. */
export function PassageStatus() {
  const passages = useWorkbenchState((state) => linedUpIn(state)?.passages);
  const selected = useWorkbenchState((state) => state.selection.passage);
  const at = passages?.findIndex(({ id }) => id === selected) ?? -1;
  if (!passages || at < 0) return null;
  return <b>{BAR_TEXT.passageOf(at + 1, passages.length)}</b>;
}
