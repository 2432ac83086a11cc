import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { areBuilt, HOST, WORKBENCH } from '../../../scripts/build-program.mjs';
import { LAMPS } from '../../e2e/articles.ts';
import { randomFrom } from '../random.ts';
import { killHostWhileWriting, type Written } from './kill-host.ts';
import { killPageWhileTyping, type Victim } from './kill-page.ts';

const VICTIMS: readonly Victim[] = ['browser', 'renderer', 'host and browser'];
/** What the project promises of a start after a crash, in milliseconds. */
const LONGEST_START = 3_000;

interface Round {
  readonly startedIn: number;
  readonly lost: readonly string[];
}

/** Kills host, browser and renderer while they write, and counts what was called saved and is gone. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { host: { type: 'string', default: '170' }, page: { type: 'string', default: '30' } },
  });
  if (!areBuilt([HOST, WORKBENCH])) {
    console.error('Run npm run build first: the bench kills the built program.');
    return 1;
  }
  const random = randomFrom(7);
  const hostRounds = await killHosts(Number(values.host), random);
  const pageRounds = await killPages(Number(values.page), random);
  const all = [...hostRounds, ...pageRounds];
  report('host', hostRounds);
  report('browser, renderer, both', pageRounds);
  const isGood = all.every(
    ({ lost, startedIn }) => lost.length === 0 && startedIn <= LONGEST_START,
  );
  return isGood && all.length > 0 ? 0 : 1;
}

async function killHosts(rounds: number, random: () => number): Promise<readonly Round[]> {
  const data = await mkdtemp(join(tmpdir(), 'synoptic-crash-'));
  const written: Written = { acknowledged: new Map(), doubtful: new Map() };
  const done: Round[] = [];
  // One more, which only looks at what the last kill has left.
  for (let round = 0; round <= rounds; round++)
    done.push(await killHostWhileWriting(data, written, random));
  await rm(data, { recursive: true, force: true });
  return done.slice(1);
}

async function killPages(rounds: number, random: () => number): Promise<readonly Round[]> {
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const data = await mkdtemp(join(tmpdir(), 'synoptic-crash-'));
    const victim = VICTIMS[round % VICTIMS.length] ?? 'browser';
    done.push(await killPageWhileTyping(data, LAMPS.all, victim, random));
    await rm(data, { recursive: true, force: true });
  }
  return done;
}

function report(what: string, rounds: readonly Round[]): void {
  const lost = rounds.reduce((sum, round) => sum + round.lost.length, 0);
  const starts = rounds.map(({ startedIn }) => startedIn).sort((a, b) => a - b);
  const at = (share: number) => Math.round(starts[Math.floor((starts.length - 1) * share)] ?? 0);
  console.log(
    `${what}: ${rounds.length} kills, ${lost} acknowledged changes lost; start ${at(0.5)} ms at the median, ${at(1)} ms at most`,
  );
}
