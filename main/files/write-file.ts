import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../app/index.ts';
import { causeOfError } from './cause-of-error.ts';
import { shownName } from './file-failures.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Writes a file so that its path holds either the old contents or the new, never a part: into a new file of the same
 * folder first, flushed to the disk, then renamed. A link is followed; what is no ordinary file (/dev/stdout) is written to
 * directly. Fails with a sentence that names the file and the cause.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
): Promise<Result<null>> {
  try {
    const target = await realpath(path).catch(() => path);
    const existing = await stat(target).catch(() => null);
    if (existing?.isDirectory() === true) return refuse(path, 'there is a folder of that name');
    if (existing !== null && !existing.isFile()) await writeFile(target, content);
    else await replaceFile(target, content, existing?.mode);
    return ok(null);
  } catch (error) {
    return refuse(path, causeOfError(error));
  }
}

/** As `writeFileAtomically` for an ordinary path, with the system's own error; `mode` are the permissions of a new file. */
export async function replaceFile(
  target: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  // Short, because the file's own name may be as long as the system allows.
  const temporary = join(dirname(target), `.synoptic-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

const refuse = (path: string, cause: string): Result<never, Failure> =>
  fail({
    code: 'not-writable',
    message: `${shownName(basename(path))} could not be written (${cause}); choose another place or name.`,
    file: basename(path),
  });
