import { chmod, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
    failures: [],
  });
});

test('a folder without an article is told, and files beside it are plain files', async () => {
  const [empty, full] = [await folderWith(), await folderWith('a.txt')];
  const file = join(full, 'a.txt');
  const { files, hasFolder, failures } = await expandFolders([file, empty]);
  expect([files, hasFolder]).toEqual([[file], false]);
  expect(failures.map(({ message }) => message)).toEqual([
    `${basename(empty)} is a folder without an article in it; name another one.`,
  ]);
});

test('what is too much for one look is counted', async () => {
  const names = Array.from({ length: MAX_FOLDER_FILES + 2 }, (_, at) => `${1000 + at}.txt`);
  const { files, failures } = await expandFolders([await folderWith(...names)]);
  expect(files.length).toBe(MAX_FOLDER_FILES);
  expect(failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^2 more articles were left out/),
  ]);
});

test('links that lead in a circle end nowhere', async () => {
  const folder = await folderWith('a.txt', 'deep/b.txt');
  await symlink('..', join(folder, 'deep', 'up'));
  const { files, failures } = await expandFolders([folder]);
  expect([files.length, failures]).toEqual([2, []]);
});

// Who may do everything can look into every folder.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a subfolder that may not be looked into is told (needs a user with limits)',
  async () => {
    const folder = await folderWith('a.txt', 'shut/b.txt');
    await chmod(join(folder, 'shut'), 0);
    const { files, failures } = await expandFolders([folder]);
    await chmod(join(folder, 'shut'), 0o700);
    expect(files).toEqual([join(folder, 'a.txt')]);
    expect(failures.map(({ message }) => message)).toEqual([
      'shut cannot be read (permission denied); allow reading it, or open a copy of it.',
    ]);
  },
);
