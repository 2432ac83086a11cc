import { resolve } from 'node:path';

/**
 * Absolute paths of the articles in a command line of the program. A program that is not packaged is started as
 * `electron FOLDER FILE...`; switches of Chromium may stand anywhere.
 */
export function filesOfArguments(
  args: readonly string[],
  folder: string,
  isPackaged: boolean,
): readonly string[] {
  const words = args.filter((arg) => !arg.startsWith('-'));
  return words.slice(isPackaged ? 1 : 2).map((path) => resolve(folder, path));
}
