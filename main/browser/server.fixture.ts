import { connect } from 'node:net';
import { afterEach } from 'vitest';
import { fail, type Handlers, ok } from '../../app/index.ts';
import type { ProgramFiles } from '../files/load-program-files.ts';
import { answerLibrary } from '../handlers/answer-library.ts';
import type { HostLibrary } from '../library/host-library.ts';
import { createServer } from './create-server.ts';
import { createEventStreams, type EventStreams } from './event-streams.ts';
import { listen } from './listen.ts';
import { createToken } from './token.ts';

export const PAGE_TEXT = '<!doctype html><title>Synoptic</title>';

const file = (text: string, type: string) => ({ bytes: new TextEncoder().encode(text), type });

export const PROGRAM_FILES: ProgramFiles = new Map([
  ['/', file(PAGE_TEXT, 'text/html; charset=utf-8')],
  ['/index.html', file(PAGE_TEXT, 'text/html; charset=utf-8')],
  ['/assets/app.js', file('export {};', 'text/javascript; charset=utf-8')],
]);

/** Nothing of the door depends on what a library holds. */
const emptyLibrary = {} as HostLibrary;

/** Handlers that say what they were asked. */
const handlers: Handlers = {
  'workbench.open': async () =>
    ok({ id: 'launch', version: '1.2.3', door: 'browser', saves: 'download', opened: [] }),
  'articles.read': async ({ files }) =>
    ok(
      files.map(({ name, bytes }) => ({
        name,
        result: {
          ok: false,
          error: { code: 'empty', message: `${name} has ${bytes.length} bytes.`, file: name },
        },
      })),
    ),
  'article.decode': async ({ encoding }) =>
    fail({ code: 'not-found', message: `Nothing to read as ${encoding}.`, file: null }),
  'sample.read': async () => {
    throw new Error('The sample fell off the shelf.');
  },
  'report.save': async () => ok({ path: null }),
  ...answerLibrary(emptyLibrary),
};

export interface RunningServer {
  readonly events: EventStreams;
  readonly port: number;
  readonly token: string;
}

/** A server on a port of its own, stopped after the test. */
export async function startServer(): Promise<RunningServer> {
  const token = createToken();
  const events = createEventStreams({
    welcome: async () => [{ name: 'menu.chosen', event: { command: 'undo' } }],
    onOpened: () => {},
    onLastClosed: () => {},
  });
  const server = createServer({
    files: PROGRAM_FILES,
    handlers: Promise.resolve(handlers),
    token,
    events,
  });
  const listening = await listen(server, 0);
  if (!listening.ok) throw new Error(listening.error);
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: listening.value, token, events };
}

/** Sends these very bytes and gives what came back: one answer, or less where the other end closed or `patience` milliseconds passed. */
export function sendRaw(
  port: number,
  request: string | readonly (string | Uint8Array)[],
  patience = 3_000,
): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patience, end);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      if (isWhole(answer)) end();
    });
    socket.on('error', end);
    socket.on('close', end);
    for (const part of typeof request === 'string' ? [request] : request) socket.write(part);
  });
}

function isWhole(answer: string): boolean {
  const [head = '', body] = answer.split('\r\n\r\n');
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return body !== undefined && length !== undefined && body.length >= Number(length);
}

/** The status of an answer as it came over the line; null where the connection was closed without one. */
export function statusOf(answer: string): number | null {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1];
  return status === undefined ? null : Number(status);
}
