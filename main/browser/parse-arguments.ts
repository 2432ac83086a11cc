import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../app/index.ts';
import { dataFolderOf } from '../library/data-folder.ts';
import { DEFAULT_PORT } from './listen.ts';

/** What the browser door was started with. */
export interface BrowserArguments {
  /** 0: any free port. */
  readonly port: number;
  /** Whether to show the page in the system's browser. */
  readonly open: boolean;
  /** The data folder, as an absolute path. */
  readonly data: string;
  /** Absolute paths. */
  readonly files: readonly string[];
}

const MAX_PORT = 65_535;

/** `FILE... [--port N] [--open] [--data DIR]`, paths counted from `folder`; or one sentence about what is wrong. */
export function parseArguments(
  args: readonly string[],
  folder: string,
): Result<BrowserArguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        open: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    });
    const port = values.port === undefined ? DEFAULT_PORT : parsePort(values.port);
    if (port === null) return fail(`--port takes a number from 0 to ${MAX_PORT}.`);
    return ok({
      port,
      open: values.open,
      data: dataFolderOf(values.data, folder),
      files: positionals.map((path) => resolve(folder, path)),
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function parsePort(text: string): number | null {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= MAX_PORT ? port : null;
}
