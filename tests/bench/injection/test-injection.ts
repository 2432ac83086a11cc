import { type BrowserContext, chromium } from '@playwright/test';
import type { StoredWork } from '../../../app/index.ts';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { AttackLedger } from './attack-ledger.ts';
import {
  hostileBodies,
  hostileHeads,
  hostileNotes,
  MOST_HEADS,
  MOST_NOTES,
} from './hostile-work.ts';
import { inBatches } from './in-batches.ts';
import { OWN_PAYLOADS, type Payload, readPayloads, withCanaries } from './payload.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { compareWork, openExportBench } from './try-exports.ts';
import { tryNotes } from './try-notes.ts';
import { tryUnprotected } from './try-unprotected.ts';
import { openWorkbench } from './try-workbench.ts';

/** What share of the payloads known to run a harness must see run without protection, before its zeroes count. */
const MIN_SEEN = 0.95;
/** Payloads in the texts of one comparison. */
const BATCH = 50;

/** A share of the payloads: the second of three. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** Puts every payload into every place where text comes in, opens what comes out, and prints what it brought about; whether that was nothing. */
export async function testInjection(
  folder: string,
  { number, of }: Part = { number: 1, of: 1 },
): Promise<boolean> {
  const all = withCanaries([...OWN_PAYLOADS, ...readPayloads(folder)]);
  const payloads = all.filter((_, at) => at % of === number - 1);
  const executablePath = (await findChromium()) ?? chromium.executablePath();
  const browser = await chromium.launch({ executablePath });
  const server = await servePages();
  try {
    const context = await browser.newContext();
    const counts = await sayUnprotected(context, server, payloads);
    const ledger = new AttackLedger();
    await inExports(payloads, context, server, ledger);
    // Two browsers keep two processors busy.
    await Promise.all([inWorkbench(payloads, true, ledger), inWorkbench(payloads, false, ledger)]);
    const notesCount = await tryNotes(payloads, ledger);
    return ledger.tell() && counts && notesCount;
  } finally {
    server.close();
    await browser.close();
  }
}

async function sayUnprotected(
  context: BrowserContext,
  { origin }: PageServer,
  payloads: readonly Payload[],
): Promise<boolean> {
  const { live, seen, missed } = await tryUnprotected(context, origin, payloads);
  const counts = seen >= live * MIN_SEEN;
  console.log(
    `injection: without protection ${seen} of ${live} payloads known to run were seen to run (${((100 * seen) / live).toFixed(1)} %)${counts ? '' : ': too few, the run does not count'}`,
  );
  if (missed.length > 0) console.log(`  not seen: ${missed.join(', ')}`);
  return counts;
}

type MakeWork = (some: readonly Payload[]) => Promise<StoredWork>;

/** Reading fifty payloads in eight formats takes seconds; both workbenches and the exports take the same comparisons. */
function madeOnce(make: MakeWork): MakeWork {
  const made = new Map<string, Promise<StoredWork>>();
  return (some) => {
    const key = some.map(({ id }) => id).join('\n');
    const work = made.get(key) ?? make(some);
    made.set(key, work);
    return work;
  };
}

/** Comparisons that have each payload in one kind of place. */
const WORKS = [
  {
    places: 'texts',
    make: madeOnce(hostileBodies),
    size: BATCH,
    options: { takesNotes: false, typesAndDrops: false },
  },
  {
    places: 'names, facts, tags',
    make: madeOnce(hostileHeads),
    size: MOST_HEADS,
    options: { takesNotes: false, typesAndDrops: false },
  },
  {
    places: 'notes, what is pasted',
    make: madeOnce(hostileNotes),
    size: MOST_NOTES,
    options: { takesNotes: true, typesAndDrops: true },
  },
] as const;

async function inWorkbench(
  payloads: readonly Payload[],
  hasPolicy: boolean,
  ledger: AttackLedger,
): Promise<void> {
  const door = hasPolicy ? 'workbench' : 'workbench, no policy';
  const bench = await openWorkbench({ hasPolicy });
  try {
    for (const { places, make, size, options } of WORKS) {
      const tryThem = async (some: readonly Payload[]) =>
        bench.tryWork(await make(some), some, options);
      for (const [at, batch] of inBatches(payloads, size).entries()) {
        await ledger.note(`${door}: ${places}`, batch, await tryThem(batch), tryThem);
        process.stderr.write(`${door}: ${places}: ${at * size + batch.length} tried\n`);
      }
    }
    const tryLibrary = () => bench.tryLibrary(payloads);
    await ledger.note(`${door}: list of comparisons`, payloads, await tryLibrary(), tryLibrary);
  } finally {
    await bench.close();
  }
}

/** Nothing checks a comparison before it is exported: links of its notes lead anywhere. */
const leadingAnywhere = (some: readonly Payload[]) => hostileNotes(some, { anyAddress: true });

async function inExports(
  payloads: readonly Payload[],
  context: BrowserContext,
  server: PageServer,
  ledger: AttackLedger,
): Promise<void> {
  const ways = await openExportBench(context, server);
  for (const { places, make, size } of [
    ...WORKS.slice(0, 2),
    { places: 'notes', make: leadingAnywhere, size: MOST_NOTES },
  ])
    for (const batch of inBatches(payloads, size)) {
      const work = await make(batch);
      const found = compareWork(work);
      for (const [way, tryExport] of ways)
        await ledger.note(
          `${way}: ${places}`,
          batch,
          await tryExport(work, found),
          async (some) => {
            const part = await make(some);
            return tryExport(part, compareWork(part));
          },
        );
    }
}
