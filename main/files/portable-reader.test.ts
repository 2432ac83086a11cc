import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { describeRange, type Result, type StoredWork, writePortable } from '../../app/index.ts';
import { tellings } from '../../tests/support/comparison.ts';
import { readPortable } from './portable-reader.ts';

const AT = '2025-03-05T08:00:00.000Z';
const { a, b } = tellings;
const sealed = (article: typeof a) => ({
  ...article,
  file: { ...article.file, sha256: 'ab'.repeat(32) },
});

const work: StoredWork = {
  id: 'w1',
  name: 'The gate',
  createdAt: AT,
  base: 'B',
  articles: [sealed(b), sealed(a)],
  highlights: [
    {
      id: 'h1',
      article: 'A',
      selector: describeRange(a.text, { start: 3, end: 9 }),
      colour: 'green',
      createdAt: AT,
    },
  ],
  notes: [{ id: 'n1', highlights: ['h1'], text: 'Seen.', editorState: '{}', updatedAt: AT }],
  decisions: [],
};

const bytes = writePortable(work, 'synoptic test');

const read = (content: Uint8Array): Promise<Result<StoredWork>> =>
  readPortable({ name: 'gate.synopsis', bytes: content });

async function causeOf(content: Uint8Array): Promise<string> {
  const result = await read(content);
  if (result.ok) return 'taken in';
  const { message, file } = result.error;
  expect(file).toBe('gate.synopsis');
  expect(message).toMatch(/^gate\.synopsis cannot be opened \(.+\); nothing was changed by it\.$/);
  return message.slice(message.indexOf('(') + 1, message.lastIndexOf(')'));
}

/** The file packed anew, with some entries in place of its own or beside them. */
const repacked = (others: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ ...unzipSync(bytes), ...others });

describe('reading a portable file', () => {
  test('what was written comes back the same', async () => {
    expect(await read(bytes)).toEqual({ ok: true, value: work });
  });

  test('the same work is the same file', () => {
    expect(writePortable(work, 'synoptic test')).toEqual(bytes);
  });

  test('another program may pack it anew', async () => {
    expect(await causeOf(repacked())).toBe('taken in');
  });

  test('what is no zip archive, and what is cut off, is damaged', async () => {
    expect(await causeOf(strToU8('not a zip archive at all'))).toBe('it is damaged');
    expect(await causeOf(new Uint8Array(0))).toBe('it is damaged');
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await causeOf(bytes.subarray(0, bytes.length * share))).toBe('it is damaged');
  });

  test('a zip archive of other things is none', async () => {
    expect(await causeOf(zipSync({ 'a.txt': strToU8('hello') }))).toBe(
      'it holds files that belong to no Synopsis file',
    );
    expect(await causeOf(zipSync({}))).toBe('it is no Synopsis file: it lacks its manifest');
  });

  test('names that lead out of it are refused as such', async () => {
    for (const name of ['../comparison.json', '/comparison.json', 'C:/comparison.json'])
      expect(await causeOf(repacked({ [name]: strToU8('{}') })), name).toBe(
        'a file name in it leads out of it',
      );
  });

  test('an entry that was changed is named', async () => {
    const other = repacked({ 'articles/A.txt': strToU8('Other words.') });
    expect(await causeOf(other)).toBe(
      'articles/A.txt in it is not what was written: its SHA-256 differs',
    );
  });

  test('a bomb is refused while it unpacks', async () => {
    const bomb = repacked({ 'articles/A.txt': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await causeOf(bomb)).toBe('it unpacks to more than an article can be');
  });

  test('no flipped byte is taken for anything but the same work or a damaged file', async () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      const result = await read(damaged);
      if (result.ok) expect(result.value).toEqual(work);
    }
  });
});

const MALFORMED = fileURLToPath(
  new URL('../../../shared/bench-security/zip-malformed/', import.meta.url),
);

test.skipIf(!existsSync(MALFORMED))(
  'every malformed archive is refused (needs ../shared/bench-security/zip-malformed)',
  async () => {
    const names = readdirSync(MALFORMED);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names)
      expect(await causeOf(readFileSync(`${MALFORMED}${name}`)), name).not.toBe('taken in');
  },
);
