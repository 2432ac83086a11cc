import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expandFolders, MAX_FOLDER_FILES } from './expand-folders.ts';

async function folderWith(...names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-folder-'));
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), 'The lamps are dark.');
  }
  return folder;
}

test('a folder gives the articles in it and in its subfolders, by name, and nothing else', async () => {
  const folder = await folderWith('b.txt', 'a.html', 'a_files/ad.html', 'deep/c.md', 'data.csv');
  expect(await expandFolders([folder])).toEqual({
    files: ['a.html', 'b.txt', 'deep/c.md'].map((name) => join(folder, name)),
    hasFolder: true,
    leftOut: 0,
  });
});

test('a folder without an article stays as it was named, and files beside it are plain files', async () => {
  const [empty, full] = [await folderWith(), await folderWith('a.txt')];
  const file = join(full, 'a.txt');
  expect(await expandFolders([file, empty])).toEqual({
    files: [file, empty],
    hasFolder: false,
    leftOut: 0,
  });
});

test('what is too much for one look is counted', async () => {
  const names = Array.from({ length: MAX_FOLDER_FILES + 2 }, (_, at) => `${1000 + at}.txt`);
  const { files, leftOut } = await expandFolders([await folderWith(...names)]);
  expect([files.length, leftOut]).toEqual([MAX_FOLDER_FILES, 2]);
});
