import { Icon } from '../../components/Icon.tsx';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { WELCOME_TEXT } from '../../components/welcome-text.ts';

/** Opens the comparison that comes with the program. */
export function SampleCard() {
  const workbench = useWorkbench();
  return (
    <button
      type="button"
      className="recent-card"
      data-sample=""
      onClick={() => void workbench.openSample()}
    >
      <span className="recent-picture">
        <Icon name="sample" />
      </span>
      <span className="recent-words">
        <span className="recent-line">
          <b>{WELCOME_TEXT.sample}</b>
          <span className="faint">{WELCOME_TEXT.sampleSources}</span>
        </span>
        <span className="faint">{WELCOME_TEXT.sampleAbout}</span>
      </span>
    </button>
  );
}
