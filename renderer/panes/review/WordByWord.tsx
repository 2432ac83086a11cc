import { useMemo } from 'react';
import { type Comparison, type Finding, isEmptyRange } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { passageIndexOf } from '../../state/passage-index.ts';
import { cutAtEvidence } from '../inspector/cut-at-evidence.ts';
import { collateReadings, rowKey } from '../read/collate-readings.ts';
import { passageReadings, wordsOfReading } from '../read/passage-readings.ts';
import { wordWindow } from './word-window.ts';

interface Props {
  readonly comparison: Comparison;
  readonly finding: Finding;
}

/** The readings below each other, cut where they begin to differ: what stands before, the difference, what comes after. */
export function WordByWord({ comparison, finding }: Props) {
  const passage = passageIndexOf(comparison).homes.get(finding.id) ?? null;
  const readings = useMemo(() => passageReadings(comparison, passage), [comparison, passage]);
  const rows = useMemo(
    () => wordWindow(collateReadings(readings), finding.evidence),
    [readings, finding],
  );
  if (rows.length === 0 || readings.length < 2) return null;
  return (
    <>
      <h3 className="section-head">
        {REVIEW_TEXT.words} <span className="faint">{REVIEW_TEXT.wordsWhy}</span>
      </h3>
      <div className="wide-collation">
        <table className="collation" aria-label={INSPECTOR_TEXT.readings}>
          <tbody>
            {readings.map((reading, at) => (
              <tr key={reading.siglum} data-kind={finding.kind}>
                <th scope="row" className="collation-kind">
                  <SiglumBadge siglum={reading.siglum} size="small" />
                </th>
                {rows.map((row) => (
                  <td
                    key={rowKey(row)}
                    data-differs={row.same ? undefined : ''}
                    data-nothing={isEmptyRange(row.cells[at] ?? EMPTY) || undefined}
                  >
                    {isEmptyRange(row.cells[at] ?? EMPTY)
                      ? INSPECTOR_TEXT.absent
                      : cutAtEvidence(
                          row.cells[at] ?? EMPTY,
                          evidenceIn(finding, reading.siglum),
                        ).map((part) =>
                          part.isEvidence ? (
                            <mark key={part.start}>{wordsOfReading(reading, part)}</mark>
                          ) : (
                            wordsOfReading(reading, part)
                          ),
                        )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const EMPTY = { start: 0, end: 0 };

const evidenceIn = ({ evidence }: Finding, siglum: string) =>
  evidence.filter(({ article }) => article === siglum);
