import type { Article } from '../../../app/index.ts';
import { BAR_TEXT } from '../../components/bar-text.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { shortenMiddle } from './shorten-middle.ts';
import { useWholeNames } from './use-whole-names.ts';

/** As many letters of a file's name as stand in the bar without being cut again beside seven others. */
const MOST_LETTERS = 16;

/** The sources by letter and outlet. A click goes to the column, and opens it where it is a spine. */
export function SourceList() {
  const workbench = useWorkbench();
  const articles = useWorkbenchState((state) => state.work?.articles);
  const column = useWorkbenchState((state) => state.selection.column);
  const nameOf = ({ outlet, file }: Article): string =>
    outlet ?? shortenMiddle(file.name, MOST_LETTERS);
  const counts = useWorkbenchState((state) => state.comparison?.counts);
  const list = useWholeNames(articles?.map(nameOf).join() + JSON.stringify(counts));
  return (
    <ul className="source-list" ref={list} aria-label={BAR_TEXT.sources}>
      {articles?.map((article) => (
        <li key={article.siglum}>
          <button
            type="button"
            className="source-button"
            aria-current={column === article.siglum || undefined}
            aria-label={READ_TEXT.goToColumn(article.siglum, article.outlet ?? article.file.name)}
            title={article.outlet ?? article.file.name}
            onClick={() => workbench.select({ column: article.siglum })}
          >
            <SiglumBadge siglum={article.siglum} />
            <span className="source-name">{nameOf(article)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
