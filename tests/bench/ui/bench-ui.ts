import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { areBuilt, HOST, WORKBENCH } from '../../../scripts/build-program.mjs';
import { startSharedBrowser } from '../../e2e/open-browser-door.ts';
import { type Contestant, type OpenContestant, peerContestants, SYNOPTIC } from './contestants.ts';
import { makeArticles } from './make-articles.ts';
import { measureFinding } from './measure-finding.ts';
import { type Memory, measureMemory } from './measure-memory.ts';
import { measureOpening, type Opening } from './measure-opening.ts';
import { measureScrolling, type Scrolling } from './measure-scrolling.ts';
import { measureSelecting } from './measure-selecting.ts';

/** What the project promises, in milliseconds. */
const LIMITS = { frame: 20, band: 100, find: 50 } as const;

interface Result {
  readonly contestant: Contestant;
  readonly openings: Opening[];
  readonly scrollings: Scrolling[];
  readonly memories: Memory[];
}

/** Milliseconds: to the aligned band without and with its motion, and from a key to what it finds. */
interface OwnTimes {
  readonly bands: number[];
  readonly glides: number[];
  readonly finds: number[];
}

interface EarlyTimes {
  readonly frames: readonly number[];
  readonly finds: readonly number[];
}

/** Measures what a reader waits for with two long articles, beside other diff views on the same texts. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      paragraphs: { type: 'string', default: '5000' },
      rounds: { type: 'string', default: '3' },
      'no-peers': { type: 'boolean', default: false },
    },
  });
  if (!areBuilt([HOST, WORKBENCH])) {
    console.error('Run npm run build first: the bench measures the built program.');
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-ui-articles-'));
  const files = await writeArticles(folder, Number(values.paragraphs));
  const { peers, close } = values['no-peers']
    ? { peers: [], close: () => {} }
    : await peerContestants();
  const browser = await startSharedBrowser();
  const results = [SYNOPTIC, ...peers].map(
    (contestant): Result => ({ contestant, openings: [], scrollings: [], memories: [] }),
  );
  const own: OwnTimes = { bands: [], glides: [], finds: [] };
  for (let round = 0; round < Number(values.rounds); round++)
    for (const result of results)
      await inFreshPage(browser, result.contestant, async (page, { giveFiles }) => {
        await measureRound(page, result, () => giveFiles(files));
        if (result.contestant !== SYNOPTIC) return;
        own.finds.push(...(await measureFinding(page)));
        const { band, beside } = await measureSelecting(page);
        own.bands.push(...band);
        own.glides.push(...beside);
      });
  const early = await measureEarly(browser, files);
  await browser.close();
  close();
  await rm(folder, { recursive: true, force: true });
  return report(results, own, early) ? 0 : 1;
}

async function writeArticles(folder: string, paragraphs: number): Promise<readonly string[]> {
  const texts = makeArticles(paragraphs);
  const files = texts.map((_, at) => join(folder, `retelling-${at + 1}.txt`));
  for (const [at, text] of texts.entries()) await writeFile(files[at] ?? '', text);
  return files;
}

async function inFreshPage(
  browser: Browser,
  contestant: Contestant,
  use: (page: Page, open: OpenContestant) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const open = await contestant.open(page);
  await use(page, open);
  await context.close();
  await open.close();
}

async function measureRound(
  page: Page,
  { contestant, openings, scrollings, memories }: Result,
  giveFiles: () => Promise<void>,
): Promise<void> {
  openings.push(await measureOpening(page, contestant, giveFiles));
  if (contestant.working !== null)
    await page.waitForFunction(isGone, contestant.working, { timeout: 120_000 });
  // What is tidied up after that is part of no measure.
  await page.waitForTimeout(3_000);
  memories.push(await measureMemory(page));
  scrollings.push(await measureScrolling(page));
}

/** Runs in the page. */
const isGone = (selector: string): boolean => document.querySelector(selector) === null;

/** What a reader meets who goes to work before all is compared: the engine then has one of the processors. */
async function measureEarly(browser: Browser, files: readonly string[]): Promise<EarlyTimes> {
  const times = { frames: [] as number[], finds: [] as number[] };
  await inFreshPage(browser, SYNOPTIC, async (page, { giveFiles }) => {
    await measureOpening(page, SYNOPTIC, () => giveFiles(files));
    times.finds.push(...(await measureFinding(page)));
    times.frames.push(...(await measureScrolling(page)).frames);
  });
  return times;
}

const sharePoint = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const median = (values: readonly number[]): number => sharePoint(values, 0.5);

function report(results: readonly Result[], own: OwnTimes, early: EarlyTimes): boolean {
  console.log(
    '                     readable  compared  blocked   frame p50   p95   work/s    heap    nodes  process',
  );
  for (const { contestant, openings, scrollings, memories } of results) {
    const frames = scrollings.flatMap((one) => one.frames);
    const cells = [
      ms(median(openings.map(({ readable }) => readable))),
      ms(median(openings.map(({ compared }) => compared))),
      ms(median(openings.map(({ blocked }) => blocked))),
      ms(median(frames)),
      ms(sharePoint(frames, 0.95)),
      ms(median(scrollings.map(({ busy }) => busy))),
      `${median(memories.map(({ heap }) => heap)).toFixed(1)} MB`,
      median(memories.map(({ nodes }) => nodes)).toFixed(0),
      `${median(memories.map((one) => one.process ?? Number.NaN)).toFixed(0)} MB`,
    ];
    console.log(contestant.name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join(''));
  }
  const [ours, ...others] = results.map(({ openings }) =>
    median(openings.map(({ readable }) => readable)),
  );
  const frames = results[0]?.scrollings.flatMap((one) => one.frames) ?? [];
  return [
    judge('readable before the others', ours ?? Infinity, Math.min(...others)),
    judge('scrolling, 95 % of frames', sharePoint(frames, 0.95), LIMITS.frame),
    judge(
      'selection to aligned band, without motion, 95 %',
      sharePoint(own.bands, 0.95),
      LIMITS.band,
    ),
    judge('typing in find, 95 % of keys', sharePoint(own.finds, 0.95), LIMITS.find),
    judge('  (with its glide of 160 ms, at the median)', median(own.glides), Infinity),
    judge('  (scrolling before all is compared)', sharePoint(early.frames, 0.95), Infinity),
    judge('  (typing in find before all is compared)', sharePoint(early.finds, 0.95), Infinity),
  ].every(Boolean);
}

const ms = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

function judge(what: string, time: number, limit: number): boolean {
  const isGood = time <= limit;
  const bound = Number.isFinite(limit) ? ` (limit ${ms(limit)}${isGood ? '' : ', MISSED'})` : '';
  console.log(`${what}: ${ms(time)}${bound}`);
  return isGood;
}
