import { useTheme } from './components/use-theme.ts';
import { useWorkbenchState } from './components/WorkbenchContext.tsx';
import { Announcer } from './panes/Announcer.tsx';
import { Notices } from './panes/bars/Notices.tsx';
import { StatusBar } from './panes/bars/StatusBar.tsx';
import { TitleBar } from './panes/bars/TitleBar.tsx';
import { ToolBar } from './panes/bars/ToolBar.tsx';
import { ChangeAnnouncer } from './panes/ChangeAnnouncer.tsx';
import { DropZone } from './panes/DropZone.tsx';
import { Dialogs } from './panes/dialogs/Dialogs.tsx';
import { MatrixView } from './panes/matrix/MatrixView.tsx';
import { ReadView } from './panes/read/ReadView.tsx';
import { ReviewView } from './panes/review/ReviewView.tsx';
import { Starting } from './panes/Starting.tsx';
import { useKeys } from './panes/use-keys.ts';
import { WelcomeView } from './panes/welcome/WelcomeView.tsx';

/** The window: bars above and below, and the view between them. */
export function App() {
  useTheme();
  useKeys();
  const screen = useWorkbenchState((state) => state.screen);
  const mode = useWorkbenchState((state) => state.view.mode);
  const work = useWorkbenchState((state) => state.work?.id ?? state.arriving?.id);
  return (
    <div className="window" data-screen={screen} data-mode={mode}>
      <header>
        <TitleBar />
        {screen === 'read' && <ToolBar />}
        <Notices />
      </header>
      {screen === 'read' && mode === 'read' && <ReadView key={work} />}
      {screen === 'read' && mode === 'matrix' && <MatrixView key={work} />}
      {screen === 'read' && mode === 'review' && <ReviewView key={work} />}
      {screen === 'starting' && <Starting />}
      {screen === 'welcome' && <WelcomeView />}
      <StatusBar />
      <Dialogs />
      <DropZone />
      <Announcer />
      <ChangeAnnouncer />
    </div>
  );
}
