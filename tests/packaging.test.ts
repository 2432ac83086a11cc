import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listPackage } from '@electron/asar';
import { type FuseConfig, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

describe('electron-builder.yml', () => {
  test('is what electron-builder understands', async () => {
    // Not its public door: that one validates only while it packages.
    const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config');
    const { DebugLogger } = require('builder-util');
    const config = await getConfig(ROOT, null, null);
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
    const wrong = { ...config, electronFuses: { runAsNod: false } };
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(
      'electronFuses',
    );
  });

  test('packs no production dependencies, because there are none', () => {
    expect(require('../package.json')).not.toHaveProperty('dependencies');
  });
});

/**
 * Where Electron's program holds its fuses: these 32 characters, the version of the wire, its length, then one
 * character for each fuse, "1" or "0".
 */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES_AS_DELIVERED = '101110100';

const isBuilt = existsSync(join(ROOT, 'out', 'renderer', 'index.html'));

// The stand-in for Electron is that of Linux.
const canPack = isBuilt && process.platform === 'linux';

describe.skipIf(!canPack)('the packed program (on Linux, after npm run build)', () => {
  let folder = '';
  let packed = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'synoptic-package-'));
    await build({
      projectDir: ROOT,
      targets: Platform.LINUX.createTarget('dir'),
      config: {
        extends: 'electron-builder.yml',
        electronDist: await electronStandIn(folder),
        directories: { output: join(folder, 'dist') },
      },
    });
    packed = join(folder, 'dist', 'linux-unpacked');
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('holds the window, its preload, the page and the sample, and no source or library', async () => {
    const listed = listPackage(join(packed, 'resources', 'app.asar'), { isPack: false });
    const files = listed.map((path) => path.replaceAll('\\', '/'));
    expect(files).toEqual(
      expect.arrayContaining([
        '/out/main/electron.mjs',
        '/out/main/preload.cjs',
        '/out/renderer/index.html',
        '/package.json',
      ]),
    );
    const tops = new Set(files.map((file) => file.split('/')[1]));
    expect([...tops].sort()).toEqual(['out', 'package.json', 'resources']);
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'synoptic'));
    const isOn = (fuse: FuseV1Options): boolean =>
      String.fromCharCode(Number((wire as FuseConfig<number>)[fuse])) === '1';
    expect(isOn(FuseV1Options.RunAsNode)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(isOn(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(isOn(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
  });
});

/** A folder that looks like a downloaded Electron as far as packing goes. */
async function electronStandIn(folder: string): Promise<string> {
  const dist = join(folder, 'electron');
  await mkdir(join(dist, 'resources'), { recursive: true });
  await mkdir(join(dist, 'locales'));
  const wire = Buffer.concat([
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([1, FUSES_AS_DELIVERED.length]),
    Buffer.from(FUSES_AS_DELIVERED),
  ]);
  await writeFile(join(dist, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\n'), wire]));
  await chmod(join(dist, 'electron'), 0o755);
  const { version } = require('electron/package.json');
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox'])
    await writeFile(join(dist, name), '');
  await writeFile(join(dist, 'version'), version);
  return dist;
}
