import type { Verdict } from '../../app/index.ts';
import { useWorkbenchState } from './WorkbenchContext.tsx';

/** What the reader said of a finding; null as long as nobody looked. */
export const useVerdict = (finding: string): Verdict | null =>
  useWorkbenchState((state) => state.verdicts.get(finding) ?? null);
