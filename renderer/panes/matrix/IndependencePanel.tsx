import type { Comparison, Siglum } from '../../../app/index.ts';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';

/** How much wording every two sources share, most first; those that share none in one line. */
export function IndependencePanel({ comparison }: { readonly comparison: Comparison }) {
  const pairs = comparison.independence.toSorted((one, other) => most(other) - most(one));
  const apart = pairs.filter((pair) => most(pair) === 0);
  return (
    <section className="ledger">
      <h2 className="ledger-title">
        <b>{MATRIX_TEXT.wording}</b>
      </h2>
      <p className="muted">{MATRIX_TEXT.wordingWhy}</p>
      <ul>
        {pairs.slice(0, pairs.length - apart.length).map(({ a, b, sharedA, sharedB }) => (
          <li key={a + b} className="shared-pair">
            <Share of={a} from={b} share={sharedA} />
            <Share of={b} from={a} share={sharedB} />
          </li>
        ))}
      </ul>
      {apart.length > 0 && (
        <p className="faint">{MATRIX_TEXT.sharesNothing(apart.map(({ a, b }) => [a, b]))}</p>
      )}
    </section>
  );
}

const most = ({ sharedA, sharedB }: Comparison['independence'][number]): number =>
  Math.max(sharedA, sharedB);

function Share({ of, from, share }: { of: Siglum; from: Siglum; share: number }) {
  const percent = Math.round(share * 100);
  return (
    <p>
      <SiglumBadge siglum={of} size="small" />
      <span className="share-bar" aria-hidden="true">
        <i style={{ width: `${percent}%` }} />
      </span>
      <span>{MATRIX_TEXT.shares(of, percent, from)}</span>
    </p>
  );
}
