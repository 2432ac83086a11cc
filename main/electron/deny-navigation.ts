import { app } from 'electron';
import { isAppAddress } from './app-scheme.ts';

/**
 * Keeps every page of the program at the workbench: a link in an article, a dropped file or a script that found its way
 * in leads nowhere, and no second window or embedded page opens.
 */
export function denyNavigation(): void {
  app.on('web-contents-created', (_, contents) => {
    const keep = (event: { url: string; preventDefault: () => void }): void => {
      if (!isAppAddress(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', keep);
    contents.on('will-frame-navigate', keep);
    contents.on('will-redirect', keep);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
