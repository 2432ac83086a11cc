import { useRef } from 'react';
import type { Article } from '../../../app/index.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { ColumnGroup } from './ColumnGroup.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { OneMorePlace } from './OneMorePlace.tsx';
import { Overview } from './Overview.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Spine } from './Spine.tsx';
import { StageEffects } from './StageEffects.tsx';
import { useOpenColumns } from './use-open-columns.ts';

const NO_ARTICLES: readonly Article[] = [];

/** The articles side by side: open columns with ribbons between them, and the spines of the others. */
export function StageView() {
  const articles = useWorkbenchState(
    (state) => state.work?.articles ?? state.arriving?.articles ?? NO_ARTICLES,
  );
  const isThere = useWorkbenchState((state) => state.work !== null);
  const element = useRef<HTMLDivElement>(null);
  const { open, openColumn } = useOpenColumns(articles, element);
  const isOpen = ({ siglum }: Article): boolean => open.includes(siglum);
  const columns = articles.filter(isOpen);
  return (
    <>
      <div className="stage" ref={element} data-columns={columns.length}>
        <ColumnGroup columns={columns} />
        {articles.length === 1 && <OneMorePlace />}
        {articles
          .filter((article) => !isOpen(article))
          .map((article) => (
            <Spine
              key={article.siglum}
              article={article}
              onOpen={() => openColumn(article.siglum)}
            />
          ))}
        <MarginNotes />
        {isThere && <SelectionBar />}
      </div>
      <StageEffects stage={element} open={open} />
      {open.length > 1 && <Overview open={open} />}
    </>
  );
}
