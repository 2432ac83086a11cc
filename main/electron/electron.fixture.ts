import { vi } from 'vitest';

type Listener = (...args: readonly unknown[]) => unknown;

/** A stand-in for the parts of Electron that the door uses: it keeps what it was given, so that a test can look or call. */
export function electronStandIn() {
  const appListeners = new Map<string, Listener>();
  const ipcHandlers = new Map<string, Listener>();
  const windows: StandInWindow[] = [];
  class BrowserWindow extends StandInWindow {
    constructor(options: Record<string, unknown> = {}) {
      super(options);
      windows.push(this);
    }
    static readonly getAllWindows = () => windows;
  }
  return {
    appListeners,
    ipcHandlers,
    windows,
    app: {
      isPackaged: false,
      on: vi.fn((name: string, listener: Listener) => appListeners.set(name, listener)),
      getPath: vi.fn((name: string) => `/home/reader/${name}`),
      isReady: () => true,
      setPath: vi.fn(),
      quit: vi.fn(),
      exit: vi.fn(),
      whenReady: () => Promise.resolve(),
      requestSingleInstanceLock: vi.fn(() => true),
      commandLine: { appendSwitch: vi.fn() },
    },
    ipcMain: { handle: vi.fn((name: string, handler: Listener) => ipcHandlers.set(name, handler)) },
    protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
    session: { defaultSession: standInSession() },
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    dialog: { showSaveDialog: vi.fn(), showOpenDialog: vi.fn() },
    Menu: {
      setApplicationMenu: vi.fn(),
      buildFromTemplate: vi.fn((template: unknown) => template),
    },
    BrowserWindow,
  };
}

export const standInSession = () => ({
  setPermissionRequestHandler: vi.fn(),
  setPermissionCheckHandler: vi.fn(),
  setDevicePermissionHandler: vi.fn(),
  setSpellCheckerEnabled: vi.fn(),
  webRequest: { onBeforeRequest: vi.fn() },
});

class StandInWindow {
  readonly listeners = new Map<string, Listener>();
  readonly webContents = { send: vi.fn() };
  readonly loadURL = vi.fn(async () => {});
  readonly maximize = vi.fn();
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly restore = vi.fn();
  readonly isMinimized = vi.fn(() => true);
  readonly isMaximized = () => false;
  readonly getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });
  readonly options: Record<string, unknown>;

  constructor(options: Record<string, unknown>) {
    this.options = options;
  }

  readonly on = (name: string, listener: Listener) => this.listeners.set(name, listener);
  readonly once = this.on;
}
