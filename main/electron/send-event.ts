import { BrowserWindow } from 'electron';
import type { EventName, Events } from '../../app/index.ts';
import { EVENT_CHANNEL } from './channels.ts';

/** Tells the workbench something it did not ask for; nobody hears it where no window is open. */
export function sendEvent<N extends EventName>(name: N, event: Events[N]): void {
  for (const window of BrowserWindow.getAllWindows())
    window.webContents.send(EVENT_CHANNEL, name, event);
}
