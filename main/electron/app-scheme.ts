import { protocol } from 'electron';
import type { ProgramFiles } from '../files/load-program-files.ts';
import { PAGE_HEADERS } from '../page-headers.ts';

const SCHEME = 'app';
/** The origin of the workbench. IndexedDB belongs to it, so it never changes. */
const ORIGIN = `${SCHEME}://synoptic`;

/** Where a window starts. */
export const APP_PAGE = `${ORIGIN}/`;

/** Whether an address is one of the workbench's own. */
export const isAppAddress = (address: string): boolean => address.startsWith(APP_PAGE);

/**
 * Makes `app:` a scheme like https, with an origin, storage and a secure context of its own; `file:` has none of these
 * and would let a page read the disk. Electron wants this before it is ready.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://synoptic/...` with the files of the workbench and with nothing else. */
export function serveApp(files: ProgramFiles): void {
  protocol.handle(SCHEME, ({ method, url }) => {
    if (method !== 'GET') return refuse(405);
    const file = isAppAddress(url) ? files.get(new URL(url).pathname) : undefined;
    if (file === undefined) return refuse(404);
    return new Response(file.bytes, { headers: { ...PAGE_HEADERS, 'Content-Type': file.type } });
  });
}

const refuse = (status: number): Response => new Response(null, { status, headers: PAGE_HEADERS });
