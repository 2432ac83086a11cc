import { BrowserWindow } from 'electron';

/** Brings the window forward, where one is open. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
