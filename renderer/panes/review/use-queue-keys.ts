import { type KeyboardEvent, useCallback } from 'react';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

/** Arrows go from finding to finding as they are listed; Enter opens the current one in its text. */
export function useQueueKeys(queue: { readonly current: HTMLElement | null }) {
  const workbench = useWorkbench();
  return useCallback(
    (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey) return;
      if (key === 'Enter') workbench.look({ mode: 'read' });
      else if (key === 'ArrowDown' || key === 'ArrowUp') {
        const all = [...(queue.current?.querySelectorAll<HTMLElement>('.queue-item') ?? [])];
        const at = all.indexOf(document.activeElement as HTMLElement);
        const finding = all[at + (key === 'ArrowDown' ? 1 : -1)]?.dataset.finding;
        if (finding) workbench.select({ finding });
      } else return;
      event.preventDefault();
    },
    [workbench, queue],
  );
}
