import { DECIDE_TEXT, DISMISSAL_REASONS } from '../../components/decide-text.ts';
import { Keys } from '../../components/Keys.tsx';

interface Props {
  readonly why?: string;
  /** Null: none is given. */
  readonly onReason: (reason: string | null) => void;
}

/** Why a finding is dismissed: one press for each reason, by its digit. */
export function DismissalReasons({ why = DECIDE_TEXT.why, onReason }: Props) {
  return (
    <ul className="reasons" aria-label={why}>
      {DISMISSAL_REASONS.map((reason, at) => (
        <li key={reason}>
          <button type="button" className="reason" onClick={() => onReason(reason)}>
            <Keys keys={String(at + 1)} /> {reason}
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="reason" onClick={() => onReason(null)}>
          <Keys keys="X" /> {DECIDE_TEXT.withoutReason}
        </button>
      </li>
    </ul>
  );
}
