import { type Article, type Comparison, type Siglum, UNCOMPARED } from '../../../app/index.ts';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { MATRIX_FILTERS } from '../../state/workbench-state.ts';
import { countStates, type StateCounts } from './count-states.ts';
import type { MatrixRow } from './matrix-rows.ts';

interface Props {
  readonly comparison: Comparison;
  readonly sigla: readonly Siglum[];
  readonly rows: readonly MatrixRow[];
  readonly shown: number;
}

const CAPTIONS = ['differs', 'contradicts', 'absent', 'only-here'] as const;

/** What each source is, and how its cells stand in all. */
export function MatrixHead({ comparison, sigla, rows, shown }: Props) {
  return (
    // biome-ignore-start lint/a11y: one row of a grid made of blocks
    <div role="row" className="matrix-row matrix-head">
      <div role="columnheader">
        <b className="matrix-outlet">{MATRIX_TEXT.story}</b>
        <p className="matrix-caption">{MATRIX_TEXT.storyFacts(shown, rows.length)}</p>
      </div>
      {sigla.map((siglum) => {
        const article = comparison.articles.find((one) => one.siglum === siglum);
        return article && <SourceCell key={siglum} article={article} rows={rows} />;
      })}
    </div>
    // biome-ignore-end lint/a11y: as above
  );
}

/** "3 differ, 18 absent"; of an article that shares nothing with any, that it is not compared. */
function captionOf(siglum: Siglum, rows: readonly MatrixRow[], counts: StateCounts): string {
  const isCompared = rows.some(({ cells }) =>
    cells.some((cell) => cell.siglum === siglum && cell.isCompared),
  );
  if (!isCompared) return UNCOMPARED;
  return CAPTIONS.filter((state) => counts[state] > 0)
    .map((state) => MATRIX_TEXT.caption[state](counts[state]))
    .join(', ');
}

function SourceCell({
  article,
  rows,
}: {
  readonly article: Article;
  readonly rows: readonly MatrixRow[];
}) {
  const { siglum, outlet, file, language } = article;
  const counts = countStates(rows, siglum);
  return (
    // biome-ignore lint/a11y: a head cell of a grid made of blocks
    <div role="columnheader">
      <div className="matrix-source">
        <SiglumBadge siglum={siglum} />
        <b className="matrix-outlet" title={outlet ?? file.name}>
          {outlet ?? file.name}
        </b>
        {language && <span className="source-language">{language.toUpperCase()}</span>}
      </div>
      <StateBar counts={counts} />
      <p className="matrix-caption">{captionOf(siglum, rows, counts)}</p>
    </div>
  );
}

/** The states of a source's cells as lengths; the caption says the same in words. */
function StateBar({ counts }: { readonly counts: StateCounts }) {
  return (
    <span className="state-bar" aria-hidden="true">
      {MATRIX_FILTERS.filter((state) => state !== 'moved' && counts[state] > 0).map((state) => (
        <i key={state} data-state={state} style={{ flexGrow: counts[state] }} />
      ))}
    </span>
  );
}
