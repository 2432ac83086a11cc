import { useEffect } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { LIBRARY_TEXT } from '../../components/library-text.ts';
import { OpenFilesButton } from '../../components/OpenFilesButton.tsx';
import { PasteButton } from '../../components/PasteButton.tsx';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { WELCOME_TEXT } from '../../components/welcome-text.ts';
import { CopyOffers } from './CopyOffers.tsx';
import { DeletedList } from './DeletedList.tsx';
import { LibrarySearch } from './LibrarySearch.tsx';
import { RecentList } from './RecentList.tsx';
import { readyToRead } from './ready-to-read.ts';
import { SampleCard } from './SampleCard.tsx';
import { StoryList } from './StoryList.tsx';
import { WelcomeArt } from './WelcomeArt.tsx';

/** What the program is for, and the ways in. */
export function WelcomeView() {
  const folder = useWorkbenchState((state) => state.folder);
  const kept = useWorkbenchState((state) => state.recent.length > 0);
  const searching = useWorkbenchState((state) => state.search !== null);
  useEffect(readyToRead, []);
  return (
    <main className="welcome">
      <section className="welcome-start">
        <h1>{WELCOME_TEXT.title}</h1>
        <p className="welcome-about">{WELCOME_TEXT.about}</p>
        <div className="drop-zone">
          <WelcomeArt />
          <p>
            <b>{WELCOME_TEXT.drop}</b> <span>{WELCOME_TEXT.formats}</span>
          </p>
        </div>
        <div className="welcome-actions">
          <OpenFilesButton look="main" />
          <PasteButton />
        </div>
        <ul className="welcome-steps">
          {WELCOME_TEXT.steps.map(({ name, about }) => (
            <li key={name}>
              <b>{name}</b>
              <p>{about}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="welcome-side">
        <CopyOffers />
        <StoryList />
        {(kept || searching) && <LibrarySearch />}
        {!searching && (
          <>
            <RecentList />
            <DeletedList />
          </>
        )}
        <h2 className="section-head">{WELCOME_TEXT.tryIt}</h2>
        <SampleCard />
        <div className="privacy">
          <Icon name="shield" />
          <div>
            <b>{WELCOME_TEXT.safe}</b>
            <p>{WELCOME_TEXT.safeWhy}</p>
            {folder !== '' && <p className="folder">{LIBRARY_TEXT.where(folder)}</p>}
          </div>
        </div>
      </section>
    </main>
  );
}
