import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HostLibrary, openHostLibrary } from '../../../main/library/host-library.ts';

export interface DiskAnswer {
  readonly sentence: string;
  readonly isGood: boolean;
}

const CLOCK = { now: () => new Date().toISOString(), newId: randomUUID };
const WORDS = 'word '.repeat(2000);

/**
 * Writes to a disk of one megabyte until it is full: the write that does not fit must be refused, everything before it must
 * be there, and when there is room again writing must go on.
 */
export const onFullDisk = (): Promise<DiskAnswer> =>
  onSmallDisk(async (folder) => {
    const library = await openHostLibrary(join(folder, 'data'), CLOCK);
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(300_000));
    let written = 0;
    let refusal = '';
    while (refusal === '' && written < 1000) refusal = await write(library, `n${written++}`);
    const refused = written - 1;
    const again = await openHostLibrary(join(folder, 'data'), CLOCK);
    const there = again.records.ofComparison('c').length;
    rmSync(join(folder, 'ballast'));
    const later = await write(library, 'later');
    const isGood = refusal !== '' && there === refused && later === '';
    return {
      sentence: `${refused} changes written, the next refused (${refusal}), ${there} there after a restart, written again with room: ${later === ''}`,
      isGood,
    };
  });

/** Opens a library on a disk that cannot be written: it must be there, say so, and refuse changes. */
export const onReadOnlyFolder = (): Promise<DiskAnswer> =>
  onSmallDisk(async (folder) => {
    const library = await openHostLibrary(join(folder, 'data'), CLOCK);
    for (let count = 0; count < 10; count++) await write(library, `n${count}`);
    await library.close();
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const again = await openHostLibrary(join(folder, 'data'), CLOCK);
    const { problems } = again.state();
    const there = again.records.ofComparison('c').length;
    const refusal = await write(again, 'n10');
    const isGood = there === 10 && problems.length > 0 && refusal !== '';
    return { sentence: `${there} of 10 records there; said: ${problems.join(' ')}`, isGood };
  });

/** The refusal of a change, empty where it was written. */
async function write(library: HostLibrary, name: string): Promise<string> {
  const value = { id: name, highlight: 'h', text: WORDS };
  const writes = [{ key: `note/c/${name}`, value }];
  const outcome = await library.change({ origin: 'bench', writes });
  return outcome.ok ? '' : outcome.error.message;
}

async function onSmallDisk(act: (folder: string) => Promise<DiskAnswer>): Promise<DiskAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return { sentence: 'skipped: mounting a small disk is not permitted here', isGood: true };
  }
  try {
    return await act(folder);
  } finally {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}
