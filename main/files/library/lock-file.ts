import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJsonFile } from '../read-json-file.ts';
import { lockPath } from './library-paths.ts';

/** Who keeps a library, and where that process can be spoken to. */
export interface LockHolder {
  readonly pid: number;
  /** Name of the machine: a process of another one cannot be looked at from here. */
  readonly machine: string;
  /** Path of a socket or a named pipe. */
  readonly address: string;
}

const schema = v.object({ pid: v.number(), machine: v.string(), address: v.string() });

/** Writes the lock of a data folder for this process. False where there is one already; rejects where it cannot be written. */
export async function createLock(folder: string, address: string): Promise<boolean> {
  const file = await open(lockPath(folder), 'wx', 0o600).catch((error) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (!file) return false;
  const holder: LockHolder = { pid: process.pid, machine: hostname(), address };
  await file.writeFile(JSON.stringify(holder));
  await file.sync();
  await file.close();
  return true;
}

/** Who holds the lock; null where nobody does or where the lock cannot be read, as after a power cut. */
export const readLock = async (folder: string): Promise<LockHolder | null> =>
  parseHolder(await readJsonFile(lockPath(folder)));

function parseHolder(value: unknown): LockHolder | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}

/**
 * Removes a lock that says this address, null for one that cannot be read. Moved aside first and looked at: another
 * start may have replaced it in the meantime, and then it goes back.
 */
export async function removeLock(folder: string, address: string | null): Promise<void> {
  const aside = join(folder, `library.lock.${randomBytes(6).toString('hex')}`);
  const isMoved = await rename(lockPath(folder), aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  const holder = parseHolder(await readJsonFile(aside));
  if ((holder?.address ?? null) === address) await rm(aside, { force: true });
  else await rename(aside, lockPath(folder));
}

/** Whether what a lock says can be looked into from here. */
export const isOfThisMachine = ({ machine }: LockHolder): boolean => machine === hostname();

/** Whether a process is running. It may be another one that was given the same number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user: running, and not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
