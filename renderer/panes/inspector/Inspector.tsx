import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { passageIndexOf } from '../../state/passage-index.ts';
import { FindingsHere } from './FindingsHere.tsx';
import { MarksList } from './MarksList.tsx';
import { PassageSummary } from './PassageSummary.tsx';
import { ReadingsTable } from './ReadingsTable.tsx';

/** What is known of the selected passage, and the reader's marks in all sources. */
export function Inspector() {
  const comparison = useWorkbenchState((state) => state.comparison);
  const selected = useWorkbenchState((state) => state.selection.passage);
  const passage =
    comparison && selected ? passageIndexOf(comparison).passages.get(selected) : undefined;
  return (
    <aside className="inspector" aria-label={INSPECTOR_TEXT.name}>
      {comparison && passage ? (
        <>
          <PassageSummary comparison={comparison} passage={passage} />
          <ReadingsTable comparison={comparison} passage={passage} />
          <FindingsHere comparison={comparison} passage={passage} />
        </>
      ) : (
        <NothingToShow isWaiting={!comparison && selected !== null} />
      )}
      <MarksList />
    </aside>
  );
}

/** `isWaiting`: a passage is selected, and what differs in it is not known yet. */
function NothingToShow({ isWaiting }: { readonly isWaiting: boolean }) {
  return (
    <section className="inspector-empty">
      <h2>{isWaiting ? INSPECTOR_TEXT.notCompared : INSPECTOR_TEXT.empty}</h2>
      <p>{isWaiting ? INSPECTOR_TEXT.notComparedWhy : INSPECTOR_TEXT.emptyWhy}</p>
    </section>
  );
}
