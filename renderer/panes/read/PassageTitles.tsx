import { createContext, type ReactNode, useContext } from 'react';
import type { ReaderTitles } from '../../../app/index.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { readerTitles } from '../../state/passage-titles.ts';

type Titles = ReaderTitles['passages'];

const NO_TITLES: Titles = new Map();
const Context = createContext(NO_TITLES);

/**
 * Hands the reader's titles to all passages inside. The state is asked once for all: a long text has thousands of gaps, and each
 * of them asking for itself would be most of the work of every letter typed and every click.
 */
export function PassageTitles({ children }: { readonly children: ReactNode }) {
  const titles = useWorkbenchState(({ comparison, work }) =>
    comparison && work ? readerTitles(comparison, work.decisions).passages : NO_TITLES,
  );
  return <Context value={titles}>{children}</Context>;
}

/** The reader's title of a passage; null where there is none. */
export const usePassageTitle = (passage: string): string | null =>
  useContext(Context).get(passage)?.title ?? null;
