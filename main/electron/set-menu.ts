import { app, Menu } from 'electron';
import type { Arrivals } from '../handlers/create-arrivals.ts';
import { chooseArticles } from './choose-articles.ts';
import { menuTemplate } from './menu-template.ts';
import { sendEvent } from './send-event.ts';

/** Gives the program its menu. */
export function setMenu({ arrive }: Arrivals): void {
  const actions = {
    open: async () => arrive(await chooseArticles()),
    choose: (command) => sendEvent('menu.chosen', { command }),
  } satisfies Parameters<typeof menuTemplate>[0];
  const setting = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, setting)));
}
