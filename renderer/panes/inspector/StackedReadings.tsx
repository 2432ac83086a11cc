import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { type CollationRow, differingRanges } from '../read/collate-readings.ts';
import { type Reading, wordsOfReading } from '../read/passage-readings.ts';

interface Props {
  readonly readings: readonly Reading[];
  readonly rows: readonly CollationRow[];
}

/** Many readings below each other, the differing words marked. */
export function StackedReadings({ readings, rows }: Props) {
  const differing = differingRanges(rows);
  return (
    <section>
      <ol className="stacked-readings" aria-label={INSPECTOR_TEXT.readings}>
        {readings.map((reading) => (
          <li key={reading.siglum}>
            <SiglumBadge siglum={reading.siglum} size="small" />
            <p>
              {markedParts(
                reading,
                differing.filter(({ siglum }) => siglum === reading.siglum),
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function markedParts(reading: Reading, marks: readonly { start: number; end: number }[]) {
  let at = reading.start;
  const parts = marks.flatMap((mark) => {
    const before = wordsOfReading(reading, { start: at, end: mark.start });
    at = mark.end;
    return [before, <mark key={mark.start}>{wordsOfReading(reading, mark)}</mark>];
  });
  return [...parts, wordsOfReading(reading, { start: at, end: reading.end })];
}
