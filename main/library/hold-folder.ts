import { causeOfError } from '../files/cause-of-error.ts';
import {
  createLock,
  isOfThisMachine,
  isRunning,
  type LockHolder,
  readLock,
  removeLock,
} from '../files/library/lock-file.ts';
import { prepareFolder } from '../files/library/prepare-folder.ts';
import { removeSocket } from '../files/remove-socket.ts';
import {
  type HandedOver,
  type HandOverAnswer,
  handOver,
  listenForStarts,
  newAddress,
  stopListening,
} from './hand-over.ts';

/** Whether this process may keep the library of a folder. */
export type Holding =
  /** It is ours until `release`. */
  | { readonly status: 'held'; readonly release: () => Promise<void> }
  /** A host runs on it, and has taken our files. */
  | { readonly status: 'handed-over'; readonly address: string | null }
  /** A host runs on it and cannot be spoken to; one sentence. */
  | { readonly status: 'refused'; readonly reason: string }
  /** No lock can be written there, so nothing else can either: it may be looked at. */
  | { readonly status: 'unwritable'; readonly cause: string };

/** Tries to take the lock, in case another start is a moment ahead or has just ended. */
const ATTEMPTS = 5;
const PAUSE_MILLISECONDS = 200;

/**
 * Takes the lock of a data folder, or hands `files` over to the host that has it. The lock of a host that was killed is
 * recovered: nobody listens at its address, because a host listens before it writes the lock and until it is gone.
 */
export async function holdFolder(
  folder: string,
  files: readonly string[],
  receive: (handed: HandedOver) => HandOverAnswer,
): Promise<Holding> {
  const unprepared = await prepareFolder(folder);
  if (unprepared) return { status: 'unwritable', cause: unprepared };
  const address = newAddress(folder);
  try {
    const server = await listenForStarts(address, receive);
    const holding = await takeLock(folder, address, { files });
    if (holding) await stopListening(server, address);
    return holding ?? { status: 'held', release: () => release(folder, server, address) };
  } catch (error) {
    return { status: 'unwritable', cause: causeOfError(error) };
  }
}

/** Null where the lock is ours now. */
async function takeLock(
  folder: string,
  address: string,
  handed: HandedOver,
): Promise<Holding | null> {
  let holder: LockHolder | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await createLock(folder, address)) return null;
    holder = await readLock(folder);
    const outcome = holder ? await handOver(holder.address, handed) : 'gone';
    if (typeof outcome === 'object') return { status: 'handed-over', address: outcome.address };
    if (outcome === 'silent') break;
    // Another start may be writing or replacing the lock this moment.
    await pause();
    const isSame = (await readLock(folder))?.address === holder?.address;
    if (isSame && isStale(holder, outcome)) await recover(folder, holder);
  }
  return { status: 'refused', reason: heldBy(folder, holder) };
}

/** Where the address itself is gone, the process decides: systems clear old sockets away. A lock nobody can read is nobody's. */
const isStale = (holder: LockHolder | null, outcome: 'dead' | 'gone'): boolean =>
  holder === null || (isOfThisMachine(holder) && (outcome === 'dead' || !isRunning(holder.pid)));

async function recover(folder: string, holder: LockHolder | null): Promise<void> {
  await removeLock(folder, holder?.address ?? null);
  if (holder) await removeSocket(holder.address);
}

async function release(
  folder: string,
  server: Parameters<typeof stopListening>[0],
  address: string,
) {
  await removeLock(folder, address);
  await stopListening(server, address);
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE_MILLISECONDS));

const heldBy = (folder: string, holder: LockHolder | null): string =>
  holder
    ? `The library in ${folder} is in use by process ${holder.pid} on ${holder.machine}, which does not answer: end it, or choose another folder with --data. If that computer is off, remove library.lock there.`
    : `The library in ${folder} is in use: end the other Synoptic, or choose another folder with --data.`;
