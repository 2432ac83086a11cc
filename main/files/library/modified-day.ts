import { stat } from 'node:fs/promises';

/** The day a file was last written, as "2026-03-10" in universal time; empty where it is gone. */
export const modifiedDay = async (path: string): Promise<string> =>
  (await stat(path).catch(() => null))?.mtime.toISOString().slice(0, 10) ?? '';
