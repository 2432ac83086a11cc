import type { VerdictState } from '../../../app/index.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';

const STATES: readonly VerdictState[] = ['confirmed', 'dismissed', 'second-look'];

/** How many of some findings are settled, as a bar; the count stands beside it in words. */
export function ReviewBar({ findings }: { readonly findings: readonly string[] }) {
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const share = (state: VerdictState): number =>
    findings.filter((id) => verdicts.get(id)?.state === state).length / (findings.length || 1);
  return (
    <span className="review-bar" aria-hidden="true">
      {STATES.map((state) => (
        <i key={state} data-verdict={state} style={{ width: `${share(state) * 100}%` }} />
      ))}
    </span>
  );
}
