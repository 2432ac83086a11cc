import { join } from 'node:path';
import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron';
import { APP_PAGE } from './app-scheme.ts';
import { loadWindowState, rememberWindowState } from './window-state.ts';

/** Device-independent pixels. Two columns of comfortable lines and the findings beside them. */
const USUAL = { width: 1440, height: 900 };
const SMALLEST = { minWidth: 900, minHeight: 600 };

/** The page's paper by day and by night, so that nothing flashes before it has painted. */
const PAPER = { light: '#fffefb', dark: '#1d1f22' };

/** The page is a web page and nothing more: all it can do beyond that is the preload's bridge. */
export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The checker would download its dictionaries.
  spellcheck: false,
});

/** Opens the workbench where its window was last; `preloadFolder` holds the built preload. */
export async function openWindow(preloadFolder: string, onClosed: () => void): Promise<void> {
  const state = await loadWindowState();
  const window = new BrowserWindow({
    title: 'Synoptic',
    ...USUAL,
    ...state?.bounds,
    ...SMALLEST,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: webPreferences(join(preloadFolder, 'preload.cjs')),
  });
  if (state?.maximized) window.maximize();
  rememberWindowState(window);
  window.once('ready-to-show', () => window.show());
  window.on('closed', onClosed);
  await window.loadURL(APP_PAGE);
}
