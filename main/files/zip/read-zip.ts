import { type Entry, fromBufferPromise } from 'yauzl';
import { PROTECTED } from '../file-failures.ts';

/** More than any document has, and few enough that listing them takes no time. */
const MAX_ENTRIES = 10_000;
/** Text of this size is a library, not an article; what claims less and unpacks to more is refused as well. */
const MAX_ENTRY_BYTES = 50 * 1024 * 1024;
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;

/** Why an archive is not read, as the end of a sentence about it. */
export class ZipRefusal extends Error {}

/**
 * The files of a zip archive whose names are `wanted`, by name. Sizes are counted while unpacking, never believed. Rejects
 * with a `ZipRefusal` where the archive is damaged, encrypted, too large, or has names that lead out of it.
 */
export async function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return await unpack(bytes, wanted);
  } catch (error) {
    if (error instanceof ZipRefusal) throw error;
    const leadsOut = error instanceof Error && LEADS_OUT.test(error.message);
    throw new ZipRefusal(leadsOut ? 'a file name in it leads out of it' : 'it is damaged');
  }
}

/** How the library says that a name is absolute, climbs or has characters of other systems' paths. */
const LEADS_OUT = /absolute path|relative path|invalid characters in fileName/i;

async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
  const files = new Map<string, Uint8Array>();
  let entries = 0;
  let left = MAX_TOTAL_BYTES;
  for await (const entry of archive.eachEntry()) {
    entries += 1;
    if (entries > MAX_ENTRIES) throw new ZipRefusal('it holds too many files');
    if (entry.isEncrypted()) throw new ZipRefusal(PROTECTED);
    if (!wanted(entry.fileName)) continue;
    const unpacked = await inflate(
      () => archive.openReadStreamPromise(entry),
      entry,
      Math.min(left, MAX_ENTRY_BYTES),
    );
    left -= unpacked.length;
    files.set(entry.fileName, unpacked);
  }
  return files;
}

/** An entry's contents; a stream that gives more than `most` bytes is broken off. */
async function inflate(
  open: () => Promise<NodeJS.ReadableStream & { destroy(): void }>,
  { uncompressedSize }: Entry,
  most: number,
): Promise<Uint8Array> {
  if (uncompressedSize > most) throw new ZipRefusal('it unpacks to more than an article can be');
  const stream = await open();
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece as Uint8Array);
    size += bytes.length;
    if (size > most) {
      stream.destroy();
      throw new ZipRefusal('it unpacks to more than an article can be');
    }
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
