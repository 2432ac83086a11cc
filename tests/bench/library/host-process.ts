import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  decodeWire,
  encodeWire,
  type RequestInput,
  type RequestName,
  type RequestOutput,
  type Result,
  requestPath,
  TOKEN_HEADER,
  tokenOfFragment,
} from '../../../app/index.ts';

const HOST = join(import.meta.dirname, '../../../out/main/browser.mjs');

/** The built browser door in a process of its own. */
export interface HostProcess {
  readonly process: ChildProcess;
  readonly address: URL;
  /** Milliseconds from the start of the process to its first answer about the library. */
  readonly startedIn: number;
  ask<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>>;
  /** Ends it by a signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/**
 * Starts the host on a data folder and waits until it has opened the library. Rejects where it ends before that. A port
 * that is named is the same address for the browser, which then has its working copy again.
 */
export async function startHost(
  data: string,
  { files = [], port = 0 }: { readonly files?: readonly string[]; readonly port?: number } = {},
): Promise<HostProcess> {
  const began = performance.now();
  const host = spawn(
    process.execPath,
    [HOST, '--port', String(port), '--data', data, '--', ...files],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // A bench that fails leaves no host behind.
  const killIt = () => host.kill('SIGKILL');
  process.once('exit', killIt);
  host.once('exit', () => process.off('exit', killIt));
  const address = await printedAddress(host);
  const token = tokenOfFragment(address.hash) ?? '';

  async function ask<N extends RequestName>(name: N, input: RequestInput<N>) {
    const response = await fetch(new URL(requestPath(name), address), {
      method: 'POST',
      headers: { [TOKEN_HEADER]: token },
      body: encodeWire(input),
    });
    const answer = decodeWire(new Uint8Array(await response.arrayBuffer()));
    const result = (answer.ok ? answer.value : answer) as Result<RequestOutput<N>>;
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  }

  await ask('library.open', {});
  return {
    process: host,
    address,
    startedIn: performance.now() - began,
    ask,
    end: async (signal) => {
      const gone = once(host, 'exit');
      host.kill(signal);
      await gone;
    },
  };
}

async function printedAddress(host: ChildProcess): Promise<URL> {
  let printed = '';
  host.stderr?.on('data', (chunk) => {
    printed += String(chunk);
  });
  for await (const chunk of host.stdout ?? []) {
    printed += String(chunk);
    const found = /http:\/\/\S+(?=\s)/.exec(printed)?.[0];
    if (found !== undefined) return new URL(found);
  }
  throw new Error(`The host did not open. It printed: ${printed}`);
}
