import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Article } from '../../../app/index.ts';
import { formatDate } from '../../components/format-date.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { countWords } from './count-words.ts';
import { SourceForm } from './SourceForm.tsx';
import { SourceMenu } from './SourceMenu.tsx';
import { sharedWording } from './shared-wording.ts';
import { useHeadDrag } from './use-head-drag.ts';

/** What is known of a source, above its text, with the menu to change it. */
export const SourceHead = memo(function SourceHead({ article }: { readonly article: Article }) {
  const [editing, setEditing] = useState(false);
  const { drop, handle, target } = useHeadDrag(article.siglum);
  const shared = useWorkbenchState((state) => state.comparison);
  const sharing = useMemo(() => sharedWording(shared, article.siglum), [shared, article.siglum]);
  const outlet = article.outlet ?? article.file.name;
  return (
    <header className="source-head" data-drop={drop ?? undefined} {...target}>
      <div className="source-head-top" title={READ_TEXT.dragHead} {...handle}>
        <SiglumBadge siglum={article.siglum} />
        <span className="source-outlet" title={outlet}>
          {outlet}
        </span>
        <span className="grow" />
        {sharing && (
          <span className="source-shared" title={READ_TEXT.sharedWhy}>
            {READ_TEXT.shared(sharing.percent)}{' '}
            <span className="source-shared-with">{READ_TEXT.sharedWith(sharing.with)}</span>
          </span>
        )}
        <SourceMenu article={article} onEdit={() => setEditing(true)} />
      </div>
      {/* Heads are of one height: what is cut can be read by pointing at it. */}
      <h2 lang={article.language ?? undefined} title={article.title ?? undefined}>
        {article.title ?? READ_TEXT.untitled}
      </h2>
      <SourceFacts article={article} />
      {editing && <SourceForm article={article} onClose={() => setEditing(false)} />}
    </header>
  );
});

function SourceFacts({ article }: { readonly article: Article }) {
  // Of a long text the count takes longer than its first lines: those come first.
  const counted = useDeferredValue<Article | null>(article, null);
  const words = useMemo(() => counted && countWords(counted), [counted]);
  const isArriving = useWorkbenchState((state) => state.work === null);
  return (
    <p className="source-facts">
      {article.published && <span>{formatDate(article.published)}</span>}
      {article.language && (
        <span className="source-language">{article.language.toUpperCase()}</span>
      )}
      <span>{isArriving ? READ_TEXT.reading : words !== null && READ_TEXT.words(words)}</span>
    </p>
  );
}
