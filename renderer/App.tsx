import { useWorkbenchState } from './components/WorkbenchContext.tsx';
import { StatusBar } from './panes/bars/StatusBar.tsx';
import { ToolBar } from './panes/bars/ToolBar.tsx';
import { TitleBar } from './panes/bars/TitleBar.tsx';
import { ReadView } from './panes/read/ReadView.tsx';

/** The window: bars above and below, and the view between them. */
export function App() {
  const screen = useWorkbenchState((state) => state.screen);
  return (
    <div className="window" data-screen={screen}>
      <TitleBar />
      {screen === 'read' && <ToolBar />}
      {screen === 'read' && <ReadView />}
      <StatusBar />
    </div>
  );
}
