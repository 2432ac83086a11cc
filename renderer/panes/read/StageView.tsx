import { Fragment, useRef } from 'react';
import type { Article, Siglum } from '../../../app/index.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { Column } from './Column.tsx';
import { Gutter } from './Gutter.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { OneMorePlace } from './OneMorePlace.tsx';
import { Overview } from './Overview.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Spine } from './Spine.tsx';
import { useOpenColumns } from './use-open-columns.ts';
import { useStageEffects } from './use-stage-effects.ts';

const NO_ARTICLES: readonly Article[] = [];

/** The articles side by side: open columns with ribbons between them, and the spines of the others. */
export function StageView() {
  const articles = useWorkbenchState((state) => state.work?.articles ?? NO_ARTICLES);
  const element = useRef<HTMLDivElement>(null);
  const { open, openColumn } = useOpenColumns(articles, element);
  useStageEffects(element, open);
  const isOpen = ({ siglum }: Article): boolean => open.includes(siglum);
  const columns = articles.filter(isOpen);
  return (
    <>
      <div className="stage" ref={element} data-columns={columns.length}>
        {columns.map((article, at) => (
          <Fragment key={article.siglum}>
            {at > 0 && <Gutter left={siglumBefore(columns, at)} right={article.siglum} />}
            <Column article={article} />
          </Fragment>
        ))}
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
        <SelectionBar />
        <ReadingBar />
      </div>
      {open.length > 1 && <Overview open={open} />}
    </>
  );
}

const siglumBefore = (columns: readonly Article[], at: number): Siglum =>
  columns[at - 1]?.siglum ?? 'A';
