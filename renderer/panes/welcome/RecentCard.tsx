import { useState } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { WELCOME_TEXT } from '../../components/welcome-text.ts';
import type { RecentComparison } from '../../library/recent-comparison.ts';
import { describeDay } from './describe-day.ts';
import { RecentPicture } from './RecentPicture.tsx';

/** One kept comparison. Deleting asks once, since nothing brings it back. */
export function RecentCard({ comparison }: { readonly comparison: RecentComparison }) {
  const workbench = useWorkbench();
  const [asking, setAsking] = useState(false);
  const { id, name, touchedAt, sigla, languages, highlights, notes } = comparison;
  return (
    <li className="recent-item">
      <button type="button" className="recent-card" onClick={() => void workbench.openRecent(id)}>
        <RecentPicture sources={sigla.length} />
        <span className="recent-words">
          <span className="recent-line">
            <b>{name}</b>
            <span className="faint">{describeDay(touchedAt, new Date())}</span>
          </span>
          <span className="recent-line">
            <span className="recent-sigla">
              {sigla.map((siglum) => (
                <SiglumBadge key={siglum} siglum={siglum} size="small" outline />
              ))}
            </span>
            <span>{languages.map((language) => language.toUpperCase()).join(' ')}</span>
            <span className="grow" />
            <span>{WELCOME_TEXT.marks(highlights, notes)}</span>
          </span>
        </span>
      </button>
      {asking ? (
        <span className="recent-ask">
          {WELCOME_TEXT.deleteAsk}
          <button
            type="button"
            className="button"
            data-look="danger"
            onClick={() => void workbench.deleteComparison(id)}
          >
            {WELCOME_TEXT.delete}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {WELCOME_TEXT.keep}
          </button>
        </span>
      ) : (
        <button
          type="button"
          className="button recent-delete"
          data-icon=""
          aria-label={WELCOME_TEXT.delete}
          title={WELCOME_TEXT.delete}
          onClick={() => setAsking(true)}
        >
          <Icon name="trash" small />
        </button>
      )}
    </li>
  );
}
