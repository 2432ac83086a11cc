import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { hostileWork } from './hostile-work.ts';
import { OWN_PAYLOADS, type Payload, readPayloads } from './payload.ts';
import { servePages } from './serve-pages.ts';
import { tryExports, VARIANTS } from './try-exports.ts';
import { tryUnprotected } from './try-unprotected.ts';
import { tryWorkbench } from './try-workbench.ts';
import type { Attacks } from './watch-attacks.ts';

/** What share of the payloads known to run a harness must see run without protection, before its zeroes count. */
const MIN_SEEN = 0.95;
const BATCH = 150;
/** The project's own payloads are few, and go through everything a comparison makes of texts. */
const MAX_ALIGNED = 30;

/** Puts every payload into every place where text comes in, opens what comes out, and prints what it brought about; whether that was nothing. */
export async function testInjection(folder: string): Promise<boolean> {
  const payloads = [...OWN_PAYLOADS, ...readPayloads(folder)];
  const executablePath = (await findChromium()) ?? chromium.executablePath();
  const browser = await chromium.launch({ executablePath });
  const server = await servePages();
  try {
    const context = await browser.newContext();
    const { live, seen, missed } = await tryUnprotected(context, server.origin, payloads);
    const counts = seen >= live * MIN_SEEN;
    console.log(
      `injection: without protection ${seen} of ${live} payloads known to run were seen to run (${((100 * seen) / live).toFixed(1)} %)${counts ? '' : ': too few, the run does not count'}`,
    );
    if (!counts) console.log(`  not seen: ${missed.join(', ')}`);
    const sums = new Map<string, Attacks[]>();
    const note = (way: string, attacks: Attacks): void =>
      void sums.set(way, [...(sums.get(way) ?? []), attacks]);
    const batches = [OWN_PAYLOADS, ...inBatches(payloads.slice(OWN_PAYLOADS.length))];
    for (const [at, batch] of batches.entries()) {
      process.stderr.write(
        `injection: batch ${at + 1} of ${batches.length}, ${total(sums)} attacks so far\n`,
      );
      await tryBatch(batch, (variant, work) => tryExports(context, server, work, variant), note);
    }
    return [...sums].map(([way, all]) => tell(way, payloads.length, all)).every(Boolean) && counts;
  } finally {
    server.close();
    await browser.close();
  }
}

const inBatches = (payloads: readonly Payload[]): readonly (readonly Payload[])[] =>
  Array.from({ length: Math.ceil(payloads.length / BATCH) }, (_, at) =>
    payloads.slice(at * BATCH, (at + 1) * BATCH),
  );

const total = (sums: ReadonlyMap<string, readonly Attacks[]>): number =>
  [...sums.values()]
    .flat()
    .reduce(
      (sum, one) => sum + one.executions.length + one.requests.length + one.navigations.length,
      0,
    );

type Work = Awaited<ReturnType<typeof hostileWork>>;

async function tryBatch(
  batch: readonly Payload[],
  exports: (variant: (typeof VARIANTS)[number], work: Work) => Promise<Attacks>,
  note: (way: string, attacks: Attacks) => void,
): Promise<void> {
  const work = await hostileWork(batch, batch.length <= MAX_ALIGNED);
  note('workbench, as it is', await tryWorkbench(work, batch, { hasPolicy: true }));
  note('workbench, no policy', await tryWorkbench(work, batch, { hasPolicy: false }));
  for (const variant of VARIANTS) note(`exports, ${variant}`, await exports(variant, work));
}

function tell(way: string, count: number, all: readonly Attacks[]): boolean {
  const executions = all.flatMap((attacks) => attacks.executions);
  const requests = all.flatMap((attacks) => attacks.requests);
  const navigations = all.flatMap((attacks) => attacks.navigations);
  console.log(
    `${way.padEnd(26)} ${count} payloads  ${executions.length} executions  ${requests.length} requests  ${navigations.length} navigations`,
  );
  for (const what of [...executions, ...requests, ...navigations].slice(0, 8))
    console.log(`  ${what.slice(0, 160)}`);
  return executions.length + requests.length + navigations.length === 0;
}
