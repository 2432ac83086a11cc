import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { fail, type Handlers, type Result } from '../../app/index.ts';
import { handleRequest } from '../handlers/handle-request.ts';
import { isAppAddress } from './app-scheme.ts';
import { REQUEST_CHANNEL } from './channels.ts';

/** Answers the requests of our own page, once there are handlers; any other sender is told nothing but no. */
export function answerRequests(handlers: Promise<Handlers>): void {
  ipcMain.handle(
    REQUEST_CHANNEL,
    async (event, name: unknown, input: unknown): Promise<Result<unknown>> =>
      isOurPage(event) ? handleRequest(await handlers, name, input) : refuse(),
  );
}

/** The top frame of a window that shows the workbench. */
const isOurPage = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isAppAddress(senderFrame.url);

const refuse = () =>
  fail({ code: 'bad-request', message: 'Only the workbench may ask.', file: null } as const);
