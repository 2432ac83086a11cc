import { resolve } from 'node:path';
import { tokenFragment } from '../../app/index.ts';
import { loadProgramFiles } from '../files/load-program-files.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import { programFolders } from '../program-folders.ts';
import { VERSION } from '../version.ts';
import { createServer } from './create-server.ts';
import { listen } from './listen.ts';
import { openInBrowser } from './open-in-browser.ts';
import { type BrowserArguments, parseArguments } from './parse-arguments.ts';
import { createToken } from './token.ts';

const CANNOT = 1;
const USAGE = 2;

const parsed = parseArguments(process.argv.slice(2), process.cwd());
if (parsed.ok) await serve(parsed.value);
else leave(parsed.error, USAGE);

/** Serves the workbench until a signal ends the process. */
async function serve({ port, open, files }: BrowserArguments): Promise<void> {
  const folders = programFolders(resolve(import.meta.dirname, '../..'));
  const handlers = createHandlers({
    version: VERSION,
    door: 'browser',
    launchFiles: () => files,
    sampleFolder: folders.sample,
    chooseReportPath: null,
  });
  const token = createToken();
  const server = createServer({
    files: await loadProgramFiles(folders.workbench),
    handlers,
    token,
  });
  const listening = await listen(server, port);
  if (!listening.ok) return leave(listening.error, CANNOT);
  const address = `http://127.0.0.1:${listening.value}/${tokenFragment(token)}`;
  console.log(`Synoptic is open at ${address}`);
  if (open) openInBrowser(address);
}

function leave(reason: string, exitCode: number): void {
  console.error(reason);
  process.exitCode = exitCode;
}
