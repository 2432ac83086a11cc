import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultDataFolder } from '../library/data-folder.ts';
import { DEFAULT_PORT } from './listen.ts';
import { parseArguments } from './parse-arguments.ts';

describe('parseArguments of the browser door', () => {
  test('uses the fixed port and opens nothing unless asked', () => {
    expect(parseArguments([], '/home/reader')).toEqual({
      ok: true,
      value: { port: DEFAULT_PORT, open: false, data: defaultDataFolder(), files: [] },
    });
  });

  test('counts paths from where the reader stands', () => {
    expect(parseArguments(['a.txt', '/tmp/b.html', '--port', '0'], '/home/reader')).toMatchObject({
      value: { port: 0, files: [resolve('/home/reader/a.txt'), resolve('/tmp/b.html')] },
    });
  });

  test('counts the data folder from where the reader stands', () => {
    expect(parseArguments(['--data', 'work', 'a.txt'], '/home/reader')).toMatchObject({
      value: { data: resolve('/home/reader/work'), files: [resolve('/home/reader/a.txt')] },
    });
  });

  test.each([['-1'], ['65536'], ['80a'], [''], ['1e3']])('refuses %j as a port', (port) => {
    expect(parseArguments([`--port=${port}`], '/')).toEqual({
      ok: false,
      error: '--port takes a number from 0 to 65535.',
    });
  });

  test('refuses an option it does not know', () => {
    expect(parseArguments(['--prot', '80'], '/')).toMatchObject({ ok: false });
  });
});
