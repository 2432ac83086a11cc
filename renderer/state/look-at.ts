import type { SearchPlace } from '../../app/index.ts';
import { passageAt, passageIndexOf } from './passage-index.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import { NOTHING_SELECTED, type Selection } from './workbench-state.ts';

/** Selects the place of a search hit in the comparison that has just been opened, once it is compared. */
export function lookAt({ store }: Pick<WorkbenchContext, 'store'>, place: SearchPlace): void {
  if (place.kind === 'note' || place.kind === 'tag') select({ highlight: place.highlight });
  if (place.kind === 'publication') select({ column: place.siglum });
  if (place.kind !== 'text') return;
  const { siglum, range } = place;
  const id = store.getState().work?.id;
  const stop = store.subscribe(({ work, comparison }) => {
    if (work?.id === id && !comparison) return;
    // Before the selection, which is a change of its own.
    stop();
    if (work?.id !== id || !comparison) return;
    const passage = passageAt(passageIndexOf(comparison), siglum, range.start);
    select({ passage, column: siglum });
  });

  function select(selection: Partial<Selection>): void {
    store.setState({ selection: { ...NOTHING_SELECTED, ...selection } });
  }
}
