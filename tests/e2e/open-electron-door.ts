import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { electronBinary } from '../../scripts/find-electron.mjs';
import { type DoorSetting, type OpenDoor, ROOT } from './open-door.ts';

/** The program as it is started from a clone, in a profile of its own. */
export async function openElectronDoor(setting: DoorSetting): Promise<OpenDoor> {
  const executablePath = electronBinary();
  if (executablePath === null) throw new Error('There is no Electron on this machine.');
  const app = await _electron.launch({
    executablePath,
    args: [ROOT, '--data', setting.data, ...setting.files],
  });
  const page = await app.firstWindow();
  setting.watch(page);
  return {
    page,
    context: app.context(),
    address: page.url(),
    port: 0,
    saveReport: async (act) => {
      const path = join(setting.profile, 'report');
      // A dialog of the system cannot be clicked from here; what is behind it is not replaced.
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path);
      await act();
      return path;
    },
    close: () => app.close(),
  };
}
