import { beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '../../app/index.ts';

const exposed = new Map<string, Bridge>();
const listeners = new Set<(...args: readonly unknown[]) => void>();
const invoke = vi.fn(async () => ({ ok: true, value: null }));

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, bridge: Bridge) => exposed.set(name, bridge),
  },
  ipcRenderer: {
    invoke,
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
  },
}));

beforeEach(async () => {
  await import('./preload.ts');
});

test('the page gets the bridge and nothing else', () => {
  expect([...exposed.keys()]).toEqual(['synoptic']);
  expect(Object.keys(exposed.get('synoptic') ?? {})).toEqual(['request', 'on']);
});

test('a request is sent with its name and its input', async () => {
  await exposed.get('synoptic')?.request('articles.read', { files: [] });
  expect(invoke).toHaveBeenCalledWith('synoptic:request', 'articles.read', { files: [] });
});

test('a listener hears its own event, without the object Electron sends along, until it is taken off', () => {
  const heard = vi.fn();
  const stop = exposed.get('synoptic')?.on('menu.chosen', heard);
  const send = (name: string, event: unknown) => {
    for (const listener of listeners) listener({ sender: 'Electron' }, name, event);
  };
  send('menu.chosen', { command: 'undo' });
  send('articles.arrived', []);
  expect(heard.mock.calls).toEqual([[{ command: 'undo' }]]);
  stop?.();
  expect(listeners.size).toBe(0);
});
