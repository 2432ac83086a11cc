import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { browserParts } from './browser-parts.ts';
import { WorkbenchProvider } from './components/WorkbenchContext.tsx';
import { createWorkbench } from './state/create-workbench.ts';
import './styles/index.css';

const workbench = createWorkbench(browserParts());
const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <WorkbenchProvider workbench={workbench}>
      <App />
    </WorkbenchProvider>
  </StrictMode>,
);
void workbench.start();
