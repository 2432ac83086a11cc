import type { CertaintyLadder } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';

/** From least to most sure: which source stands on which rung. */
export function Ladder({ ladder }: { readonly ladder: CertaintyLadder }) {
  return (
    <ol className="ladder" aria-label={INSPECTOR_TEXT.ladder}>
      {ladder.map(({ rung, sigla }) => (
        <li key={rung} data-empty={sigla.length === 0 || undefined}>
          <span className="ladder-sigla">
            {sigla.map((siglum) => (
              <SiglumBadge key={siglum} siglum={siglum} size="small" />
            ))}
          </span>
          <span className="ladder-rung">{INSPECTOR_TEXT.rungs[rung]}</span>
        </li>
      ))}
    </ol>
  );
}
