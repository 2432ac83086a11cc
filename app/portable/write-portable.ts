import { zipSync } from 'fflate';
import type { StoredWork } from '../library/stored-work.ts';
import { packWork } from './pack-work.ts';

/** Zip knows no date before; one for all makes equal works equal files. */
const NO_DATE = new Date(1980, 0, 1);

/** A comparison with everything the reader made of it, as the bytes of one portable file. The same work gives the same bytes. */
export const writePortable = (work: StoredWork, generator: string): Uint8Array =>
  zipSync(Object.fromEntries(packWork(work, generator)), { mtime: NO_DATE });
