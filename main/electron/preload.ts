import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '../../app/index.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';

/** All that the page gets of Electron. What it sends is parsed on the other side. */
const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke(REQUEST_CHANNEL, name, input),
  on: (name, listener) => {
    const forward = (_: IpcRendererEvent, sent: unknown, event: Parameters<typeof listener>[0]) => {
      if (sent === name) listener(event);
    };
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => ipcRenderer.off(EVENT_CHANNEL, forward);
  },
};

contextBridge.exposeInMainWorld('synoptic', bridge);
