import type { Comparison, JudgedPassage } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { LINK_TEXT } from '../../components/link-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { pinnedPassages } from '../../state/pinned-passages.ts';
import { siglaWith, weakestScore } from './passage-facts.ts';

interface Props {
  readonly comparison: Comparison;
  readonly passage: JudgedPassage;
}

/** Who tied the readings of a passage together and how sure that is, with the way to confirm it. */
export function LinkFacts({ comparison, passage }: Props) {
  const workbench = useWorkbench();
  const score = weakestScore(comparison, passage);
  const pin = pinnedPassages(comparison).get(passage.id);
  if (siglaWith(passage).length < 2) return null;
  return (
    <>
      <span className="faint">
        {pin === 'manual' && LINK_TEXT.pinned}
        {pin === 'confirmed' && LINK_TEXT.confirmed}
        {!pin && score !== null && INSPECTOR_TEXT.link(score)}
      </span>
      {!pin && (
        <button
          type="button"
          className="link-action"
          onClick={() => workbench.confirmPassage(passage.id)}
        >
          {LINK_TEXT.confirm}
        </button>
      )}
    </>
  );
}
