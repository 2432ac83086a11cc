import { useTheme } from './components/use-theme.ts';
import { useWorkbenchState } from './components/WorkbenchContext.tsx';
import { Announcer } from './panes/Announcer.tsx';
import { Notices } from './panes/bars/Notices.tsx';
import { StatusBar } from './panes/bars/StatusBar.tsx';
import { TitleBar } from './panes/bars/TitleBar.tsx';
import { ToolBar } from './panes/bars/ToolBar.tsx';
import { DropZone } from './panes/DropZone.tsx';
import { Dialogs } from './panes/dialogs/Dialogs.tsx';
import { ReadView } from './panes/read/ReadView.tsx';
import { useKeys } from './panes/use-keys.ts';
import { WelcomeView } from './panes/welcome/WelcomeView.tsx';

/** The window: bars above and below, and the view between them. */
export function App() {
  useTheme();
  useKeys();
  const screen = useWorkbenchState((state) => state.screen);
  const work = useWorkbenchState((state) => state.work?.id);
  return (
    <div className="window" data-screen={screen}>
      <header>
        <TitleBar />
        {screen === 'read' && <ToolBar />}
        <Notices />
      </header>
      {screen === 'read' && <ReadView key={work} />}
      {screen === 'welcome' && <WelcomeView />}
      <StatusBar />
      <Dialogs />
      <DropZone />
      <Announcer />
    </div>
  );
}
