import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import type { ValuePlace } from './value-lines.ts';

/** The sources at their values. The same stands below in words. */
export function NumberLine({ places }: { readonly places: readonly ValuePlace[] }) {
  const said = places.map(({ sigla, label }) => MATRIX_TEXT.place(sigla, label));
  return (
    <div className="number-line" role="img" aria-label={MATRIX_TEXT.line(said)}>
      {places.map(({ sigla, at, label }) => (
        <span
          key={at}
          className="number-place"
          style={{ left: `${at * 100}%` }}
          data-edge={edgeOf(at)}
        >
          <span className="number-sigla">
            {sigla.map((siglum) => (
              <SiglumBadge key={siglum} siglum={siglum} />
            ))}
          </span>
          <span className="number-label">{label}</span>
        </span>
      ))}
    </div>
  );
}

/** Labels at the ends grow inwards. */
function edgeOf(at: number): 'start' | 'end' | undefined {
  if (at === 0) return 'start';
  return at === 1 ? 'end' : undefined;
}
