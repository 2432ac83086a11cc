import { UNCOMPARED } from '../../../app/index.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { FILTER_WORDS, MATRIX_TEXT } from '../../components/matrix-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { type GlyphGroup, groupGlyphs } from './group-glyphs.ts';
import type { MatrixCell } from './matrix-rows.ts';
import { StateSign } from './StateSign.tsx';

interface Props {
  readonly passage: string;
  readonly cell: MatrixCell;
  readonly current: boolean;
  readonly isStop: boolean;
}

/** How one source stands in one passage: sign, tint and words together, and the findings that rest on it. */
export function MatrixCellView({ passage, cell, current, isStop }: Props) {
  const workbench = useWorkbench();
  const { siglum, state, isCompared, moved, words, findings, facing } = cell;
  const verdicts = useWorkbenchState((state) => state.verdicts);
  const word = isCompared ? FILTER_WORDS[state].word : UNCOMPARED;
  return (
    // biome-ignore lint/a11y: a cell of a grid made of blocks; its keys are the grid's
    <div
      role="gridcell"
      className="matrix-cell"
      data-state={isCompared ? state : 'apart'}
      data-siglum={siglum}
      data-kind={findings[0]?.kind}
      data-current={current || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-label={MATRIX_TEXT.cell(siglum, word, moved, words, findings.length, rowsIn(facing))}
      onClick={() => workbench.select({ passage, column: siglum })}
      onDoubleClick={() => workbench.look({ mode: 'read' })}
    >
      <span className="matrix-signs" title={moved ? `${word}, moved` : word}>
        {isCompared && <StateSign state={state} />}
        {moved && <StateSign state="moved" />}
      </span>
      <span className="matrix-words">{words || (isCompared && MATRIX_TEXT.absent)}</span>
      <span className="matrix-glyphs">
        {groupGlyphs(cell, verdicts).map((group) => (
          <Glyph key={`${group.kind}${group.state}`} group={group} />
        ))}
      </span>
    </div>
  );
}

const rowsIn = (facing: MatrixCell['facing']): readonly number[] =>
  [...new Set([...facing.values()].flat())].toSorted((a, b) => a - b);

function Glyph({ group: { kind, state, findings, facing } }: { readonly group: GlyphGroup }) {
  const summaries = findings.map(({ summary }) => summary);
  return (
    <span title={[...summaries, ...facing.map(MATRIX_TEXT.facing)].join('\n')}>
      <KindGlyph kind={kind} verdict={state} />
      {findings.length > 1 && <i className="glyph-count">{findings.length}</i>}
      {facing.length > 0 && <i className="glyph-facing">{MATRIX_TEXT.facingShort(facing)}</i>}
    </span>
  );
}
