import { BAR_TEXT } from '../../components/bar-text.ts';
import { Logo } from '../../components/Logo.tsx';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { ComparisonMenu } from './ComparisonMenu.tsx';
import { ComparisonName } from './ComparisonName.tsx';
import { FindField } from './FindField.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Program and comparison by name, the views, and what can be undone. */
export function TitleBar() {
  const reading = useWorkbenchState((state) => state.screen === 'read');
  return (
    <div className="title-bar">
      <div className="title-left">
        <Logo />
        <span className="program-name">{BAR_TEXT.program}</span>
        {reading && <ComparisonName />}
        <ComparisonMenu />
      </div>
      {reading && <ViewSwitch />}
      <div className="title-right">
        {reading && <FindField />}
        {reading && <HistoryButtons />}
      </div>
    </div>
  );
}
