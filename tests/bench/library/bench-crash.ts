import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { areBuilt, HOST, WORKBENCH } from '../../../scripts/build-program.mjs';
import { LAMPS } from '../../e2e/articles.ts';
import { randomFrom } from '../random.ts';
import { createHostKiller } from './kill-host.ts';
import { createPageKiller, type Victim } from './kill-page.ts';
import { processorShare } from './processor-share.ts';

const VICTIMS: readonly Victim[] = ['browser', 'renderer', 'host and browser'];
/** What the project promises of a start after a crash, in milliseconds. */
const LONGEST_START = 3_000;
/** Every so many kills hit what a reader types in; the others hit a host that three pages write to. */
const PAGE_EVERY = 5;

/** What the start after a kill took and found missing. */
export interface Round {
  /** Milliseconds. */
  readonly startedIn: number;
  /** Changes that were called saved before the kill. */
  readonly acknowledged: number;
  readonly lost: readonly string[];
}

/** Kills host, browser and renderer in turn while they write, and counts what was called saved and is gone. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { kills: { type: 'string', default: '200' } },
  });
  if (!areBuilt([HOST, WORKBENCH])) {
    console.error('Run npm run build first: the bench kills the built program.');
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-crash-'));
  try {
    return (await killAll(folder, Number(values.kills))) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function killAll(folder: string, kills: number): Promise<boolean> {
  const random = randomFrom(7);
  const hosts = createHostKiller(join(folder, 'hosts'), random);
  const pages = createPageKiller(join(folder, 'pages'), LAMPS.all, random);
  const rounds = new Map<Victim | 'host', Round[]>();
  const shares: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const isPage = kill % PAGE_EVERY === PAGE_EVERY - 1;
    const victim = isPage ? (VICTIMS[Math.floor(kill / PAGE_EVERY) % 3] ?? 'browser') : 'host';
    const round = victim === 'host' ? await hosts.kill() : await pages.kill(victim);
    rounds.set(victim, [...(rounds.get(victim) ?? []), round]);
    if (kill % 20 === 0) shares.push(processorShare());
  }
  await hosts.close();
  await pages.close();
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  console.log(`of a processor this machine gave ${Math.round(100 * share)} % on average`);
  return [...rounds].map(([victim, all]) => report(victim, all)).every(Boolean);
}

function report(what: string, rounds: readonly Round[]): boolean {
  const lost = rounds.reduce((sum, round) => sum + round.lost.length, 0);
  const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0);
  const starts = rounds.map(({ startedIn }) => startedIn).sort((a, b) => a - b);
  const at = (share: number) => Math.round(starts[Math.floor((starts.length - 1) * share)] ?? 0);
  const isGood = lost === 0 && at(1) <= LONGEST_START;
  console.log(
    `${what}: ${rounds.length} kills, ${lost} of ${acknowledged} acknowledged changes lost; start ${at(0.5)} ms at the median, ${at(1)} ms at most${isGood ? '' : ', MISSED'}`,
  );
  return isGood;
}
