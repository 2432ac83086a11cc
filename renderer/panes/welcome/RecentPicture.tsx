import type { CellState } from '../../../app/index.ts';

interface Props {
  readonly sources: number;
  /** By row, then by column; null where it is not known. */
  readonly picture: readonly (readonly CellState[])[] | null;
}

/** From one cell to the next, in the picture's units. */
const STEP = 6.5;
const WIDTH = 56;
const HEIGHT = 44;

/** A comparison in small: a column for each source, a row for a passage, and how they stand; empty columns before it was compared. */
export function RecentPicture({ sources, picture }: Props) {
  const rows = picture ?? UNKNOWN.map(() => Array.from({ length: sources }, () => null));
  const left = (WIDTH - sources * STEP) / 2;
  const top = (HEIGHT - rows.length * STEP) / 2;
  return (
    <svg className="recent-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {rows.map((cells, row) =>
        cells.map((state, column) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
            key={`${row}-${column}`}
            x={left + column * STEP + 0.75}
            y={top + row * STEP + 0.75}
            width="5"
            height="5"
            rx="1.2"
            data-state={state ?? undefined}
          />
        )),
      )}
    </svg>
  );
}

const UNKNOWN = [0, 1, 2, 3] as const;
