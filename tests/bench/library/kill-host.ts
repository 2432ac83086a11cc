import type { LibraryRecord } from '../../../app/index.ts';
import { type HostProcess, startHost } from './host-process.ts';

/** What is known of a library after some rounds of writing and killing. */
export interface Written {
  /** The latest acknowledged value of each key. */
  readonly acknowledged: Map<string, unknown>;
  /** Values asked for and not acknowledged when the host was killed: they may be there or not. */
  readonly doubtful: Map<string, Set<unknown>>;
}

/** Changes asked for at a time, as several windows do. */
const WRITERS = 3;
const NOTES = 40;

/**
 * One round: starts the host, checks that every acknowledged change is there, writes until a moment drawn at random, and
 * kills the host in the middle of it. Gives the milliseconds the start took and the keys that were lost.
 */
export async function killHostWhileWriting(
  data: string,
  written: Written,
  random: () => number,
): Promise<{ readonly startedIn: number; readonly lost: readonly string[] }> {
  const host = await startHost(data);
  const lost = await findLost(host, written);
  let isOver = false;
  let isAcknowledged = (): void => {};
  const firstAnswer = new Promise<void>((done) => {
    isAcknowledged = done;
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
  return { startedIn: host.startedIn, lost };
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
export async function findLost(
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
