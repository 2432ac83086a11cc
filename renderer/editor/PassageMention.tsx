import { NOTE_TEXT } from '../components/note-text.ts';
import { useWorkbench, useWorkbenchState } from '../components/WorkbenchContext.tsx';
import { namePassage } from '../state/name-passage.ts';
import type { Mention } from './MentionNode.tsx';

/** A passage by the name it has now; a click goes there. Where it is gone it keeps the name it had, and says so. */
export function PassageMention({ mention }: { readonly mention: Mention }) {
  const workbench = useWorkbench();
  const comparison = useWorkbenchState((state) => state.comparison);
  const named = comparison && namePassage(comparison, mention);
  const label = named?.label ?? mention.label;
  const isGone = comparison !== null && named === null;
  const go = (): void => {
    if (!named) return;
    workbench.select({ passage: named.passage, column: mention.article });
    workbench.look({ mode: 'read' });
  };
  return (
    <button
      type="button"
      className="note-mention"
      data-gone={isGone || undefined}
      title={isGone ? NOTE_TEXT.mentionGone : NOTE_TEXT.mention(label)}
      onClick={go}
    >
      {label}
    </button>
  );
}
