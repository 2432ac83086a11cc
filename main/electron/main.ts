import { resolve } from 'node:path';
import { app, session } from 'electron';
import { loadProgramFiles } from '../files/load-program-files.ts';
import { readArticles } from '../files/read-articles.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import { programFolders } from '../program-folders.ts';
import { VERSION } from '../version.ts';
import { answerRequests } from './answer-requests.ts';
import { registerAppScheme, serveApp } from './app-scheme.ts';
import { blockNetwork, unplugNetwork } from './block-network.ts';
import { chooseReportPath } from './choose-report-path.ts';
import { type Arrivals, createArrivals } from './create-arrivals.ts';
import { denyNavigation } from './deny-navigation.ts';
import { denyPermissions } from './deny-permissions.ts';
import { filesOfArguments } from './files-of-arguments.ts';
import { keepOneWindow } from './keep-one-window.ts';
import { openWindow } from './open-window.ts';
import { receiveFiles } from './receive-files.ts';
import { sendEvent } from './send-event.ts';
import { setMenu } from './set-menu.ts';

const folders = programFolders(resolve(import.meta.dirname, '../..'));

registerAppScheme();
unplugNetwork();
const files = filesOfArguments(process.argv, process.cwd(), app.isPackaged);
// A second start hands its files to the first and leaves.
if (app.requestSingleInstanceLock({ files })) start(createArrivals(files, sendArticles));
else app.quit();

function start(arrivals: Arrivals): void {
  const open = () => openWindow(import.meta.dirname, arrivals.pageClosed);
  denyNavigation();
  receiveFiles(arrivals);
  keepOneWindow(open);
  app.whenReady().then(async () => {
    denyPermissions(session.defaultSession);
    blockNetwork(session.defaultSession);
    serveApp(await loadProgramFiles(folders.workbench));
    answerRequests(handlersFor(arrivals));
    setMenu(arrivals);
    await open();
  });
}

const handlersFor = (arrivals: Arrivals) =>
  createHandlers({
    version: VERSION,
    door: 'electron',
    launchFiles: arrivals.takeWaiting,
    sampleFolder: folders.sample,
    chooseReportPath,
  });

async function sendArticles(paths: readonly string[]): Promise<void> {
  sendEvent('articles.arrived', await readArticles(paths.map((path) => ({ path }))));
}
