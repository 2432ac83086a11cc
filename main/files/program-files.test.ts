import { link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSameFile } from './is-same-file.ts';
import { listFiles } from './list-files.ts';
import { loadProgramFiles } from './load-program-files.ts';
import { readJsonFile } from './read-json-file.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-program-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, content = ''): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

describe('listFiles', () => {
  test('finds the files of every level, sorted', async () => {
    const [b, deep, a] = [await put('b.txt'), await put('c/d/e.txt'), await put('a.txt')];
    expect(await listFiles(folder)).toEqual([a, b, deep]);
  });

  test('finds nothing where there is no folder', async () => {
    expect(await listFiles(join(folder, 'gone'))).toEqual([]);
  });
});

describe('loadProgramFiles', () => {
  test('knows every file by its address and says what it is', async () => {
    await put('index.html', '<p>');
    await put('assets/app.js', 'export {};');
    await put('assets/face.woff2');
    const files = await loadProgramFiles(folder);
    expect([...files].map(([path, { type }]) => [path, type])).toEqual([
      ['/assets/app.js', 'text/javascript; charset=utf-8'],
      ['/assets/face.woff2', 'font/woff2'],
      ['/index.html', 'text/html; charset=utf-8'],
      ['/', 'text/html; charset=utf-8'],
    ]);
    expect(new TextDecoder().decode(files.get('/')?.bytes)).toBe('<p>');
  });

  test('says so when the workbench was never built', async () => {
    await expect(loadProgramFiles(folder)).rejects.toThrow('not built');
  });
});

describe('isSameFile', () => {
  test('knows a file under another name', async () => {
    const [a, b] = [await put('a.txt', 'same'), await put('b.txt', 'same')];
    await link(a, join(folder, 'c.txt'));
    expect(await isSameFile(a, join(folder, 'x/../a.txt'))).toBe(true);
    expect(await isSameFile(a, join(folder, 'c.txt'))).toBe(true);
    expect(await isSameFile(a, b)).toBe(false);
  });

  test('two files that are not there are not the same', async () => {
    expect(await isSameFile(join(folder, 'x'), join(folder, 'x'))).toBe(false);
  });
});

describe('readJsonFile', () => {
  test('gives the value, and null for what is not there or damaged', async () => {
    expect(await readJsonFile(await put('good.json', '{"a":[1]}'))).toEqual({ a: [1] });
    expect(await readJsonFile(await put('cut.json', '{"a":[1'))).toBeNull();
    expect(await readJsonFile(join(folder, 'gone.json'))).toBeNull();
  });
});
