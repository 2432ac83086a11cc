import { randomUUID } from 'node:crypto';
import { Dexie } from 'dexie';
import { type Bridge, type LibraryRecord, sameJson } from '../../../app/index.ts';
import { createLibrary } from '../../../renderer/library/library.ts';
import { startTestHost, type TestHost } from '../../support/test-host.ts';
import { benchWork } from './bench-work.ts';
import type { Damage } from './damages.ts';

export interface Outcome {
  readonly records: number;
  /** Records that were as they had been once host and browser had looked at each other. */
  readonly back: number;
  /** Before the browser's copy came into it. */
  readonly backInHost: number;
  readonly noticed: boolean;
}

const COMPARISONS = 6;
const HIGHLIGHTS = 40;

/** Makes a library, harms it, starts host and page again, takes what is offered, and compares. */
export async function damageOnce(
  damage: Damage,
  database: string,
  random: () => number,
): Promise<Outcome> {
  const host = await startTestHost();
  await fill(host, database);
  if (damage.afterClose) {
    await host.library().close();
    await host.restart();
    await fillMore(host, database);
    await host.library().close();
  }
  // That a comparison was opened is told by no copy.
  const before = host
    .library()
    .records.all()
    .filter(({ key }) => !key.startsWith('visit/'));
  if (damage.store) await harmStore(database, damage.store);
  await host.restart((folder) => damage.harm(folder, random));
  const problems = host.library().state().problems.length;
  const backInHost = countBack(before, host);
  const page = await openPage(host.bridge(), database);
  for (const { library } of page.report.offers) await page.takeIn(library);
  const outcome = {
    records: before.length,
    back: countBack(before, host),
    backInHost,
    noticed: problems + page.report.sentences.length + page.report.offers.length > 0,
  };
  await host.remove();
  return outcome;
}

async function openPage(bridge: Bridge, database: string) {
  const library = createLibrary({ bridge, newId: randomUUID, database });
  const report = await (await library.open()).synced;
  return { ...library, report };
}

async function fill(host: TestHost, database: string): Promise<void> {
  const page = await openPage(host.bridge(), database);
  for (let comparison = 0; comparison < COMPARISONS; comparison++) {
    let work = benchWork(`c${comparison}`, 0);
    await page.save(work);
    for (let marks = 1; marks <= HIGHLIGHTS; marks += 13) {
      work = benchWork(`c${comparison}`, marks);
      await page.save(work);
    }
  }
  await settled(host, database);
}

/** So that there are two snapshots, and a journal between them. */
async function fillMore(host: TestHost, database: string): Promise<void> {
  const page = await openPage(host.bridge(), database);
  const work = await page.load('c0');
  if (work) await page.save({ ...work, name: 'renamed' });
  await settled(host, database);
}

/** Waits until the browser's copy has everything. */
async function settled(host: TestHost, database: string): Promise<void> {
  for (let wait = 0; wait < 200; wait++) {
    const copy = await new Dexie(database).open();
    const states = await copy.table('copies').toArray();
    copy.close();
    if (states.some(({ seq }) => seq === host.library().state().seq)) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('The working copy does not follow.');
}

async function harmStore(database: string, how: NonNullable<Damage['store']>): Promise<void> {
  if (how === 'deleted') return Dexie.delete(database);
  const copy = await new Dexie(database).open();
  const records = copy.table('records');
  if (how === 'emptied') await records.clear();
  else await records.limit(1).delete();
  copy.close();
}

const countBack = (before: readonly LibraryRecord[], host: TestHost): number =>
  before.filter(({ key, value }) => sameJson(host.library().records.get(key)?.value ?? null, value))
    .length;
