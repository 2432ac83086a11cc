import type { FindingKind, VerdictState } from '../../app/index.ts';
import { KIND_TEXT } from './kind-text.ts';

interface Props {
  readonly kind: FindingKind;
  readonly verdict?: VerdictState | null;
}

/** The letter of a kind in its hue: outline for found, solid for confirmed. The name stands beside it or is read instead. */
export function KindGlyph({ kind, verdict = null }: Props) {
  return (
    <span className="glyph" data-kind={kind} data-verdict={verdict ?? undefined} aria-hidden="true">
      {KIND_TEXT[kind].letter}
    </span>
  );
}
