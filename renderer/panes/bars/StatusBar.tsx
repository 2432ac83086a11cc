import { BAR_TEXT } from '../../components/bar-text.ts';
import { Icon } from '../../components/Icon.tsx';
import { KeysOf } from '../../components/Keys.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { ComparingStatus } from './ComparingStatus.tsx';
import { CountStatus } from './CountStatus.tsx';
import { FindingStatus } from './FindingStatus.tsx';
import { PassageStatus } from './PassageStatus.tsx';
import { SavedStatus } from './SavedStatus.tsx';
import { ZoomStatus } from './ZoomStatus.tsx';

/** Where the reader is, how far the program is, and what is safe. */
export function StatusBar() {
  const reading = useWorkbenchState((state) => state.screen === 'read');
  const mode = useWorkbenchState((state) => state.view.mode);
  return (
    <footer className="status-bar">
      {reading ? (
        <>
          {mode === 'matrix' && <PassageStatus />}
          <FindingStatus />
          <ComparingStatus />
          <span className="grow" />
          {mode === 'read' && <CountStatus />}
          <SavedStatus />
          {mode === 'read' && <ZoomStatus />}
        </>
      ) : (
        <>
          <Version />
          <span className="grow" />
        </>
      )}
      <span className="offline">
        <Icon name="shield" small />
        {BAR_TEXT.offline}
      </span>
    </footer>
  );
}

function Version() {
  const workbench = useWorkbench();
  const version = useWorkbenchState((state) => state.launch?.version);
  return (
    <>
      <span>
        {BAR_TEXT.program} {version}
      </span>
      <button
        type="button"
        className="status-button"
        onClick={() => workbench.look({ dialog: 'keys' })}
      >
        <KeysOf command="keyList" /> {BAR_TEXT.allKeys}
      </button>
    </>
  );
}
