import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesOfArguments } from './files-of-arguments.ts';

test('a packaged program is followed by its files', () => {
  expect(filesOfArguments(['/opt/synoptic', 'a.txt', '/b.txt'], '/home/reader', true)).toEqual([
    resolve('/home/reader/a.txt'),
    resolve('/b.txt'),
  ]);
});

test('Electron is followed by the folder of the program, wherever switches stand', () => {
  const args = ['electron', '--inspect=0', '/program', '--no-sandbox', 'a.txt'];
  expect(filesOfArguments(args, '/home/reader', false)).toEqual([resolve('/home/reader/a.txt')]);
});
