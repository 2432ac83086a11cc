import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFileAtomically } from './write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeFileAtomically', () => {
  test('writes text and bytes, over an older file too, and leaves nothing else behind', async () => {
    const path = join(folder, 'report.html');
    expect(await writeFileAtomically(path, 'Перший')).toEqual({ ok: true, value: null });
    expect(await writeFileAtomically(path, new Uint8Array([0x41, 0x42]))).toEqual({
      ok: true,
      value: null,
    });
    expect(readFileSync(path, 'utf8')).toBe('AB');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  test('keeps the permissions of the file it replaces', async () => {
    const path = join(folder, 'report.html');
    writeFileSync(path, 'old', { mode: 0o600 });
    await writeFileAtomically(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test.skipIf(process.platform === 'win32')(
    'writes through a link instead of replacing it',
    async () => {
      writeFileSync(join(folder, 'real.html'), 'old');
      symlinkSync(join(folder, 'real.html'), join(folder, 'link.html'));
      await writeFileAtomically(join(folder, 'link.html'), 'new');
      expect(readFileSync(join(folder, 'real.html'), 'utf8')).toBe('new');
    },
  );

  test.skipIf(process.platform === 'win32')(
    'writes into what is no ordinary file instead of replacing it',
    async () => {
      expect(await writeFileAtomically('/dev/null', 'gone')).toEqual({ ok: true, value: null });
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    },
  );

  test('takes a name as long as the system allows', async () => {
    const result = await writeFileAtomically(join(folder, `${'r'.repeat(250)}.html`), 'x');
    expect(result.ok).toBe(true);
  });

  test('names the file and the cause where it cannot write, and leaves nothing behind', async () => {
    mkdirSync(join(folder, 'report.html'));
    expect(await writeFileAtomically(join(folder, 'report.html'), 'x')).toEqual({
      ok: false,
      error: {
        code: 'not-writable',
        file: 'report.html',
        message:
          'report.html could not be written (there is a folder of that name); choose another place or name.',
      },
    });
    const nowhere = await writeFileAtomically(join(folder, 'none', 'report.html'), 'x');
    expect(nowhere).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('there is no such folder') },
    });
    expect(readdirSync(folder)).toEqual(['report.html']);
  });
});
