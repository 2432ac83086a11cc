import { FINDING_KINDS, type FindingKind } from '../../../app/index.ts';
import { BAR_TEXT } from '../../components/bar-text.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** One chip for each kind that was found: a click shows or hides it everywhere, Alt click shows it alone. */
export function KindChips() {
  const counts = useWorkbenchState((state) => state.comparison?.counts);
  const found = FINDING_KINDS.filter((kind) => (counts?.[kind] ?? 0) > 0);
  return (
    <fieldset className="kind-chips" aria-label={BAR_TEXT.kinds}>
      {found.map((kind) => (
        <KindChip key={kind} kind={kind} count={counts?.[kind] ?? 0} />
      ))}
    </fieldset>
  );
}

function KindChip({ kind, count }: { readonly kind: FindingKind; readonly count: number }) {
  const workbench = useWorkbench();
  const shown = useWorkbenchState((state) => !state.view.hiddenKinds.includes(kind));
  const { name, about } = KIND_TEXT[kind];
  return (
    <button
      type="button"
      className="chip"
      data-kind={kind}
      aria-pressed={shown}
      aria-label={BAR_TEXT.chip(name, count, shown)}
      title={BAR_TEXT.chipWhy(name, about)}
      onClick={({ altKey }) => (altKey ? workbench.showOnlyKind(kind) : workbench.toggleKind(kind))}
    >
      <KindGlyph kind={kind} />
      {count}
    </button>
  );
}
