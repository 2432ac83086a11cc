import { BAR_TEXT } from '../../components/bar-text.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { shortenMiddle } from './shorten-middle.ts';

/** As many letters of a file's name as stand in the bar without being cut again beside seven others. */
const MOST_LETTERS = 16;

/** The sources by letter and outlet. A click goes to the column, and opens it where it is a spine. */
export function SourceList() {
  const workbench = useWorkbench();
  const articles = useWorkbenchState((state) => state.work?.articles);
  const column = useWorkbenchState((state) => state.selection.column);
  return (
    <ul className="source-list" aria-label={BAR_TEXT.sources}>
      {articles?.map(({ siglum, outlet, file }) => (
        <li key={siglum}>
          <button
            type="button"
            className="source-button"
            aria-current={column === siglum || undefined}
            aria-label={READ_TEXT.goToColumn(siglum, outlet ?? file.name)}
            title={outlet ?? file.name}
            onClick={() => workbench.select({ column: siglum })}
          >
            <SiglumBadge siglum={siglum} />
            <span>{outlet ?? shortenMiddle(file.name, MOST_LETTERS)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
