import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Workbench } from '../state/workbench.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';

const Context = createContext<Workbench | null>(null);

export function WorkbenchProvider({
  workbench,
  children,
}: {
  readonly workbench: Workbench;
  readonly children: ReactNode;
}) {
  return <Context value={workbench}>{children}</Context>;
}

/** The workbench and all its actions. Throws outside of a provider. */
export function useWorkbench(): Workbench {
  const workbench = useContext(Context);
  if (!workbench) throw new Error('useWorkbench needs a WorkbenchProvider above it.');
  return workbench;
}

/** A part of the state; the component renders again only when that part becomes another value. */
export function useWorkbenchState<T>(selector: (state: WorkbenchState) => T): T {
  return useStore(useWorkbench().store, selector);
}
