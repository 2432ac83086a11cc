import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHostLibrary } from '../library/host-library.ts';
import { createHandlers } from './create-handlers.ts';
import { handleRequest } from './handle-request.ts';
import type { Host } from './host.ts';

let folder = '';
let host: Host;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-handlers-'));
  host = {
    version: '1.2.3',
    door: 'browser',
    library: await openHostLibrary(join(folder, 'library'), {
      now: () => '2026-03-10T08:00:00.000Z',
      newId: randomUUID,
    }),
    launchFiles: () => [],
    sampleFolder: folder,
    chooseReportPath: null,
  };
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const ask = (name: string, input: unknown, changes: Partial<Host> = {}) =>
  handleRequest(createHandlers({ ...host, ...changes }), name, input);

const put = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('workbench.open', () => {
  test('says what the host is, and what the files named at start became', async () => {
    const good = await put('good.txt', 'Bridge closes\n\nThe bridge closes on Monday.\n');
    const answer = await ask('workbench.open', {}, { launchFiles: () => [good, '/gone.txt'] });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        version: '1.2.3',
        door: 'browser',
        saves: 'download',
        opened: [
          { name: 'good.txt', result: { ok: true } },
          { name: 'gone.txt', result: { ok: false, error: { code: 'not-found' } } },
        ],
      },
    });
  });

  test('gives the same id to a page that is reloaded, and another after a restart', async () => {
    const handlers = createHandlers(host);
    const idOf = async (from: typeof handlers) => {
      const answer = await from['workbench.open']({});
      return answer.ok && answer.value.id;
    };
    expect(await idOf(handlers)).toBe(await idOf(handlers));
    expect(await idOf(handlers)).not.toBe(await idOf(createHandlers(host)));
  });
});

describe('articles.read', () => {
  test('gives each file its own fate', async () => {
    const bytes = new TextEncoder().encode('Bridge closes\n\nThe bridge closes on Monday.\n');
    const answer = await ask('articles.read', {
      files: [
        { name: 'empty.txt', bytes: new Uint8Array() },
        { name: 'a.txt', bytes },
      ],
    });
    expect(answer).toMatchObject({
      value: [{ result: { error: { code: 'empty' } } }, { result: { ok: true } }],
    });
  });
});

describe('sample.read', () => {
  test('reads the articles of the folder in the order of their names, and nothing else', async () => {
    await put(
      '2-evening.html',
      '<title>Two</title><p>The bridge closes on Monday for repairs.</p>',
    );
    await put('1-wire.txt', 'One\n\nThe bridge closes on Monday.\n');
    await put('LICENSE', 'Free to use.\n');
    expect(await ask('sample.read', {})).toMatchObject({
      ok: true,
      value: [{ name: '1-wire.txt' }, { name: '2-evening.html' }],
    });
  });
});

describe('report.save', () => {
  const report = { suggestedName: 'r.md', format: 'markdown', content: '# Report\n' };

  test('writes where the reader says', async () => {
    const path = join(folder, 'r.md');
    const chooseReportPath = vi.fn(async () => path);
    expect(await ask('report.save', report, { chooseReportPath })).toEqual({
      ok: true,
      value: { path },
    });
    expect(await readFile(path, 'utf8')).toBe(report.content);
    expect(chooseReportPath).toHaveBeenCalledWith(report);
  });

  test('says why where it cannot write', async () => {
    const chooseReportPath = async () => join(folder, 'nowhere', 'r.md');
    expect(await ask('report.save', report, { chooseReportPath })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('r.md') },
    });
  });

  test('is refused by a host without dialogs', async () => {
    expect(await ask('report.save', report)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  });
});

describe('handleRequest', () => {
  test.each([
    ['a name nobody knows', 'articles.burn', {}],
    ['a name every object knows', 'constructor', {}],
    ['no name', null, {}],
    ['no input', 'articles.read', undefined],
    ['input of another shape', 'articles.read', { files: [{ name: 'a.txt', bytes: [1, 2] }] }],
    [
      'too many files',
      'articles.read',
      { files: Array(65).fill({ name: 'a', bytes: new Uint8Array() }) },
    ],
    ['more than was asked for', 'workbench.open', { path: '/etc/passwd' }],
    ['a format nobody writes', 'report.save', { suggestedName: 'r', format: 'exe', content: '' }],
  ])('refuses %s', async (_, name, input) => {
    expect(await handleRequest(createHandlers(host), name, input)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  });

  test('turns an error of our own into a failure without its stack', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const launchFiles = () => {
      throw new TypeError('no such thing');
    };
    expect(await ask('workbench.open', {}, { launchFiles })).toEqual({
      ok: false,
      error: {
        code: 'internal',
        message: 'Something went wrong inside Synoptic: no such thing',
        file: null,
      },
    });
    expect(log).toHaveBeenCalled();
  });
});
