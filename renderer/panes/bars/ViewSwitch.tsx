import { useMemo } from 'react';
import { BAR_TEXT } from '../../components/bar-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { Mode } from '../../state/workbench-state.ts';

const MODES: readonly Mode[] = ['read', 'matrix', 'review'];

/** The views there are. The report is a choice of files for now. */
export function ViewSwitch() {
  const workbench = useWorkbench();
  const mode = useWorkbenchState((state) => state.view.mode);
  const exporting = useWorkbenchState((state) => state.view.dialog === 'export');
  const { open, shown } = useOpenFindings();
  return (
    <nav className="segments" aria-label={BAR_TEXT.views}>
      {MODES.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={mode === one ? 'page' : undefined}
          onClick={() => workbench.look({ mode: one })}
        >
          {BAR_TEXT.modes[one]}
          {one === 'review' && <OpenCount open={open} shown={shown} />}
        </button>
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={exporting}
        onClick={() => workbench.look({ dialog: 'export' })}
      >
        {BAR_TEXT.report}
      </button>
    </nav>
  );
}

/** Its place is kept where there is nothing to count: the views beside it stay where they are. */
function OpenCount({ open, shown }: { readonly open: number; readonly shown: number }) {
  return (
    <span className="count" title={BAR_TEXT.toReview(open)} data-none={shown === 0 || undefined}>
      {open === 0 ? <Icon name="check" small /> : open}
    </span>
  );
}

/** How many findings are shown, and how many of them have no verdict; counted only when one of these changes, not with every letter typed. */
function useOpenFindings(): { readonly open: number; readonly shown: number } {
  const findings = useWorkbenchState(({ comparison }) => comparison?.findings);
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const hidden = useWorkbenchState(({ view }) => view.hiddenKinds);
  return useMemo(() => {
    const shown = findings?.filter(({ kind }) => !hidden.includes(kind)) ?? [];
    return { open: shown.filter(({ id }) => !verdicts.has(id)).length, shown: shown.length };
  }, [findings, verdicts, hidden]);
}
