import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { planWrites } from '../../../app/index.ts';
import { areBuilt, HOST, WORKBENCH } from '../../../scripts/build-program.mjs';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { benchWork } from './bench-work.ts';
import { startHost } from './host-process.ts';
import { measureOpening } from './measure-opening.ts';
import { measureRestoring } from './measure-restoring.ts';
import { measureSaving } from './measure-saving.ts';
import { measureStarts } from './measure-starts.ts';
import { processorShare } from './processor-share.ts';

/** What the project promises, in milliseconds. */
const LIMITS = { start: 2_000, open: 300, save: 100, restore: 30_000 } as const;

/** Makes a library of the size promised and measures what a reader waits for. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      comparisons: { type: 'string', default: '500' },
      highlights: { type: 'string', default: '100' },
    },
  });
  if (!areBuilt([HOST, WORKBENCH])) {
    console.error('Run npm run build first: the bench measures the built program.');
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-size-'));
  const context = await openBrowser(join(folder, 'profile'));
  try {
    const data = join(folder, 'data');
    await fill(data, Number(values.comparisons), Number(values.highlights));
    return (await measure(folder, data, context)) ? 0 : 1;
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(folder: string, data: string, context: BrowserContext): Promise<boolean> {
  const shares = [processorShare()];
  const starts = await measureStarts(data, context);
  shares.push(processorShare());
  const opening = await measureOpening(data, context);
  shares.push(processorShare());
  const saving = await measureSaving(data, context);
  shares.push(processorShare());
  const restoring = await measureRestoring(folder, data, context);
  shares.push(processorShare());
  const percents = shares.map((share) => `${Math.round(share * 100)} %`).join(', ');
  console.log(`of a processor this machine gave, before and after each: ${percents}`);
  console.log(`saved, and counted in the library afterwards: ${saving.there} of ${saving.made}`);
  console.log(`restored exactly as they were: ${restoring.same} of ${restoring.records} records`);
  const results = [
    line('start of the host to the list in the page', starts, 0.5, LIMITS.start),
    line('click to readable text', opening.text, 0.95, LIMITS.open),
    line('click to passages lined up, opened before', opening.again, 0.5, LIMITS.open),
    line('click to passages lined up, the first time', opening.first, 0.5, Infinity),
    line('key of a highlight to “Saved”', saving.times, 0.95, LIMITS.save),
    line('restoring the whole library from its file', [restoring.took], 1, LIMITS.restore),
    saving.there === saving.made,
    restoring.same === restoring.records,
  ];
  return results.every(Boolean);
}

async function openBrowser(profile: string): Promise<BrowserContext> {
  const path = await findChromium();
  return chromium.launchPersistentContext(profile, {
    viewport: { width: 1440, height: 900 },
    ...(path !== null && { executablePath: path }),
  });
}

async function fill(data: string, comparisons: number, highlights: number): Promise<void> {
  const host = await startHost(data);
  for (let at = 0; at < comparisons; at++) {
    const writes = planWrites(new Map(), benchWork(`c${at}`, highlights));
    await host.ask('library.change', { origin: 'bench', writes });
  }
  await host.end('SIGTERM');
}

/** `share` of the times are no longer than what is compared with the limit. */
function line(what: string, times: readonly number[], share: number, limit: number): boolean {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? Infinity;
  const isGood = at(share) <= limit;
  const promise = limit === Infinity ? 'no limit' : `limit ${limit} at ${share * 100} %`;
  console.log(
    `${what}: ${Math.round(at(0.5))} ms at the median, ${Math.round(at(0.95))} at 95 % of ${times.length} (${promise}${isGood ? '' : ', MISSED'})`,
  );
  return isGood;
}
