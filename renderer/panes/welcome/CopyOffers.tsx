import { LIBRARY_TEXT } from '../../components/library-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** Copies of lost libraries this browser can give back; nothing where there are none. */
export function CopyOffers() {
  const workbench = useWorkbench();
  const offers = useWorkbenchState((state) => state.offers);
  return offers.map(({ library, comparisons, folder }) => (
    <section key={library} className="copy-offer" aria-label={LIBRARY_TEXT.offerTitle}>
      <b>{LIBRARY_TEXT.offerTitle}</b>
      <p>{LIBRARY_TEXT.offer(comparisons, folder)}</p>
      <button
        type="button"
        className="button"
        data-look="main"
        onClick={() => void workbench.takeInCopy(library)}
      >
        {LIBRARY_TEXT.takeIn}
      </button>
    </section>
  ));
}
