import { LIBRARY_TEXT } from '../../components/library-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** Comparisons that were deleted and can be brought back; nothing where there are none. */
export function DeletedList() {
  const workbench = useWorkbench();
  const deleted = useWorkbenchState((state) => state.deleted);
  if (deleted.length === 0) return null;
  return (
    <details className="deleted">
      <summary className="section-head">{LIBRARY_TEXT.deleted(deleted.length)}</summary>
      <ul className="deleted-list">
        {deleted.map(({ id, name }) => (
          <li key={id}>
            <span className="grow">{name}</span>
            <button type="button" className="button" onClick={() => void workbench.bringBack(id)}>
              {LIBRARY_TEXT.bringBack}
            </button>
            <button
              type="button"
              className="button"
              data-look="danger"
              onClick={() => void workbench.deleteForGood(id)}
            >
              {LIBRARY_TEXT.forGood}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
