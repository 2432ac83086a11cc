import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bridge, decodeWire, type Events, encodeWire, type Result } from '../../app/index.ts';
import { answerLibrary } from '../../main/handlers/answer-library.ts';
import { handleRequest } from '../../main/handlers/handle-request.ts';
import { type HostLibrary, openHostLibrary } from '../../main/library/host-library.ts';

/** A host with a real library in a folder of its own, and pages that talk to it over the wire's own coding. */
export interface TestHost {
  readonly folder: string;
  library(): HostLibrary;
  /** A page's way to the host. */
  bridge(): Bridge;
  /** Ends the host without a word, as a kill does, and starts it again on the same folder. */
  restart(meanwhile?: (folder: string) => void): Promise<void>;
  /** From now on requests are not answered; `restart` answers them again. */
  stop(): void;
  /** Cuts the line of events, or joins it again. */
  hush(isSilent: boolean): void;
  remove(): Promise<void>;
}

type Listener = (event: Events['library.changed']) => void;

export async function startTestHost(
  folder: string = mkdtempSync(join(tmpdir(), 'synoptic-host-')),
): Promise<TestHost> {
  const clock = { now: () => new Date().toISOString(), newId: randomUUID };
  const listeners = new Set<Listener>();
  let isStopped = false;
  let isSilent = false;
  const open = async (): Promise<HostLibrary> => {
    const opened = await openHostLibrary(folder, clock);
    opened.onChanged((changed) => {
      if (!isSilent && opened === library) for (const listener of listeners) listener(changed);
    });
    return opened;
  };
  let library: HostLibrary;
  library = await open();

  const whereItStands = () => {
    const { seq, sessions } = library.state();
    return { origin: '', seq, sessions, records: [] };
  };

  async function request(name: string, input: unknown): Promise<Result<unknown>> {
    if (isStopped)
      return {
        ok: false,
        error: { code: 'internal', message: 'The host has stopped.', file: null },
      };
    const sent = decodeWire(encodeWire(input));
    const handlers = answerLibrary(library) as Parameters<typeof handleRequest>[0];
    return handleRequest(handlers, name, sent.ok ? sent.value : null);
  }

  return {
    folder,
    library: () => library,
    bridge: () => ({
      request: request as Bridge['request'],
      on: (name, listener) => {
        if (name === 'library.changed') listeners.add(listener as Listener);
        return () => listeners.delete(listener as Listener);
      },
    }),
    restart: async (meanwhile) => {
      await library.release();
      meanwhile?.(folder);
      library = await open();
      isStopped = false;
      for (const listener of listeners) listener(whereItStands());
    },
    stop: () => {
      isStopped = true;
    },
    hush: (silent) => {
      isSilent = silent;
      if (!silent) for (const listener of listeners) listener(whereItStands());
    },
    remove: async () => {
      await library.release();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
