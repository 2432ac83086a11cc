import { resolve } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultDataFolder } from '../library/data-folder.ts';
import { electronStandIn } from './electron.fixture.ts';

const files = new Map([
  ['/', { bytes: new TextEncoder().encode('the page'), type: 'text/html; charset=utf-8' }],
  ['/assets/app.js', { bytes: new TextEncoder().encode('the script'), type: 'text/javascript' }],
]);
const readArticles = vi.fn(async (sources: readonly { path: string }[]) =>
  sources.map(({ path }) => ({ name: path, result: { ok: false, error: { code: 'empty' } } })),
);
const writeFileAtomically = vi.fn(async (_path: string, _content: string) => ({ ok: true }));
const readJsonFile = vi.fn(async (_path: string): Promise<unknown> => null);

/** The library in the hands of the program, or of another one. */
const keepLibrary = vi.fn(
  async (
    _folder: string,
    _files: readonly string[],
    _receive: (handed: { files: readonly string[] }) => unknown,
  ): Promise<unknown> => ({ status: 'kept', library: Promise.resolve({ onChanged }), close }),
);
const onChanged = vi.fn((_listener: (changed: unknown) => void) => {});
const close = vi.fn(async () => {});

vi.mock('../library/keep-library.ts', () => ({ keepLibrary }));
vi.mock('../files/load-program-files.ts', () => ({ loadProgramFiles: async () => files }));
vi.mock('../files/read-articles.ts', () => ({ readArticles }));
vi.mock('../files/write-file.ts', () => ({ writeFileAtomically }));
vi.mock('../files/read-json-file.ts', () => ({ readJsonFile }));

/** Starts the program as Electron would, with everything of Electron's replaced, and waits until its window is open. */
async function startProgram(prepare = (_: ReturnType<typeof electronStandIn>) => {}) {
  const electron = electronStandIn();
  prepare(electron);
  vi.doMock('electron', () => electron);
  await import('./main.ts');
  if (electron.app.quit.mock.calls.length === 0)
    await vi.waitFor(() => expect(electron.windows[0]?.loadURL).toHaveBeenCalled());
  return electron;
}

/** As the system writes it: with a drive on Windows. */
const STORY = resolve('/news/a.txt');
const ourFrame = { parent: null, url: 'app://synoptic/' };

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['electron', '/program', '/news/a.txt']);
});

describe('the window', () => {
  test('is a sandboxed page without Node, shown from our own scheme', async () => {
    const { windows } = await startProgram();
    expect(windows).toHaveLength(1);
    expect(windows[0]?.options.webPreferences).toEqual({
      preload: expect.stringMatching(/preload\.cjs$/),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect(windows[0]?.loadURL).toHaveBeenCalledWith('app://synoptic/');
  });

  test('opens where it was left', async () => {
    const bounds = { x: 100, y: 50, width: 1000, height: 700 };
    readJsonFile.mockResolvedValueOnce({ bounds, maximized: true });
    const { windows } = await startProgram();
    expect(windows[0]?.options).toMatchObject(bounds);
    expect(windows[0]?.maximize).toHaveBeenCalled();
  });

  test.each([
    [
      'on a screen that is gone',
      { bounds: { x: 9000, y: 0, width: 10, height: 10 }, maximized: true },
    ],
    ['in a file of something else', { bounds: 'wide' }],
  ])('opens in its usual place when its state is %s', async (_, state) => {
    readJsonFile.mockResolvedValueOnce(state);
    const { windows } = await startProgram();
    expect(windows[0]?.options).toMatchObject({ width: 1440, height: 900 });
    expect(windows[0]?.options).not.toHaveProperty('x');
    expect(windows[0]?.maximize).not.toHaveBeenCalled();
  });

  test('is remembered once it has come to rest', async () => {
    const { windows } = await startProgram();
    windows[0]?.listeners.get('resize')?.();
    windows[0]?.listeners.get('move')?.();
    await vi.waitFor(() => expect(writeFileAtomically).toHaveBeenCalledTimes(1));
    const [path, content] = writeFileAtomically.mock.calls[0] ?? [];
    expect(path).toMatch(/window\.json$/);
    expect(JSON.parse(String(content))).toEqual({
      bounds: { x: 10, y: 20, width: 1200, height: 800 },
      maximized: false,
    });
  });
});

describe('what a page may not do', () => {
  test('lead the window elsewhere, open another, or embed a page', async () => {
    const { appListeners } = await startProgram();
    const listeners = new Map<string, (event: unknown) => void>();
    let openHandler: (() => unknown) | undefined;
    appListeners.get('web-contents-created')?.(null, {
      on: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
      setWindowOpenHandler: (handler: () => unknown) => {
        openHandler = handler;
      },
    });
    const isPrevented = (name: string, url: string): boolean => {
      const preventDefault = vi.fn();
      listeners.get(name)?.({ url, preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isPrevented(event, 'https://example.org/')).toBe(true);
      expect(isPrevented(event, 'file:///etc/passwd')).toBe(true);
      expect(isPrevented(event, 'app://synoptic.example/')).toBe(true);
      expect(isPrevented(event, 'app://synoptic/')).toBe(false);
    }
    expect(isPrevented('will-attach-webview', 'app://synoptic/')).toBe(true);
    expect(openHandler?.()).toEqual({ action: 'deny' });
  });

  test('get a permission of any kind', async () => {
    const { defaultSession } = (await startProgram()).session;
    const answer = vi.fn();
    defaultSession.setPermissionRequestHandler.mock.calls[0]?.[0](null, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(defaultSession.setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false);
    expect(defaultSession.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
  });

  test('reach the network', async () => {
    const electron = await startProgram();
    const [[filter] = []] = electron.session.defaultSession.webRequest.onBeforeRequest.mock.calls;
    const isCancelled = (url: string): boolean => {
      const answer = vi.fn();
      filter?.({ url }, answer);
      return answer.mock.calls[0]?.[0].cancel;
    };
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://x/',
      'file:///etc/passwd',
    ])
      expect(isCancelled(url)).toBe(true);
    for (const url of ['app://synoptic/assets/app.js', 'blob:app://synoptic/1', 'data:,'])
      expect(isCancelled(url)).toBe(false);
    expect(electron.session.defaultSession.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    expect(electron.app.commandLine.appendSwitch).toHaveBeenCalledWith(
      'host-resolver-rules',
      'MAP * ~NOTFOUND',
    );
  });
});

describe('the app scheme', () => {
  test('is standard and secure, and may not go round the page policy', async () => {
    const { protocol } = await startProgram();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('serves the files of the workbench, under its policy, and nothing else', async () => {
    const { protocol } = await startProgram();
    const [scheme, serve] = protocol.handle.mock.calls[0] ?? [];
    const get = async (url: string, method = 'GET'): Promise<Response> => serve({ url, method });
    expect(scheme).toBe('app');
    const page = await get('app://synoptic/');
    expect(await page.text()).toBe('the page');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await get('app://synoptic/assets/app.js')).status).toBe(200);
    for (const url of [
      'app://synoptic/../package.json',
      'app://synoptic/%2e%2e/%2e%2e/package.json',
      'app://synoptic/..%2fpackage.json',
      'app://synoptic//etc/passwd',
      'app://elsewhere/',
    ])
      expect((await get(url)).status).toBe(404);
    expect((await get('app://synoptic/', 'POST')).status).toBe(405);
  });
});

describe('requests of the page', () => {
  test('are answered when the workbench itself asks', async () => {
    const { ipcHandlers } = await startProgram();
    const ask = ipcHandlers.get('synoptic:request');
    const launch = await ask?.({ senderFrame: ourFrame }, 'workbench.open', {});
    expect(launch).toMatchObject({
      ok: true,
      value: { door: 'electron', saves: 'dialog', opened: [{ name: STORY }] },
    });
    expect(await ask?.({ senderFrame: ourFrame }, 'workbench.open', 'nonsense')).toMatchObject({
      error: { code: 'bad-request' },
    });
    expect(await ask?.({ senderFrame: ourFrame }, { toString: null }, {})).toMatchObject({
      error: { code: 'bad-request' },
    });
  });

  test.each([
    ['another origin', { parent: null, url: 'https://example.org/' }],
    ['a frame inside the page', { parent: ourFrame, url: 'app://synoptic/' }],
    ['a page that is gone', null],
  ])('are refused when %s asks', async (_, senderFrame) => {
    const { ipcHandlers } = await startProgram();
    const answer = await ipcHandlers.get('synoptic:request')?.(
      { senderFrame },
      'workbench.open',
      {},
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('to save a report go through the dialog, and a closed dialog writes nothing', async () => {
    const { ipcHandlers, dialog } = await startProgram();
    const save = () =>
      ipcHandlers.get('synoptic:request')?.({ senderFrame: ourFrame }, 'report.save', {
        suggestedName: 'ferry.html',
        format: 'html',
        content: '<p>',
      });
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await save()).toEqual({ ok: true, value: { path: null } });
    expect(writeFileAtomically).not.toHaveBeenCalled();
    dialog.showSaveDialog.mockResolvedValueOnce({
      canceled: false,
      filePath: '/home/reader/f.html',
    });
    expect(await save()).toEqual({ ok: true, value: { path: '/home/reader/f.html' } });
    expect(writeFileAtomically).toHaveBeenCalledWith('/home/reader/f.html', '<p>');
  });
});

describe('files from outside', () => {
  const arrivedIn = (electron: ReturnType<typeof electronStandIn>) =>
    electron.windows[0]?.webContents.send.mock.calls.map(([, name, outcomes]) => [
      name,
      outcomes.map((outcome: { name: string }) => outcome.name),
    ]);

  test('of a second start reach the page that is open, and its window comes forward', async () => {
    const electron = await startProgram();
    await electron.ipcHandlers.get('synoptic:request')?.(
      { senderFrame: ourFrame },
      'workbench.open',
      {},
    );
    electron.appListeners.get('second-instance')?.({}, [], '/', { files: ['/news/b.txt', 7] });
    await vi.waitFor(() =>
      expect(arrivedIn(electron)).toEqual([['articles.arrived', ['/news/b.txt']]]),
    );
    expect(electron.windows[0]?.restore).toHaveBeenCalled();
    expect(electron.windows[0]?.focus).toHaveBeenCalled();
  });

  test('that come before the page has opened wait for it', async () => {
    const electron = await startProgram();
    const preventDefault = vi.fn();
    electron.appListeners.get('open-file')?.({ preventDefault }, '/news/c.txt');
    const launch = await electron.ipcHandlers.get('synoptic:request')?.(
      { senderFrame: ourFrame },
      'workbench.open',
      {},
    );
    expect(preventDefault).toHaveBeenCalled();
    expect(launch).toMatchObject({
      value: { opened: [{ name: STORY }, { name: '/news/c.txt' }] },
    });
    expect(arrivedIn(electron)).toEqual([]);
  });

  test('of a second start from another version are left alone', async () => {
    const electron = await startProgram();
    electron.appListeners.get('second-instance')?.({}, [], '/', { opened: '/news/b.txt' });
    expect(readArticles).not.toHaveBeenCalled();
  });

  test('are handed to the first program by a second one, which then leaves', async () => {
    const electron = await startProgram(({ app }) => {
      app.requestSingleInstanceLock.mockReturnValue(false);
    });
    expect(electron.app.requestSingleInstanceLock).toHaveBeenCalledWith({ files: [STORY] });
    expect(electron.app.quit).toHaveBeenCalled();
    expect(electron.windows).toEqual([]);
  });
});

describe('the library', () => {
  test('lies in the folder that every door uses, or in the one that was named', async () => {
    await startProgram();
    expect(keepLibrary.mock.calls[0]?.[0]).toBe(defaultDataFolder());
    vi.resetModules();
    keepLibrary.mockClear();
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['electron', '/program', '--data=/work']);
    const { app } = await startProgram();
    expect(keepLibrary.mock.calls[0]?.[0]).toBe(resolve('/work'));
    expect(app.setPath).toHaveBeenCalledWith('userData', resolve('/work/window'));
  });

  test('that another program keeps gets the files, and this one leaves', async () => {
    keepLibrary.mockResolvedValueOnce({ status: 'handed-over', address: 'http://127.0.0.1:1/' });
    const electron = await startProgram(({ app }) => app.quit());
    await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(0));
    expect(keepLibrary.mock.calls[0]?.[1]).toEqual([STORY]);
    expect(electron.windows).toEqual([]);
  });

  test('tells the page of every change, and is closed before the program ends', async () => {
    const electron = await startProgram();
    onChanged.mock.calls[0]?.[0]({ seq: 1 });
    expect(electron.windows[0]?.webContents.send).toHaveBeenCalledWith(
      'synoptic:event',
      'library.changed',
      { seq: 1 },
    );
    const preventDefault = vi.fn();
    electron.appListeners.get('will-quit')?.({ preventDefault });
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalled());
    expect(preventDefault).toHaveBeenCalled();
    expect(close).toHaveBeenCalled();
  });

  test('brings the files of another door’s start to the page', async () => {
    const electron = await startProgram();
    await electron.ipcHandlers.get('synoptic:request')?.(
      { senderFrame: ourFrame },
      'workbench.open',
      {},
    );
    keepLibrary.mock.calls[0]?.[2]({ files: ['/news/b.txt'] });
    await vi.waitFor(() => expect(electron.windows[0]?.webContents.send).toHaveBeenCalled());
    expect(electron.windows[0]?.focus).toHaveBeenCalled();
  });
});
