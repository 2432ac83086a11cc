import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { zipSync } from 'fflate';
import type { StoredWork } from '../library/stored-work.ts';
import {
  comparisonEntry,
  LIBRARY_FILE_FORMAT,
  LIBRARY_MANIFEST,
  type LibraryManifest,
} from './library-entries.ts';
import { encodeUtf8 } from './utf8.ts';
import { writePortable } from './write-portable.ts';

/** Zip knows no date before; one for all makes equal libraries equal files. */
const NO_DATE = new Date(1980, 0, 1);

/** All comparisons of a library as the bytes of one file: a portable file for each, and a manifest with their hashes. */
export function writeLibrary(works: readonly StoredWork[], generator: string): Uint8Array {
  const entries = works.map(
    (work, number) => [comparisonEntry(number), writePortable(work, generator)] as const,
  );
  const manifest: LibraryManifest = {
    format: LIBRARY_FILE_FORMAT,
    generator,
    sha256: Object.fromEntries(entries.map(([name, bytes]) => [name, bytesToHex(sha256(bytes))])),
  };
  const files = {
    [LIBRARY_MANIFEST]: encodeUtf8(JSON.stringify(manifest)),
    ...Object.fromEntries(entries),
  };
  // What is in it is packed already.
  return zipSync(files, { level: 0, mtime: NO_DATE });
}
