import { useState } from 'react';
import { LIBRARY_TEXT } from '../../components/library-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { WELCOME_TEXT } from '../../components/welcome-text.ts';
import { RecentCard } from './RecentCard.tsx';

/** Comparisons listed before the reader asks for all. */
const FIRST = 12;

/** The comparisons that are kept, the latest first. */
export function RecentList() {
  const recent = useWorkbenchState((state) => state.recent);
  const [all, setAll] = useState(false);
  const shown = all ? recent : recent.slice(0, FIRST);
  return (
    <>
      <h2 className="section-head">{WELCOME_TEXT.recent}</h2>
      {recent.length === 0 ? (
        <p className="recent-none">{WELCOME_TEXT.noRecent}</p>
      ) : (
        <ul className="recent-list">
          {shown.map((comparison) => (
            <RecentCard key={comparison.id} comparison={comparison} />
          ))}
        </ul>
      )}
      {shown.length < recent.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {LIBRARY_TEXT.showAll(recent.length)}
        </button>
      )}
    </>
  );
}
