import { useState } from 'react';
import type { ComparisonSummary, ReviewProgress } from '../../../app/index.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { WELCOME_TEXT } from '../../components/welcome-text.ts';
import { describeDay } from './describe-day.ts';
import { RecentMenu } from './RecentMenu.tsx';
import { RecentPicture } from './RecentPicture.tsx';
import { RenameForm } from './RenameForm.tsx';

/** One kept comparison. */
export function RecentCard({ comparison }: { readonly comparison: ComparisonSummary }) {
  const workbench = useWorkbench();
  const [renaming, setRenaming] = useState(false);
  const { id, name, touchedAt, sigla, languages, highlights, notes, progress } = comparison;
  const marks = WELCOME_TEXT.marks(highlights, notes);
  return (
    <li className="recent-item">
      {renaming ? (
        <RenameForm comparison={comparison} onDone={() => setRenaming(false)} />
      ) : (
        <>
          <button
            type="button"
            className="recent-card"
            title={marks || undefined}
            onClick={() => void workbench.openRecent(id)}
          >
            <RecentPicture sources={sigla.length} picture={progress?.picture ?? null} />
            <span className="recent-words">
              <span className="recent-line">
                <b title={name}>{name}</b>
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
                {progress && progress.findings > 0 ? (
                  <Progress progress={progress} />
                ) : (
                  <span>{marks}</span>
                )}
              </span>
            </span>
          </button>
          <RecentMenu comparison={comparison} onRename={() => setRenaming(true)} />
        </>
      )}
    </li>
  );
}

function Progress({ progress: { reviewed, findings } }: { readonly progress: ReviewProgress }) {
  return (
    <>
      <progress className="thin" max={findings} value={reviewed} aria-hidden="true" />
      <span className="recent-progress">{WELCOME_TEXT.reviewed(reviewed, findings)}</span>
    </>
  );
}
