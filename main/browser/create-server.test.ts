import { describe, expect, test } from 'vitest';
import { decodeWire, encodeWire, MAX_REQUEST_BYTES } from '../../app/index.ts';
import { PAGE_TEXT, type RunningServer, sendRaw, startServer, statusOf } from './server.fixture.ts';

const post = ({ port, token }: RunningServer, path: string, body: BodyInit, headers = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'x-token': token, ...headers },
    body,
  });

const answerOf = async (response: Response) =>
  decodeWire(new Uint8Array(await response.arrayBuffer()));

describe('the browser door', () => {
  test('serves the page to anybody, with a policy that lets it load nothing from elsewhere', async () => {
    const { port } = await startServer();
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(await response.text()).toBe(PAGE_TEXT);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test('answers a request that has the token, bytes and all', async () => {
    const server = await startServer();
    const input = { files: [{ name: 'a.txt', bytes: new Uint8Array([0, 10, 13, 255]) }] };
    const response = await post(server, '/api/articles.read', encodeWire(input));
    expect(response.status).toBe(200);
    expect(await answerOf(response)).toMatchObject({
      value: { ok: true, value: [{ result: { error: { message: 'a.txt has 4 bytes.' } } }] },
    });
  });

  test.each([
    ['no token', { 'x-token': '' }],
    ['another token', { 'x-token': 'A'.repeat(32) }],
    ['a request from another site', { 'sec-fetch-site': 'cross-site' }],
    ['a request from a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'http://evil.example' }],
    ['no origin at all, as from a sandboxed frame', { origin: 'null' }],
  ])('refuses %s', async (_, headers) => {
    const response = await post(
      await startServer(),
      '/api/workbench.open',
      encodeWire({}),
      headers,
    );
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers to its own name only, so that no other name can be pointed at it', async () => {
    const { port } = await startServer();
    const ask = (host: string) =>
      sendRaw(port, `GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    expect(statusOf(await ask(`Host: 127.0.0.1:${port}\r\n`))).toBe(200);
    expect(statusOf(await ask(`Host: evil.example:${port}\r\n`))).toBe(421);
    expect(statusOf(await ask(`Host: localhost:${port}\r\n`))).toBe(421);
    expect(statusOf(await ask(`Host: 127.0.0.1:${port}\r\nHost: evil.example\r\n`))).toBe(421);
  });

  test('refuses a body over the limit, said or not, before it has kept it', async () => {
    const { port, token } = await startServer();
    const head = `POST /api/articles.read HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nx-token: ${token}\r\n`;
    const said = await sendRaw(
      port,
      `${head}Content-Length: ${MAX_REQUEST_BYTES + 1}\r\n\r\n`,
      500,
    );
    expect(statusOf(said)).toBe(413);
    const chunk = new Uint8Array(MAX_REQUEST_BYTES + 1);
    const unsaid = await sendRaw(port, [
      `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.length.toString(16)}\r\n`,
      chunk,
      '\r\n0\r\n\r\n',
    ]);
    expect(statusOf(unsaid)).toBe(413);
  });

  test('takes a file of the largest size the program opens', async () => {
    const input = { files: [{ name: 'a.txt', bytes: new Uint8Array(50 * 1024 * 1024) }] };
    const response = await post(await startServer(), '/api/articles.read', encodeWire(input));
    expect(response.status).toBe(200);
  });

  test('says what is wrong with a request as a value, without a stack', async () => {
    const server = await startServer();
    const messageOf = async (path: string, body: BodyInit) =>
      await answerOf(await post(server, path, body));
    expect(await messageOf('/api/articles.read', encodeWire({ files: 1 }))).toMatchObject({
      value: { ok: false, error: { code: 'bad-request' } },
    });
    expect(await messageOf('/api/toString', encodeWire({}))).toMatchObject({
      value: { ok: false, error: { code: 'bad-request' } },
    });
    expect(await messageOf('/api/workbench.open', 'neither JSON nor a line')).toMatchObject({
      value: { ok: false, error: { code: 'bad-request' } },
    });
    expect(await messageOf('/api/sample.read', encodeWire({}))).toEqual({
      ok: true,
      value: {
        ok: false,
        error: {
          code: 'internal',
          message: 'Something went wrong inside Synoptic: The sample fell off the shelf.',
          file: null,
        },
      },
    });
  });

  test('tells a page that listens what it has to say, in a line each', async () => {
    const server = await startServer();
    const response = await post(server, '/events', '');
    const reader = (response.body ?? new ReadableStream()).getReader();
    const line = async () => JSON.parse(new TextDecoder().decode((await reader.read()).value));
    expect(await line()).toEqual({ name: 'menu.chosen', event: { command: 'undo' } });
    server.events.sendToAll({ name: 'menu.chosen', event: { command: 'redo' } });
    expect(await line()).toEqual({ name: 'menu.chosen', event: { command: 'redo' } });
  });

  test('tells nothing to who has no token', async () => {
    const server = await startServer();
    expect((await post(server, '/events', '', { 'x-token': 'A' })).status).toBe(403);
  });

  test('listens on this machine only', async () => {
    const { port } = await startServer();
    // Linux gives every address of 127.0.0.0/8 to the machine itself; we bound one of them.
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
  });
});
