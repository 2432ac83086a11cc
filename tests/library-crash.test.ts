import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areBuilt, HOST } from '../scripts/build-program.mjs';
import { damageOnce } from './bench/library/damage-once.ts';
import { DAMAGES } from './bench/library/damages.ts';
import { createHostKiller } from './bench/library/kill-host.ts';
import { randomFrom } from './bench/random.ts';

/** The benches of the library in small: npm run bench:crash and bench:damage do the same many times over. */
const KILLS = 3;

test.skipIf(!areBuilt([HOST]))(
  'a host killed while it writes loses nothing it has acknowledged (needs npm run build, newer than every source)',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'synoptic-crash-'));
    const hosts = createHostKiller(data, randomFrom(3));
    for (let kill = 0; kill < KILLS; kill++) expect((await hosts.kill()).lost).toEqual([]);
    await hosts.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  },
  60_000,
);

test.each(DAMAGES)(
  '$name is noticed, and everything is back',
  async (damage) => {
    const { name } = damage;
    const { noticed, back, records } = await damageOnce(damage, `damage ${name}`, randomFrom(5));
    expect({ noticed, back }).toEqual({ noticed: true, back: records });
  },
  60_000,
);
