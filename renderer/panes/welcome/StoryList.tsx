import type { ArticleDraft } from '../../../app/index.ts';
import { STORIES_TEXT } from '../../components/stories-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** The stories that the files of a folder tell, each to be opened as a comparison; nothing where no folder was named. */
export function StoryList() {
  const stories = useWorkbenchState((state) => state.stories);
  if (stories.length === 0) return null;
  return (
    <section aria-label={STORIES_TEXT.title}>
      <h2 className="section-head">{STORIES_TEXT.title}</h2>
      <ul className="recent-list">
        {stories.map((story) => (
          <Story key={story.map(({ file }) => file.sha256).join(' ')} story={story} />
        ))}
      </ul>
    </section>
  );
}

function Story({ story }: { readonly story: readonly ArticleDraft[] }) {
  const workbench = useWorkbench();
  const [first] = story;
  const title = first?.title ?? first?.file.name ?? '';
  return (
    <li className="recent-item">
      <button
        type="button"
        className="recent-card story-card"
        aria-label={STORIES_TEXT.compare(title)}
        onClick={() => void workbench.openStory(story)}
      >
        <span className="recent-line">
          <b>{title}</b>
          <span className="faint">{STORIES_TEXT.about(story.length)}</span>
        </span>
        <span className="story-files">{story.map(({ file }) => file.name).join(', ')}</span>
      </button>
    </li>
  );
}
