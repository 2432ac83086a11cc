import { SIGLA } from '../../../app/index.ts';

/** Columns for the sources of a comparison. */
export function RecentPicture({ sources }: { readonly sources: number }) {
  return (
    <svg className="recent-picture" viewBox="0 0 56 44" aria-hidden="true">
      {SIGLA.slice(0, sources).map((siglum, at) => (
        <g key={siglum} transform={`translate(${28 - sources * 3.25 + at * 6.5} 8)`}>
          {LENGTHS.map((length, row) => (
            <rect
              key={length}
              y={row * 6.5}
              width="5"
              height="5"
              rx="1.2"
              fill={(row + at * 2) % 5 === length ? 'var(--ink-2)' : 'var(--line-2)'}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** In which of five steps each row is drawn dark. */
const LENGTHS = [1, 3, 2, 4] as const;
