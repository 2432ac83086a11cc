import type { Failure, Result } from '../../app/index.ts';
import { refuseMissing, refuseUnreadable } from './file-failures.ts';

/** What the system's error codes mean to a reader. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ELOOP: 'it is a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
};

/** Why the system does not give a file or folder, as a sentence. */
export function refuseAccess(name: string, error: unknown): Result<never, Failure> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown cause';
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuseMissing(name);
  return refuseUnreadable(name, CAUSES[code] ?? code);
}
