import { resolve } from 'node:path';
import { tokenFragment } from '../../app/index.ts';
import { loadProgramFiles } from '../files/load-program-files.ts';
import { readArticles } from '../files/read-articles.ts';
import { createArrivals } from '../handlers/create-arrivals.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import type { HostLibrary } from '../library/host-library.ts';
import { type Keeping, keepLibrary } from '../library/keep-library.ts';
import { programFolders } from '../program-folders.ts';
import { VERSION } from '../version.ts';
import { closeOnSignal } from './close-on-signal.ts';
import { createServer } from './create-server.ts';
import { createEventStreams, type EventStreams } from './event-streams.ts';
import { listen } from './listen.ts';
import { openInBrowser } from './open-in-browser.ts';
import { type BrowserArguments, parseArguments } from './parse-arguments.ts';
import { createToken } from './token.ts';

const CANNOT = 1;
const USAGE = 2;

const parsed = parseArguments(process.argv.slice(2), process.cwd());
if (parsed.ok) await start(parsed.value);
else leave(parsed.error, USAGE);

/** Becomes the host of the data folder, or hands over to the one it has. */
async function start(started: BrowserArguments): Promise<void> {
  let address: string | null = null;
  const arrivals = createArrivals([], sendArticles);
  const keeping = await keepLibrary(started.data, started.files, ({ files }) => {
    arrivals.arrive(files);
    return { address };
  });
  if (keeping.status === 'refused') return leave(keeping.reason, CANNOT);
  if (keeping.status === 'handed-over') return handedOver(keeping, started);
  const { library } = keeping;
  const events = createEventStreams({
    welcome: async () => [{ name: 'library.changed', event: whereItStands(await library) }],
    onOpened: arrivals.pageOpened,
    onLastClosed: arrivals.pageClosed,
  });
  void library.then(({ onChanged }) =>
    onChanged((event) => events.sendToAll({ name: 'library.changed', event })),
  );
  address = await serve(started, library, events);
  if (address === null) return keeping.close();
  closeOnSignal(keeping.close);
  if (started.open) openInBrowser(address);

  async function sendArticles(paths: readonly string[]): Promise<void> {
    const event = await readArticles(paths.map((path) => ({ path })));
    events.sendToLatest({ name: 'articles.arrived', event });
  }
}

/** Serves the workbench until the process ends; gives its address, null where it cannot. */
async function serve(
  { port, files }: BrowserArguments,
  library: Promise<HostLibrary>,
  events: EventStreams,
): Promise<string | null> {
  const folders = programFolders(resolve(import.meta.dirname, '../..'));
  const handlers = library.then((opened) =>
    createHandlers({
      version: VERSION,
      door: 'browser',
      library: opened,
      launchFiles: () => files,
      sampleFolder: folders.sample,
      chooseReportPath: null,
    }),
  );
  const token = createToken();
  const program = await loadProgramFiles(folders.workbench);
  const listening = await listen(createServer({ files: program, handlers, token, events }), port);
  if (!listening.ok) {
    leave(listening.error, CANNOT);
    return null;
  }
  const address = `http://127.0.0.1:${listening.value}/${tokenFragment(token)}`;
  console.log(`Synoptic is open at ${address}`);
  return address;
}

/** Tells the reader where the program is that has the library already. */
function handedOver(
  { address }: Extract<Keeping, { status: 'handed-over' }>,
  { files, open }: BrowserArguments,
): void {
  const given =
    files.length === 0 ? '' : `; it was given your ${files.length === 1 ? 'file' : 'files'}`;
  const where = address === null ? 'in its window' : `at ${address}`;
  console.log(`Synoptic is already open ${where}${given}`);
  if (open && address !== null) openInBrowser(address);
}

const whereItStands = (library: HostLibrary) => {
  const { seq, sessions } = library.state();
  return { origin: '', seq, sessions, records: [] };
};

function leave(reason: string, exitCode: number): void {
  console.error(reason);
  process.exitCode = exitCode;
}
