import { app, type Session } from 'electron';
import { isAppAddress } from './app-scheme.ts';

/**
 * Takes the network away from Chromium before it starts: no name resolves, and no proxy is looked for. Holds for what
 * Chromium might do of its own accord, which no page asks for and no request handler sees.
 */
export function unplugNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Cancels every request of a page but those for the workbench's own files. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
  // Dictionaries for the spelling checker would be downloaded.
  session.setSpellCheckerEnabled(false);
}

/** `blob:` and `data:` hold what the page itself has; `devtools:` is the inspector's own page. */
const isLocal = (url: string): boolean => isAppAddress(url) || /^(?:blob|data|devtools):/.test(url);
