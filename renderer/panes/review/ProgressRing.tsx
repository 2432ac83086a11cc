import { REVIEW_TEXT } from '../../components/review-text.ts';
import type { listCounts } from './review-groups.ts';

/** The ring's measures, in CSS pixels. */
const RADIUS = 30;
const LENGTH = 2 * Math.PI * RADIUS;
const STATES = ['confirmed', 'dismissed', 'second-look'] as const;

/** What is settled as a ring, the number in its middle. The words beside it say the same. */
export function ProgressRing({ counts }: { readonly counts: ReturnType<typeof listCounts> }) {
  const all = Math.max(1, counts.all);
  let before = 0;
  const arcs = STATES.map((state) => {
    const arc = { state, from: before, length: (counts[state] / all) * LENGTH };
    before += arc.length;
    return arc;
  });
  return (
    <svg
      width="76"
      height="76"
      role="img"
      aria-label={REVIEW_TEXT.reviewed(counts.all - counts.open, counts.all)}
    >
      <circle className="ring" cx="38" cy="38" r={RADIUS} />
      {arcs.map(({ state, from, length }) => (
        <circle
          key={state}
          className="ring"
          data-verdict={state}
          cx="38"
          cy="38"
          r={RADIUS}
          strokeDasharray={`${length} ${LENGTH}`}
          strokeDashoffset={-from}
          transform="rotate(-90 38 38)"
        />
      ))}
      <text x="38" y="44" textAnchor="middle">
        {counts.all - counts.open}
      </text>
    </svg>
  );
}
