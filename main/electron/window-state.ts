import { join } from 'node:path';
import { app, type BrowserWindow, type Rectangle, screen } from 'electron';
import * as v from 'valibot';
import { readJsonFile } from '../files/read-json-file.ts';
import { writeFileAtomically } from '../files/write-file.ts';

/** Where the window was, in device-independent pixels. */
export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

const schema = v.object({
  bounds: v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  maximized: v.boolean(),
});

/** Milliseconds without a change after which the place of a window is written: dragging changes it 60 times a second. */
const SETTLED = 300;

const statePath = (): string => join(app.getPath('userData'), 'window.json');

/** The state the window was last seen in; null where none is known, or where it would lie on a screen that is gone. */
export async function loadWindowState(): Promise<WindowState | null> {
  const parsed = v.safeParse(schema, await readJsonFile(statePath()));
  return parsed.success && isOnScreen(parsed.output.bounds) ? parsed.output : null;
}

/** Whether the middle of the title bar can be grasped on one of today's screens. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  const middle = x + width / 2;
  return screen
    .getAllDisplays()
    .some(
      ({ workArea: area }) =>
        middle >= area.x && middle < area.x + area.width && y >= area.y && y < area.y + area.height,
    );
}

/** Writes down where the window is whenever it has been moved or resized. */
export function rememberWindowState(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => save(window), SETTLED);
  };
  window.on('resize', settle);
  window.on('move', settle);
  window.on('maximize', settle);
  window.on('unmaximize', settle);
  window.on('closed', () => clearTimeout(timer));
}

/** A state that cannot be written costs the reader a window in its usual place: not worth a word. */
async function save(window: BrowserWindow): Promise<void> {
  const state: WindowState = {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
  };
  await writeFileAtomically(statePath(), JSON.stringify(state));
}
