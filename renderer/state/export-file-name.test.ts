import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BENCH_TIMEOUT, benchTexts, HOSTILE_TEXTS, hasBench } from '../../tests/support/hostile.ts';
import { exportFileName } from './export-file-name.ts';

/** What any file system takes, and no shell or dialog for more than a name. */
function expectHarmless(names: readonly string[]): void {
  for (const name of names) {
    const made = exportFileName(name);
    expect(made, name).toMatch(/^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} ]*[\p{L}\p{M}\p{N}])?$/u);
    expect(Buffer.byteLength(made), name).toBeLessThanOrEqual(200);
    expect(made.isWellFormed(), name).toBe(true);
  }
}

describe('exportFileName', () => {
  test.each([
    ['The stuck gate', 'The stuck gate'],
    ['Ворота: що відомо?', 'Ворота що відомо'],
    ['../../etc/passwd', 'etc passwd'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['\u202Egnp.exe', 'gnp exe'],
    ["Kiev's NATO bid: п’ять", 'Kievs NATO bid пять'],
    ['', 'comparison'],
    ['...', 'comparison'],
    ['nul', 'comparison nul'],
    ['COM1', 'comparison COM1'],
    ['cafe\u0301', 'café'],
  ])('of %j makes %j', (name, made) => {
    expect(exportFileName(name)).toBe(made);
  });

  test('cuts long names between characters', () => {
    const made = exportFileName('щ'.repeat(300));
    expect(made).toBe('щ'.repeat(90));
  });

  test('hostile names become harmless', () => expectHarmless(HOSTILE_TEXTS));

  test('any name becomes harmless', () => {
    const codes = fc.array(fc.nat(0x10ffff));
    fc.assert(fc.property(codes, (all) => expectHarmless([String.fromCodePoint(...all)])));
  });

  test.skipIf(!hasBench)(
    'all of ../shared/bench-security/files becomes harmless',
    () => expectHarmless(benchTexts('files/', 'name')),
    BENCH_TIMEOUT,
  );
});
