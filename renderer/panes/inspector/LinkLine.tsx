import type { Comparison, JudgedPassage } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { Keys } from '../../components/Keys.tsx';
import { LINK_TEXT } from '../../components/link-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { pinnedPassages } from '../../state/pinned-passages.ts';
import { mergeHere, splitHere } from '../read/link-passages.ts';
import { siglaWith, weakestScore } from './passage-facts.ts';

interface Props {
  readonly comparison: Comparison;
  readonly passage: JudgedPassage;
}

/** Who tied the readings of a passage together and how sure that is, with the ways to correct it. */
export function LinkLine({ comparison, passage }: Props) {
  const workbench = useWorkbench();
  const column = useWorkbenchState((state) => state.selection.column);
  const having = siglaWith(passage);
  const siglum = column && having.includes(column) ? column : having[0];
  const score = weakestScore(comparison, passage);
  const pin = pinnedPassages(comparison).get(passage.id);
  if (!siglum || having.length < 2) return null;
  return (
    <p className="link-line">
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
      <button
        type="button"
        className="link-action"
        title={LINK_TEXT.splitWhy(siglum)}
        onClick={() => splitHere(workbench)}
      >
        {LINK_TEXT.split} {siglum} <Keys keys="S" />
      </button>
      <button
        type="button"
        className="link-action"
        title={LINK_TEXT.mergeWhy(siglum)}
        onClick={() => mergeHere(workbench)}
      >
        {LINK_TEXT.merge} <Keys keys="M" />
      </button>
    </p>
  );
}
