import { useMemo } from 'react';
import {
  type Comparison,
  type Finding,
  type FindingKind,
  isEmptyRange,
  type JudgedPassage,
  overlapLength,
} from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { Fill } from '../../dom/paint-highlights.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import { type CollationRow, collateReadings, rowKey } from '../read/collate-readings.ts';
import { passageReadings, type Reading, wordsOfReading } from '../read/passage-readings.ts';
import { cutAtEvidence } from './cut-at-evidence.ts';
import { StackedReadings } from './StackedReadings.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly passage: JudgedPassage;
}

/** More readings than these would make columns too narrow to read; they stand below each other instead. */
const MOST_COLUMNS = 3;
const NO_FINDINGS: readonly Finding[] = [];

/** The readings of a passage side by side, word by word. */
export function ReadingsTable({ comparison, passage }: Props) {
  const readings = useMemo(() => passageReadings(comparison, passage.id), [comparison, passage]);
  const rows = useMemo(() => collateReadings(readings), [readings]);
  const hidden = useWorkbenchState((state) => state.view.hiddenKinds);
  const found = passageIndexOf(comparison).findings.get(passage.id) ?? NO_FINDINGS;
  const findings = found.filter(({ kind }) => !hidden.includes(kind));
  if (readings.length > MOST_COLUMNS) return <StackedReadings readings={readings} rows={rows} />;
  return (
    <section>
      <table className="collation" aria-label={INSPECTOR_TEXT.readings}>
        <thead>
          <tr>
            <td className="collation-kind" />
            {readings.map(({ siglum }) => (
              <th key={siglum} scope="col">
                <SiglumBadge siglum={siglum} size="small" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={rowKey(row)} row={row} readings={readings} findings={findings} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: CollationRow;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
}

function Row({ row, readings, findings }: RowProps) {
  const current = useWorkbenchState((state) => state.selection.finding);
  const here = row.same ? [] : findings.filter((finding) => touches(finding, row));
  const first = here.find(({ id }) => id === current) ?? here[0];
  return (
    <tr
      data-same={row.same || undefined}
      data-kind={first?.kind}
      data-current={here.some(({ id }) => id === current) || undefined}
    >
      <td className="collation-kind">{first && <Kind kind={first.kind} />}</td>
      {row.cells.map((cell, at) => (
        <td key={readings[at]?.siglum} data-nothing={isEmptyRange(cell) || undefined}>
          {isEmptyRange(cell) ? (
            INSPECTOR_TEXT.absent
          ) : (
            <CellWords cell={cell} reading={readings[at]} finding={first} />
          )}
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: Fill;
  readonly reading: Reading | undefined;
  readonly finding: Finding | undefined;
}

/** The words of one reading, those tinted that the finding rests on. */
function CellWords({ cell, reading, finding }: CellProps) {
  if (!reading) return null;
  const evidence = finding?.evidence.filter(({ article }) => article === cell.siglum) ?? [];
  return cutAtEvidence(cell, evidence).map(({ start, end, isEvidence }) => {
    const words = wordsOfReading(reading, { start, end });
    return isEvidence ? <mark key={start}>{words}</mark> : words;
  });
}

function Kind({ kind }: { readonly kind: FindingKind }) {
  return (
    <>
      <KindGlyph kind={kind} />
      <span className="hidden-words">{KIND_TEXT[kind].name}</span>
    </>
  );
}

const PLACES: ReadonlySet<FindingKind> = new Set(['absent', 'only-here', 'moved']);

const touches = ({ kind, evidence }: Finding, { cells }: CollationRow): boolean =>
  !PLACES.has(kind) &&
  evidence.some((one) =>
    cells.some((cell) => cell.siglum === one.article && overlapLength(cell, one) > 0),
  );
