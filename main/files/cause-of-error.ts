/** What the system's error codes mean to a reader whose file could not be written. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'writing there is not permitted',
  EPERM: 'writing there is not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EBUSY: 'another program is using it',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'the name is too long',
};

/** Why a file could not be written, in a few words that fit into brackets. */
export function causeOfError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown cause';
  return CAUSES[code] ?? code;
}
