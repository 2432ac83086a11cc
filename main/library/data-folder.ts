import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What decides where a library lies. */
export interface DataSetting {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const thisMachine = (): DataSetting => ({
  platform: process.platform,
  home: homedir(),
  env: process.env,
});

/**
 * Where a reader's library lies when nobody says otherwise: where the system wants a program's data, the same for every
 * door. XDG Base Directory Specification on Linux, Application Support on macOS, the roaming profile on Windows.
 */
export function defaultDataFolder({ platform, home, env }: DataSetting = thisMachine()): string {
  if (platform === 'darwin')
    return join(home, 'Library', 'Application Support', 'Synoptic', 'Library');
  if (platform === 'win32')
    return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Synoptic', 'Library');
  const data = env.XDG_DATA_HOME;
  // The specification: a path that is not absolute is to be ignored.
  return join(data?.startsWith('/') ? data : join(home, '.local', 'share'), 'synoptic');
}

/** The data folder named by `--data`, counted from `folder`; the usual one where none is named. */
export const dataFolderOf = (named: string | undefined, folder: string): string =>
  named === undefined ? defaultDataFolder() : resolve(folder, named);
