import { resolve } from 'node:path';

/** What a command line of the program names. */
export interface Named {
  /** Absolute paths of articles. */
  readonly files: readonly string[];
  /** The data folder as it was typed; undefined where none is named. */
  readonly data: string | undefined;
}

const DATA = '--data';

/**
 * Reads the command line. A program that is not packaged is started as `electron FOLDER FILE...`; switches of Chromium
 * may stand anywhere.
 */
export function readArguments(args: readonly string[], folder: string, isPackaged: boolean): Named {
  const named = args.indexOf(DATA);
  const joined = args.find((arg) => arg.startsWith(`${DATA}=`))?.slice(DATA.length + 1);
  const words = args.filter((arg, at) => !arg.startsWith('-') && (named < 0 || at !== named + 1));
  return {
    files: words.slice(isPackaged ? 1 : 2).map((path) => resolve(folder, path)),
    data: named < 0 ? joined : args[named + 1],
  };
}
