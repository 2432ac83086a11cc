import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import {
  decodeWire,
  EVENTS_PATH,
  encodeWire,
  type Handlers,
  MAX_REQUEST_BYTES,
  type Result,
  requestNameOf,
  TOKEN_HEADER,
} from '../../app/index.ts';
import type { ProgramFile, ProgramFiles } from '../files/load-program-files.ts';
import { handleRequest } from '../handlers/handle-request.ts';
import { PAGE_HEADERS } from '../page-headers.ts';
import type { EventStreams } from './event-streams.ts';
import { readBody } from './read-body.ts';
import { isCrossSite, type Refusal, refuseRequest, singleHeader } from './refuse-request.ts';
import { isSameToken } from './token.ts';

/** Milliseconds. The other end is a browser on the same machine; whoever is slower holds a connection open on purpose. */
const HEADERS_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 30_000;
const CHECK_INTERVAL = 1_000;

export interface ServerParts {
  readonly files: ProgramFiles;
  /** There once the library has been read. */
  readonly handlers: Promise<Handlers>;
  readonly token: string;
  readonly events: EventStreams;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** The loopback host of the workbench, not yet listening: program files for anybody, requests for who has the token. */
export const createServer = (parts: ServerParts): Server =>
  createHttpServer(
    {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      connectionsCheckingInterval: CHECK_INTERVAL,
    },
    async (request, response) => {
      const reply = await answer(parts, request);
      if (reply === 'events') return parts.events.open(response);
      const { status, type, body } = reply;
      response.writeHead(status, {
        ...PAGE_HEADERS,
        'Content-Type': type,
        'Content-Length': body.length,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    },
  );

async function answer(parts: ServerParts, request: IncomingMessage): Promise<Answer | 'events'> {
  const refusal = refuseRequest(request);
  if (refusal !== null) return refuse(refusal);
  const [path = ''] = (request.url ?? '').split('?');
  const name = requestNameOf(path);
  if (name === null && path !== EVENTS_PATH) return answerFile(parts, request, path);
  return (
    refuseCall(parts, request) ?? (name === null ? 'events' : answerCall(parts, request, name))
  );
}

/** The program's own files are the same for everybody and hold no secret. */
function answerFile({ files }: ServerParts, request: IncomingMessage, path: string): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse({ status: 405, reason: 'Files are only read.' });
  const file: ProgramFile | undefined = files.get(path);
  if (file === undefined) return refuse({ status: 404, reason: 'There is no such file.' });
  return { status: 200, type: file.type, body: file.bytes };
}

/** Null for a request that has the token. */
function refuseCall({ token }: ServerParts, request: IncomingMessage): Answer | null {
  const given = singleHeader(request, TOKEN_HEADER);
  if (given === undefined || !isSameToken(token, given) || isCrossSite(request))
    return refuse({ status: 403, reason: 'This address is not (or no longer) the right one.' });
  return request.method === 'POST' ? null : refuse({ status: 405, reason: 'Requests are posted.' });
}

async function answerCall(
  { handlers }: ServerParts,
  request: IncomingMessage,
  name: string,
): Promise<Answer> {
  const body = await readBody(request, MAX_REQUEST_BYTES);
  if (body === null) return refuse({ status: 413, reason: 'The request is too large.' });
  const input = decodeWire(body);
  const result: Result<unknown> = input.ok
    ? await handleRequest(await handlers, name, input.value)
    : input;
  return { status: 200, type: 'application/octet-stream', body: encodeWire(result) };
}

const refuse = ({ status, reason }: Refusal): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: Buffer.from(`${reason}\n`),
});
