import type { Article } from '../../app/index.ts';
import { useWorkbenchState } from './WorkbenchContext.tsx';

const NONE: readonly Article[] = [];

/** The articles of the comparison on screen; none as long as there is none. */
export const useArticles = (): readonly Article[] =>
  useWorkbenchState((state) => state.comparison?.articles ?? NONE);
