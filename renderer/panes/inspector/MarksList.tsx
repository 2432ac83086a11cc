import { type Highlight, SIGLA } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { type PlacedHighlight, placedHighlights } from '../read/placed-highlights.ts';
import { MarkCard } from './MarkCard.tsx';

/** Every mark of the reader in order of the text, so that each can be reached without pointer or colour. */
export function MarksList() {
  const work = useWorkbenchState((state) => state.work);
  const placed = new Map(placedHighlights(work).map((highlight) => [highlight.id, highlight]));
  const highlights = (work?.highlights ?? []).toSorted(inTextOrder(placed));
  return (
    <section className="marks">
      <h3 className="section-head">
        {INSPECTOR_TEXT.highlights} <span className="faint">{highlights.length}</span>
      </h3>
      {highlights.length === 0 && <p className="muted">{INSPECTOR_TEXT.noHighlights}</p>}
      <ul>
        {highlights.map((highlight) => (
          <li key={highlight.id}>
            <MarkCard highlight={highlight} placed={placed.get(highlight.id) ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Marks that lost their words come last in their article. */
const inTextOrder =
  (placed: ReadonlyMap<string, PlacedHighlight>) =>
  (a: Highlight, b: Highlight): number => {
    const place = ({ id }: Highlight): number => placed.get(id)?.start ?? Number.MAX_SAFE_INTEGER;
    return SIGLA.indexOf(a.article) - SIGLA.indexOf(b.article) || place(a) - place(b);
  };
