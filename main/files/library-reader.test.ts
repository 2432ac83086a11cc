import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type StoredWork, writeLibrary } from '../../app/index.ts';
import { workOf } from '../../tests/support/work.ts';
import { readLibraryFile } from './library-reader.ts';

const WORKS: readonly StoredWork[] = [
  workOf(['A', 'B'], { highlights: ['h1', 'h2'], notes: ['n1'] }),
  { ...workOf(['A'], {}), id: 'other', name: 'Another' },
];
const BYTES = writeLibrary(WORKS, 'test');

const read = (bytes: Uint8Array) => readLibraryFile({ name: 'all.synoptic', bytes });
const causeOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  return result.ok ? 'taken in' : result.error.message;
};
const repacked = (changes: Record<string, Uint8Array | null>): Uint8Array => {
  const all = Object.entries({ ...unzipSync(BYTES), ...changes });
  return zipSync(
    Object.fromEntries(all.flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : []))),
  );
};

describe('an exported library', () => {
  test('comes back as it was', async () => {
    expect(await read(BYTES)).toEqual({ ok: true, value: WORKS });
  });

  test('is refused where a comparison is missing, changed or foreign', async () => {
    expect(await causeOf(repacked({ 'comparisons/1.synopsis': null }))).toContain(
      'lacks comparisons/1',
    );
    expect(await causeOf(repacked({ 'comparisons/0.synopsis': strToU8('x') }))).toContain(
      'SHA-256 differs',
    );
    expect(await causeOf(repacked({ 'run.sh': strToU8('x') }))).toContain('belong to no library');
    expect(await causeOf(repacked({ 'library.json': null }))).toContain('lacks its list');
  });

  test('is refused where any byte of it was changed, or gives the same library', async () => {
    for (let at = 0; at < BYTES.length; at += 31) {
      const damaged = BYTES.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      const result = await read(damaged);
      if (result.ok) expect(result.value).toEqual(WORKS);
    }
  });
});
