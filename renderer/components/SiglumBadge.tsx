import type { Siglum } from '../../app/index.ts';

interface Props {
  readonly siglum: Siglum;
  readonly size?: 'small' | 'normal';
  /** Drawn as an outline: a column that is not open, a list that only counts. */
  readonly outline?: boolean;
}

/** The letter of a source, ink on paper, the same everywhere. */
export function SiglumBadge({ siglum, size = 'normal', outline = false }: Props) {
  return (
    <span className="siglum" data-size={size} data-outline={outline || undefined}>
      {siglum}
    </span>
  );
}
