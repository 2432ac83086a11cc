import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

const HOME = resolve('/home/reader');
const file = (name: string): string => resolve(HOME, name);

describe('readArguments', () => {
  test('counts paths from where the program was started, and passes over switches', () => {
    const args = ['electron', '/program', '--no-sandbox', 'a.txt', '/news/b.html'];
    expect(readArguments(args, HOME, false)).toEqual({
      files: [file('a.txt'), resolve('/news/b.html')],
      data: undefined,
    });
    expect(readArguments(['/usr/bin/synoptic', 'a.txt'], HOME, true).files).toEqual([
      file('a.txt'),
    ]);
  });

  test.each([
    [['--data', 'work', 'a.txt']],
    [['a.txt', '--data', 'work']],
    [['--data=work', 'a.txt']],
  ])('tells the data folder from the files in %j', (args) => {
    expect(readArguments(['electron', '/program', ...args], HOME, false)).toEqual({
      files: [file('a.txt')],
      data: 'work',
    });
  });
});
