import { useRef } from 'react';
import type { Comparison } from '../../../app/index.ts';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRowView } from './MatrixRowView.tsx';
import type { MatrixRow } from './matrix-rows.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';

interface Props {
  readonly comparison: Comparison;
  /** The rows that are shown, in their order. */
  readonly rows: readonly MatrixRow[];
  readonly all: readonly MatrixRow[];
}

/** Rows this many are laid out as one, and not at all while they are far from the screen. */
const SECTION_LENGTH = 50;
/** A row of two lines, in CSS pixels: what a section not laid out yet is taken for. */
const ROW_HEIGHT = 60;

/** The grid itself: a head for every source, a row for every passage. */
export function MatrixGrid({ comparison, rows, all }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const order = useWorkbenchState((state) => state.work?.articles);
  const sigla = (order ?? comparison.articles).map(({ siglum }) => siglum);
  const selected = useWorkbenchState((state) => state.selection.passage);
  const onKeyDown = useMatrixKeys(grid, rows, sigla);
  const sections = Array.from({ length: Math.ceil(rows.length / SECTION_LENGTH) }, (_, at) =>
    rows.slice(at * SECTION_LENGTH, (at + 1) * SECTION_LENGTH),
  );
  const stop = rows.find(({ passage }) => passage === selected) ?? rows[0];
  return (
    <div className="matrix-scroller" ref={grid}>
      {/* biome-ignore-start lint/a11y/useSemanticElements: rows of a table cannot be skipped while they are off screen */}
      <div
        className="matrix-grid"
        role="grid"
        tabIndex={-1}
        aria-label={MATRIX_TEXT.grid}
        aria-rowcount={rows.length + 1}
        style={{ '--sources': sigla.length } as React.CSSProperties}
        onKeyDown={onKeyDown}
      >
        <MatrixHead comparison={comparison} sigla={sigla} rows={all} shown={rows.length} />
        {sections.map((section) => (
          <div
            key={section[0]?.passage}
            role="rowgroup"
            data-far={sections.length > 2 || undefined}
            style={
              sections.length > 2
                ? { containIntrinsicBlockSize: `auto ${section.length * ROW_HEIGHT}px` }
                : undefined
            }
          >
            {section.map((row) => (
              <MatrixRowView
                key={row.passage}
                row={row}
                sigla={sigla}
                selected={row.passage === selected}
                isStop={row === stop}
              />
            ))}
          </div>
        ))}
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: as above */}
      {rows.length === 0 && (
        <p className="matrix-none">
          <b>{MATRIX_TEXT.noRows}</b> {MATRIX_TEXT.noRowsWhy}
        </p>
      )}
    </div>
  );
}
