import { BAR_TEXT } from '../../components/bar-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { LINK_TEXT } from '../../components/link-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { linedUpIn } from '../../state/lined-up.ts';
import { placedHighlights } from '../read/placed-highlights.ts';

/** Links, highlights and notes; those that lost their words are counted too. */
export function CountStatus() {
  const links = useWorkbenchState((state) => linedUpIn(state)?.links.length);
  const work = useWorkbenchState((state) => state.work);
  const pinned =
    work?.decisions.filter((one) => one.type === 'link' && one.provenance === 'manual').length ?? 0;
  const placed = new Set(placedHighlights(work).map(({ id }) => id));
  const lost =
    work?.notes.filter(({ highlights }) => !highlights.some((id) => placed.has(id))).length ?? 0;
  return (
    <>
      {links !== undefined && (
        <span className="status-item">
          <Icon name="link" small />
          {BAR_TEXT.links(links)}
          {pinned > 0 && `, ${LINK_TEXT.pins(pinned)}`}
        </span>
      )}
      <span className="status-item">
        <Icon name="pencil" small />
        {BAR_TEXT.highlights(work?.highlights.length ?? 0)},{' '}
        {BAR_TEXT.notes(work?.notes.length ?? 0, lost)}
      </span>
    </>
  );
}
