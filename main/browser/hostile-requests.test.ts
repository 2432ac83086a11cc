import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM_FILES, sendRaw, startServer, statusOf } from './server.fixture.ts';

// Hostile requests that lie beside the project, not in it; whoever has no such folder sees these tests as skipped.
const FOLDER = join(import.meta.dirname, '../../../shared/bench-security/server');
const hasCases = existsSync(FOLDER);
const read = <T>(name: string): readonly T[] =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

interface RequestCase {
  readonly id: string;
  readonly name: string;
  readonly expect: string;
  readonly method: string;
  readonly path: string;
  readonly host: string | readonly string[] | null;
  readonly token: string | null;
  readonly origin?: string;
  readonly bodyBytes?: number;
  readonly contentLength?: number;
  readonly extraHeaders?: number;
  readonly slow?: boolean;
  readonly transferEncoding?: string;
  readonly upgrade?: string;
  readonly secFetchSite?: string;
}

const programTexts = [...PROGRAM_FILES.values()].map(({ bytes }) =>
  new TextDecoder().decode(bytes),
);

test.skipIf(!hasCases)(
  'no path leads out of the build (needs ../shared/bench-security/server/path-traversal.jsonl)',
  async () => {
    const { port } = await startServer();
    const leaks: string[] = [];
    for (const { id, path } of read<{ id: string; path: string }>('path-traversal.jsonl')) {
      const asked = path.replaceAll('{FILE}', 'etc/passwd');
      for (const target of [asked, `/${asked}`, `/assets/${asked}`]) {
        const head = `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
        const answer = await sendRaw(port, Buffer.from(head).toString('latin1'));
        const [, body = ''] = answer.split('\r\n\r\n');
        const isOurs = statusOf(answer) !== 200 || programTexts.includes(body);
        if (!isOurs || answer.includes('root:')) leaks.push(`${id} ${target}`);
      }
    }
    expect(leaks).toEqual([]);
  },
);

/** The product's own calls in the place of the case's made-up ones. A method that reads stands for one of ours that posts. */
const productPath = (path: string): string => path.replace(/^\/api\/[^?]*/, '/api/workbench.open');

function compose(request: RequestCase, port: number, token: string): string {
  const fill = (text: string) =>
    text
      .replaceAll('{PORT}', String(port))
      .replaceAll('{TOKEN:-1}', token.slice(0, -1))
      .replaceAll('{TOKEN}', token);
  const hosts = request.host === null ? [] : [request.host].flat();
  const given = request.token === 'good' ? token : request.token;
  const length = request.contentLength ?? request.bodyBytes;
  return [
    `${request.method} ${productPath(request.path)} HTTP/${request.host === null ? '1.0' : '1.1'}`,
    ...hosts.map((host) => `Host: ${fill(host)}`),
    ...(given === null ? [] : [`x-token: ${fill(given)}`]),
    ...(request.origin === undefined ? [] : [`Origin: ${fill(request.origin)}`]),
    ...(request.secFetchSite ? [`Sec-Fetch-Site: ${request.secFetchSite}`] : []),
    ...(request.upgrade ? [`Upgrade: ${request.upgrade}`, 'Connection: Upgrade'] : []),
    ...(request.transferEncoding ? [`Transfer-Encoding: ${request.transferEncoding}`] : []),
    ...(length === undefined ? [] : [`Content-Length: ${length}`]),
    ...Array.from({ length: request.extraHeaders ?? 0 }, (_, at) => `x-extra-${at}: 1`),
    ...(request.slow ? [] : ['', '']),
  ].join('\r\n');
}

/** Program files are the same for everybody and hold no secret, so the token is asked of calls only. */
const isOpenFile = ({ expect: wanted, path }: RequestCase): boolean =>
  wanted === '401|403' && !path.startsWith('/api/');

/** A call is posted here: the case's own GET would be refused for its method, whatever else is wrong or right with it. */
const asPosted = (request: RequestCase): RequestCase =>
  request.path.startsWith('/api/') && request.method === 'GET'
    ? { ...request, method: 'POST', contentLength: 3, bodyBytes: 3 }
    : request;

function isAsWanted(request: RequestCase, answer: string): boolean {
  const status = statusOf(answer);
  if (request.expect === 'no ACAO') return !/access-control-allow-origin/i.test(answer);
  if (isOpenFile(request) && status === 200)
    return programTexts.some((text) => answer.endsWith(text));
  return request.expect.split('|').some((wanted) => {
    if (wanted === 'closed') return status === null;
    if (wanted === '4xx') return status !== null && status >= 400 && status < 500;
    return status === Number(wanted);
  });
}

test.skipIf(!hasCases)(
  'hostile requests are refused as they should be (needs ../shared/bench-security/server/request-cases.jsonl)',
  { timeout: 120_000 },
  async () => {
    const { port, token } = await startServer();
    const wrong: string[] = [];
    const cases = read<RequestCase>('request-cases.jsonl').map(asPosted);
    expect(cases.length).toBeGreaterThan(0);
    for (const request of cases) {
      const body = request.bodyBytes === 3 ? '{}\n' : Buffer.alloc(request.bodyBytes ?? 0);
      const patience = request.slow ? 9_000 : 400;
      const answer = await sendRaw(port, [compose(request, port, token), body], patience);
      if (!isAsWanted(request, answer))
        wrong.push(`${request.id} ${request.name}: ${request.expect}, got ${statusOf(answer)}`);
    }
    expect(wrong).toEqual([]);
  },
);
