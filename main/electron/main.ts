import { join, resolve } from 'node:path';
import { app, session } from 'electron';
import { loadProgramFiles } from '../files/load-program-files.ts';
import { readArticles } from '../files/read-articles.ts';
import { type Arrivals, createArrivals } from '../handlers/create-arrivals.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import { dataFolderOf } from '../library/data-folder.ts';
import type { HostLibrary } from '../library/host-library.ts';
import { keepLibrary } from '../library/keep-library.ts';
import { programFolders } from '../program-folders.ts';
import { VERSION } from '../version.ts';
import { answerRequests } from './answer-requests.ts';
import { registerAppScheme, serveApp } from './app-scheme.ts';
import { blockNetwork, unplugNetwork } from './block-network.ts';
import { chooseReportPath } from './choose-report-path.ts';
import { closeBeforeQuit } from './close-before-quit.ts';
import { denyNavigation } from './deny-navigation.ts';
import { denyPermissions } from './deny-permissions.ts';
import { keepOneWindow } from './keep-one-window.ts';
import { leaveToOther } from './leave-to-other.ts';
import { openWindow } from './open-window.ts';
import { readArguments } from './read-arguments.ts';
import { receiveFiles } from './receive-files.ts';
import { sendEvent } from './send-event.ts';
import { setMenu } from './set-menu.ts';
import { showWindow } from './show-window.ts';

const folders = programFolders(resolve(import.meta.dirname, '../..'));

registerAppScheme();
unplugNetwork();
const { files, data } = readArguments(process.argv, process.cwd(), app.isPackaged);
const folder = dataFolderOf(data, process.cwd());
// One window for each data folder: Electron's own lock belongs to this path.
if (data !== undefined) app.setPath('userData', join(folder, 'window'));
// A second start hands its files to the first and leaves.
if (app.requestSingleInstanceLock({ files })) void start(createArrivals(files, sendArticles));
else app.quit();

async function start(arrivals: Arrivals): Promise<void> {
  denyNavigation();
  receiveFiles(arrivals);
  const keeping = await keepLibrary(folder, files, (handed) => {
    showWindow();
    arrivals.arrive(handed.files);
    return { address: null };
  });
  if (keeping.status !== 'kept') return leaveToOther(keeping);
  const { library, close } = keeping;
  void library.then(({ onChanged }) =>
    onChanged((changed) => sendEvent('library.changed', changed)),
  );
  closeBeforeQuit(close);
  const open = () => openWindow(import.meta.dirname, arrivals.pageClosed);
  keepOneWindow(open);
  await app.whenReady();
  denyPermissions(session.defaultSession);
  blockNetwork(session.defaultSession);
  serveApp(await loadProgramFiles(folders.workbench));
  answerRequests(library.then((opened) => handlersFor(arrivals, opened)));
  setMenu(arrivals);
  await open();
}

const handlersFor = (arrivals: Arrivals, library: HostLibrary) =>
  createHandlers({
    version: VERSION,
    door: 'electron',
    library,
    launchFiles: arrivals.takeWaiting,
    sampleFolder: folders.sample,
    chooseReportPath,
  });

async function sendArticles(paths: readonly string[]): Promise<void> {
  sendEvent('articles.arrived', await readArticles(paths.map((path) => ({ path }))));
}
