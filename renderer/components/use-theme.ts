import { useLayoutEffect } from 'react';
import { useWorkbenchState } from './WorkbenchContext.tsx';

/** Puts the chosen theme on the page; without a choice the system's preference holds. */
export function useTheme(): void {
  const theme = useWorkbenchState((state) => state.view.theme);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
