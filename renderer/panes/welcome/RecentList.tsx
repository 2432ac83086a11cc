import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { WELCOME_TEXT } from '../../components/welcome-text.ts';
import { RecentCard } from './RecentCard.tsx';

/** The comparisons that are kept, the latest first. */
export function RecentList() {
  const recent = useWorkbenchState((state) => state.recent);
  return (
    <>
      <h2 className="section-head">{WELCOME_TEXT.recent}</h2>
      {recent.length === 0 ? (
        <p className="recent-none">{WELCOME_TEXT.noRecent}</p>
      ) : (
        <ul className="recent-list">
          {recent.map((comparison) => (
            <RecentCard key={comparison.id} comparison={comparison} />
          ))}
        </ul>
      )}
    </>
  );
}
