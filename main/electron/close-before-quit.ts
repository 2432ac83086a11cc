import { app } from 'electron';

/** Lets `close` finish before the program ends. */
export function closeBeforeQuit(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    const quit = () => {
      isClosed = true;
      app.quit();
    };
    close().then(quit, quit);
  });
}
