import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedAt, newestChange } from './newest-change.mjs';

const LONG_AGO = new Date('2001-01-01T00:00:00Z');
const LATER = new Date('2002-02-02T00:00:00Z');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-change-'));
  mkdirSync(join(folder, 'in'));
  for (const name of ['in/a.ts', 'in/a.test.ts']) writeFileSync(join(folder, name), '');
  for (const name of ['in/a.ts', 'in/a.test.ts', 'in', '']) age(name, LONG_AGO);
});

afterEach(() => rmSync(folder, { recursive: true }));

const age = (name: string, date: Date): void => utimesSync(join(folder, name), date, date);

test('the newest change is that of the newest file, however deep', () => {
  expect(newestChange([folder])).toBe(LONG_AGO.getTime());
  age('in/a.ts', LATER);
  expect(newestChange([folder])).toBe(LATER.getTime());
});

test('a deleted file counts, a changed test does not', () => {
  age('in/a.test.ts', LATER);
  expect(newestChange([folder])).toBe(LONG_AGO.getTime());
  rmSync(join(folder, 'in/a.ts'));
  expect(newestChange([folder])).toBeGreaterThan(LATER.getTime());
});

test('what is not there never changed', () => {
  expect(changedAt(join(folder, 'gone'))).toBe(0);
  expect(newestChange([join(folder, 'gone')])).toBe(0);
});
