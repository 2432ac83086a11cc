import type { Decision } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { LINK_TEXT } from '../../components/link-text.ts';
import { OWN_TEXT } from '../../components/own-finding-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** What is under way in the text, below it, where it covers nothing: a finding that is gathered, a link that waits for its other end. */
export function ReadingBar() {
  const workbench = useWorkbench();
  const draft = useWorkbenchState((state) => state.view.draft);
  const dialog = useWorkbenchState((state) => state.view.dialog);
  const hint = useWorkbenchState((state) => state.view.hint);
  const linking = useWorkbenchState((state) => state.view.linking);
  if (linking)
    return (
      <div className="reading-bar" role="status">
        <Icon name="pin" small />
        {LINK_TEXT.waiting(linking.siglum)}
        <button type="button" className="button" onClick={() => workbench.look({ linking: null })}>
          {LINK_TEXT.cancel}
        </button>
      </div>
    );
  if (draft.length > 0 && dialog === null)
    return (
      <div className="reading-bar" role="status">
        <Icon name="flag" small />
        <b>{OWN_TEXT.gathering(draft.length)}</b> {OWN_TEXT.gatheringWhy}
        <button
          type="button"
          className="button"
          data-look="line"
          onClick={() => workbench.look({ dialog: 'own-finding' })}
        >
          {OWN_TEXT.goOn}
        </button>
        <button type="button" className="button" onClick={() => workbench.look({ draft: [] })}>
          {OWN_TEXT.discard}
        </button>
      </div>
    );
  if (hint === 'own-finding')
    return (
      <div className="reading-bar" role="status">
        <Icon name="flag" small /> {OWN_TEXT.hint}
        <button type="button" className="button" onClick={() => workbench.look({ hint: null })}>
          {LINK_TEXT.cancel}
        </button>
      </div>
    );
  return <LinkedNote />;
}

/** After a pin the reader sees what happened, and can take it back. Said aloud it is with every other change. */
function LinkedNote() {
  const workbench = useWorkbench();
  const last = useWorkbenchState((state) => state.history.done.at(-1)?.change);
  const hint = useWorkbenchState((state) => state.view.hint);
  if (hint !== 'linked' || last?.kind !== 'decide' || !last.put.some(isLink)) return null;
  return (
    <div className="reading-bar">
      <Icon name="pin" small />
      {LINK_TEXT.done(last.what)}
      <button
        type="button"
        className="button"
        data-look="line"
        onClick={() => {
          workbench.look({ hint: null });
          workbench.undo();
        }}
      >
        {LINK_TEXT.undo}
      </button>
      <button type="button" className="button" onClick={() => workbench.look({ hint: null })}>
        {LINK_TEXT.close}
      </button>
    </div>
  );
}

const isLink = ({ type }: Decision): boolean => type === 'link';
