import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultDataFolder } from './data-folder.ts';

const folder = (platform: NodeJS.Platform, env = {}) =>
  defaultDataFolder({ platform, home: '/home/reader', env });

describe('the usual data folder', () => {
  test('is where each system keeps a program’s data', () => {
    expect(folder('linux')).toBe(join('/home/reader', '.local', 'share', 'synoptic'));
    expect(folder('darwin')).toBe(
      join('/home/reader', 'Library', 'Application Support', 'Synoptic', 'Library'),
    );
    expect(folder('win32', { APPDATA: '/roaming' })).toBe(join('/roaming', 'Synoptic', 'Library'));
  });

  test('follows XDG_DATA_HOME, unless it is no absolute path', () => {
    expect(folder('linux', { XDG_DATA_HOME: '/data' })).toBe(join('/data', 'synoptic'));
    expect(folder('linux', { XDG_DATA_HOME: 'data' })).toBe(folder('linux'));
  });
});
