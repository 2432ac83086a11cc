import { randomBytes } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { removeSocket } from '../files/remove-socket.ts';

/** What a second start tells the host that runs. */
export interface HandedOver {
  /** Absolute paths, in the order named. */
  readonly files: readonly string[];
}

/** What the host answers: where its page is, null where it has a window of its own and has shown it. */
export interface HandOverAnswer {
  readonly address: string | null;
}

/** Milliseconds a host may take to answer. It reads no file before it does. */
const PATIENCE = 3_000;
/** Longest message either side takes, in characters. A command line is shorter. */
const LONGEST = 1_000_000;

const handedOver = v.object({ files: v.array(v.string()) });
const answer = v.object({ address: v.nullable(v.string()) });

/** Longest path a socket may have, in bytes: 104 on macOS with the zero at its end, 108 on Linux. */
const LONGEST_SOCKET_PATH = 100;

/**
 * A new place for a host to be spoken to, which nobody can guess: a named pipe on Windows, else a socket in the data
 * folder, or among temporary files (which the system may clear away) where the folder's path is too long for it.
 */
export function newAddress(folder: string, platform: NodeJS.Platform = process.platform): string {
  const name = `synoptic-${randomBytes(12).toString('hex')}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const path = join(folder, `${name}.sock`);
  return Buffer.byteLength(path) <= LONGEST_SOCKET_PATH ? path : join(tmpdir(), `${name}.sock`);
}

/** Listens for second starts at `address` until the server is closed. Rejects where it cannot. */
export function listenForStarts(
  address: string,
  receive: (handed: HandedOver) => HandOverAnswer,
): Promise<Server> {
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8').setTimeout(PATIENCE, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk;
      if (text.length > LONGEST) socket.destroy();
      if (!text.includes('\n')) return;
      const handed = parse(handedOver, text);
      socket.end(handed ? `${JSON.stringify(receive(handed))}\n` : '');
    });
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => resolve(server));
  });
}

/**
 * How a host took what it was given. `dead`: nobody listens at a socket that is there. `gone`: there is no such address.
 * `silent`: somebody listens and does not answer.
 */
export type HandOverOutcome = 'dead' | 'gone' | 'silent' | HandOverAnswer;

/** Gives files to the host that listens at `address`. */
export function handOver(address: string, handed: HandedOver): Promise<HandOverOutcome> {
  return new Promise((resolve) => {
    let text = '';
    let otherwise: HandOverOutcome = 'gone';
    const socket = connect(address);
    const end = () => {
      socket.destroy();
      resolve(parse(answer, text) ?? otherwise);
    };
    socket.setEncoding('utf8').setTimeout(PATIENCE, end);
    socket.on('connect', () => {
      otherwise = 'silent';
      socket.write(`${JSON.stringify(handed)}\n`);
    });
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') otherwise = 'dead';
      end();
    });
    socket.on('close', end);
  });
}

/** Stops listening, and takes away what listening left on the disk. */
export async function stopListening(server: Server, address: string): Promise<void> {
  server.close();
  await removeSocket(address);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, text: string): T | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
