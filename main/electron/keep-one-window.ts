import { app, BrowserWindow } from 'electron';

/** Ends the program with its window; on macOS it stays, and opens a window when it is called again. */
export function keepOneWindow(open: () => void): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (app.isReady() && BrowserWindow.getAllWindows().length === 0) open();
  });
}
