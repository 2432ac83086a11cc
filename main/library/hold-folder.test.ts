import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newAddress } from './hand-over.ts';
import { type Holding, holdFolder } from './hold-folder.ts';

let folder = '';
let received: (readonly string[])[] = [];
const held: Holding[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-lock-'));
  received = [];
});
afterEach(async () => {
  for (const holding of held.splice(0)) if (holding.status === 'held') await holding.release();
  rmSync(folder, { recursive: true, force: true });
});

async function hold(files: readonly string[] = []): Promise<Holding> {
  const holding = await holdFolder(folder, files, ({ files }) => {
    received.push(files);
    return { address: 'http://127.0.0.1:1/' };
  });
  held.push(holding);
  return holding;
}

const lockPath = (): string => join(folder, 'library.lock');
const lockOf = (changes: object): string =>
  JSON.stringify({
    pid: process.pid,
    machine: hostname(),
    address: newAddress(folder),
    ...changes,
  });

describe('holdFolder', () => {
  test('gives a folder to one process; a second start hands its files over and gets the address', async () => {
    expect(await hold()).toMatchObject({ status: 'held' });
    expect(await hold(['/news/a.txt'])).toEqual({
      status: 'handed-over',
      address: 'http://127.0.0.1:1/',
    });
    expect(received).toEqual([['/news/a.txt']]);
  });

  test('gives the folder to one of several that start at the same moment', async () => {
    const all = await Promise.all([hold(['/1']), hold(['/2']), hold(['/3'])]);
    expect(all.map(({ status }) => status).sort()).toEqual(['handed-over', 'handed-over', 'held']);
    expect(received).toHaveLength(2);
  });

  test('gives it on once it is released', async () => {
    const first = await hold();
    if (first.status === 'held') await first.release();
    expect(await hold()).toMatchObject({ status: 'held' });
  });

  test.each([
    ['of a process that is gone', () => lockOf({ pid: 2 ** 22 + 1 })],
    ['that a power cut left empty', () => ''],
    ['that is no lock', () => '{"pid":"many"}'],
  ])('recovers a lock %s', async (_, lock) => {
    writeFileSync(lockPath(), lock());
    expect(await hold()).toMatchObject({ status: 'held' });
    expect(JSON.parse(readFileSync(lockPath(), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('leaves the lock of another machine alone, and says which', async () => {
    writeFileSync(lockPath(), lockOf({ machine: 'the-other-desk' }));
    const holding = await hold();
    expect(holding).toMatchObject({ status: 'refused' });
    expect(holding.status === 'refused' && holding.reason).toContain('on the-other-desk');
    expect(readFileSync(lockPath(), 'utf8')).toContain('the-other-desk');
  });

  test('leaves the lock of a process alone that runs and whose socket was cleared away', async () => {
    writeFileSync(lockPath(), lockOf({}));
    expect(await hold()).toMatchObject({ status: 'refused' });
  });

  test('says why where no lock can be written', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(await hold()).toMatchObject({ status: 'unwritable' });
  });
});
