import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip, ZipRefusal } from './read-zip.ts';

const all = () => true;

describe('reading a zip archive', () => {
  test('gives the wanted files by name', async () => {
    const bytes = zipSync({ 'a/b.txt': strToU8('one'), 'c.txt': strToU8('two') });
    const files = await readZip(bytes, (name) => name.startsWith('a/'));
    expect([...files.keys()]).toEqual(['a/b.txt']);
    expect(Buffer.from(files.get('a/b.txt') ?? []).toString()).toBe('one');
  });

  test('a file that unpacks to more than an article can be is refused', async () => {
    const bytes = zipSync({ 'bomb.txt': new Uint8Array(60 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(100_000);
    await expect(readZip(bytes, all)).rejects.toThrow('more than an article can be');
  });

  test('so is one that claims to be small: sizes are counted, not believed', async () => {
    const bytes = zipSync({ 'bomb.txt': new Uint8Array(60 * 1024 * 1024) });
    const lie = bytes.slice();
    const view = new DataView(lie.buffer);
    const directory = lie.length - 22 - (46 + 'bomb.txt'.length);
    view.setUint32(directory + 24, 10, true);
    await expect(readZip(lie, all)).rejects.toThrow(ZipRefusal);
  });

  test('so are tens of thousands of entries', async () => {
    const names = Array.from({ length: 10_001 }, (_, at) => [`${at}`, new Uint8Array(0)] as const);
    await expect(readZip(zipSync(Object.fromEntries(names)), all)).rejects.toThrow(
      'too many files',
    );
  });

  test('names that lead out of the archive are refused', async () => {
    const bytes = zipSync({ '../../etc/passwd': strToU8('x') });
    await expect(readZip(bytes, all)).rejects.toThrow(ZipRefusal);
  });

  test('what is no archive is refused as damaged', async () => {
    await expect(readZip(strToU8('PK\u0003\u0004 and no more'), all)).rejects.toThrow(
      'it is damaged',
    );
  });
});
