import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '..');
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const packages: Readonly<Record<string, LockedPackage>> = read('package-lock.json').packages;

test('the lock file has an entry for every platform, or npm ci refuses it elsewhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${name} (of ${path})`),
  );
  expect(missing).toEqual([]);
});

/** Looks where Node does: beside the package that asks, then in every folder above it. */
function isLocked(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}` in packages) return true;
  const above = path.lastIndexOf('/node_modules/');
  if (above >= 0) return isLocked(path.slice(0, above), name);
  return `node_modules/${name}` in packages;
}

test('the lock file names no host, so that every reader installs from their own registry', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
});

test('every version is pinned, and the lock file has that very version', () => {
  const { devDependencies } = read('package.json');
  for (const [name, version] of Object.entries(devDependencies)) {
    expect(version).toMatch(/^\d/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  }
});
