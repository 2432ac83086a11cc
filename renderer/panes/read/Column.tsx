import { memo, useLayoutEffect, useRef } from 'react';
import type { Article, Siglum } from '../../../app/index.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { indexColumn } from '../../dom/column-index.ts';
import { linedUpIn } from '../../state/lined-up.ts';
import { isBeginning } from '../../state/read-beginning.ts';
import { Byline } from './Byline.tsx';
import { ColumnSection, keyOf } from './ColumnSection.tsx';
import { hasWideNumbers } from './has-wide-numbers.ts';
import { ImportLines } from './ImportLines.tsx';
import { LeftOutLine } from './LeftOutLine.tsx';
import { SourceHead } from './SourceHead.tsx';
import { useStage } from './stage.ts';
import { useColumnClick } from './use-column-click.ts';
import { type ColumnContent, useColumnContent } from './use-column-content.ts';
import { useColumnKeys } from './use-column-keys.ts';

/** One article: its head, and its text as a list of passages with the gaps between them. */
export const Column = memo(function Column({ article }: { readonly article: Article }) {
  const { siglum } = article;
  const comparison = useWorkbenchState((state) => state.comparison);
  const linedUp = useWorkbenchState(linedUpIn);
  const leftOutShown = useWorkbenchState((state) => state.view.leftOutOf === siglum);
  // More of the file is on its way: of a long text there will be many passages.
  const isCut = useWorkbenchState((state) => state.work === null) && isBeginning(article);
  const { content, isPending } = useColumnContent(article, linedUp, comparison);
  const scroller = useRef<HTMLDivElement>(null);
  useColumnMarkup(siglum, content, leftOutShown, scroller);
  const onClick = useColumnClick(siglum);
  const onKeyDown = useColumnKeys(siglum);
  return (
    <article
      className="column"
      data-siglum={siglum}
      data-left-out-shown={leftOutShown || undefined}
      aria-busy={isPending}
      data-wide-numbers={isCut || hasWideNumbers(content.sections) || undefined}
      aria-label={READ_TEXT.columnOf(
        siglum,
        article.outlet ?? READ_TEXT.unknownOutlet,
        article.title ?? article.file.name,
      )}
    >
      <SourceHead article={article} />
      {/* biome-ignore lint/a11y: the same click is on the keys as Enter and the brackets */}
      <div className="column-scroller" ref={scroller} onClick={onClick} onKeyDown={onKeyDown}>
        <div className="flow" data-flow="" lang={article.language ?? undefined}>
          <Byline article={article} />
          <ImportLines article={article} />
          <LeftOutLine article={article} shown={leftOutShown} />
          {content.sections.map((section) => (
            <ColumnSection
              key={section[0] && keyOf(section[0], 0)}
              siglum={siglum}
              text={content.text}
              items={section}
              marks={content.marks}
              signs={content.signs}
              far={content.long}
            />
          ))}
          <p className="column-end">{READ_TEXT.endOf(siglum)}</p>
        </div>
      </div>
    </article>
  );
});

function useColumnMarkup(
  siglum: Siglum,
  content: ColumnContent,
  leftOutShown: boolean,
  scroller: { readonly current: HTMLElement | null },
): void {
  const stage = useStage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index describes the markup these two made
  useLayoutEffect(() => {
    if (!scroller.current) return;
    return stage.register(indexColumn(siglum, scroller.current));
  }, [stage, siglum, content, leftOutShown, scroller]);
}
