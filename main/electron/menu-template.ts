import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../app/index.ts';

/** What the entries of the menu do. */
export interface MenuActions {
  readonly open: () => void;
  readonly choose: (command: MenuCommand) => void;
}

export interface MenuSetting {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
}

/** The program's menu. Undo and redo are the workbench's own, which knows what the reader did last. */
export function menuTemplate(
  actions: MenuActions,
  setting: MenuSetting,
): MenuItemConstructorOptions[] {
  return [
    ...(setting.isMac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(actions, setting),
    editMenu(actions),
    viewMenu(setting),
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ role: 'about' }] },
  ];
}

const fileMenu = ({ open, choose }: MenuActions, { isMac }: MenuSetting) => ({
  label: '&File',
  submenu: [
    entry('New comparison', 'CmdOrCtrl+N', () => choose('new-comparison')),
    entry('Open articles…', 'CmdOrCtrl+O', open),
    entry('Export report…', 'CmdOrCtrl+E', () => choose('export-report')),
    { type: 'separator' } as const,
    { role: isMac ? 'close' : 'quit' } as const,
  ],
});

const editMenu = ({ choose }: MenuActions): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    entry('Undo', 'CmdOrCtrl+Z', () => choose('undo')),
    entry('Redo', 'CmdOrCtrl+Shift+Z', () => choose('redo')),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ],
});

const viewMenu = ({ isPackaged }: MenuSetting): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(isPackaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ],
});

/**
 * Shows its key without taking it: the workbench listens for the same keys in both doors and knows whether the reader
 * is typing in a note. (macOS gives the menu its keys all the same, so one press is never heard twice.)
 */
const entry = (label: string, accelerator: string, click: () => void) => ({
  label,
  accelerator,
  registerAccelerator: false,
  click,
});
