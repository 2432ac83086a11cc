import type { LibraryRecord } from '../../../app/index.ts';
import type { Round } from './bench-crash.ts';
import { type HostProcess, startHost } from './host-process.ts';

/** What is known of a library after some rounds of writing and killing. */
export interface Written {
  /** The latest acknowledged value of each key. */
  readonly acknowledged: Map<string, unknown>;
  /** Values asked for and not acknowledged when the host was killed: they may be there or not. */
  readonly doubtful: Map<string, Set<unknown>>;
}

/** Kills a host again and again, each time on what the kills before have left. */
export interface HostKiller {
  /** Writes until a moment drawn at random, kills the host in the middle of it, starts it again and looks what is there. */
  kill(): Promise<Round>;
  close(): Promise<void>;
}

export function createHostKiller(data: string, random: () => number): HostKiller {
  const written: Written = { acknowledged: new Map(), doubtful: new Map() };
  let host: HostProcess | null = null;
  return {
    kill: async () => {
      host ??= await startHost(data);
      const acknowledged = await killWhileWriting(host, written, random);
      host = await startHost(data);
      return { startedIn: host.startedIn, acknowledged, lost: await findLost(host, written) };
    },
    close: async () => host?.end('SIGKILL'),
  };
}

/** Changes asked for at a time, as several windows do. */
const WRITERS = 3;
const NOTES = 40;

/** Gives the number of changes the host acknowledged. */
async function killWhileWriting(
  host: HostProcess,
  written: Written,
  random: () => number,
): Promise<number> {
  let isOver = false;
  let acknowledged = 0;
  let isAcknowledged = (): void => {};
  const firstAnswer = new Promise<void>((done) => {
    isAcknowledged = () => {
      acknowledged += 1;
      done();
    };
  });
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let count = 0; !isOver; count++) {
      const key = `note/c${writer}/n${Math.floor(random() * NOTES)}`;
      // The one that is being written when the host is killed gets no answer.
      await writeOnce(host, written, key, count, random).then(isAcknowledged, () => {});
    }
  });
  // However busy the machine is, something has been acknowledged when the blow falls.
  await firstAnswer;
  await new Promise((done) => setTimeout(done, random() * 120));
  isOver = true;
  await host.end('SIGKILL');
  await Promise.all(writers);
  return acknowledged;
}

async function writeOnce(
  host: HostProcess,
  { acknowledged, doubtful }: Written,
  key: string,
  count: number,
  random: () => number,
): Promise<void> {
  const value = { id: key, text: `${count} ${'word '.repeat(random() * 400)}`, highlight: 'h' };
  const before = doubtful.get(key) ?? new Set();
  doubtful.set(key, before.add(JSON.stringify(value)));
  const outcome = await host.ask('library.change', { origin: 'bench', writes: [{ key, value }] });
  if (outcome.status !== 'written') throw new Error('A write without a base cannot be stale.');
  acknowledged.set(key, JSON.stringify(value));
  doubtful.delete(key);
}

/** Keys whose acknowledged value is not there, nor one that was asked for after it. */
async function findLost(
  host: HostProcess,
  { acknowledged, doubtful }: Written,
): Promise<readonly string[]> {
  const records = new Map<string, LibraryRecord>();
  for (let writer = 0; writer < WRITERS; writer++)
    for (const record of await host.ask('library.comparison', { id: `c${writer}` }))
      records.set(record.key, record);
  const lost: string[] = [];
  for (const [key, value] of acknowledged) {
    const there = JSON.stringify(records.get(key)?.value);
    if (there !== value && !doubtful.get(key)?.has(there)) lost.push(key);
    else acknowledged.set(key, there);
  }
  doubtful.clear();
  return lost;
}
