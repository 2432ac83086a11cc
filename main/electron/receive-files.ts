import { app } from 'electron';
import type { Arrivals } from '../handlers/create-arrivals.ts';
import { showWindow } from './show-window.ts';

/** Takes in files opened from the system's file manager and by a second start of the program. */
export function receiveFiles({ arrive }: Arrivals): void {
  app.on('second-instance', (_event, _args, _folder, data) => {
    showWindow();
    arrive(filesOf(data));
  });
  // macOS sends no arguments but this, also before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    showWindow();
    arrive([path]);
  });
}

/** What the second start sent when it asked for the lock; another version may send something else. */
function filesOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data)) return [];
  const { files } = data;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}
