import type { ServerResponse } from 'node:http';
import { encodeEvent, type NamedEvent } from '../../app/index.ts';
import { PAGE_HEADERS } from '../page-headers.ts';

/** The pages that listen to the host, each through an answer that does not end. */
export interface EventStreams {
  /** Makes an answer a stream of events, until the page is gone. */
  open(response: ServerResponse): Promise<void>;
  sendToAll(event: NamedEvent): void;
  /** To the page that began to listen last; to nobody where no page does. */
  sendToLatest(event: NamedEvent): void;
}

/** What is done as pages come and go. */
export interface Listeners {
  /** What a page is told first, once there is anything to tell. */
  readonly welcome: () => Promise<readonly NamedEvent[]>;
  readonly onOpened: () => void;
  readonly onLastClosed: () => void;
}

export function createEventStreams({ welcome, onOpened, onLastClosed }: Listeners): EventStreams {
  let streams: readonly ServerResponse[] = [];
  return {
    open: async (response) => {
      const first = await welcome();
      if (response.destroyed) return;
      response.writeHead(200, { ...PAGE_HEADERS, 'Content-Type': 'application/x-ndjson' });
      response.write(first.map(encodeEvent).join(''));
      streams = [...streams, response];
      response.on('close', () => {
        streams = streams.filter((one) => one !== response);
        if (streams.length === 0) onLastClosed();
      });
      onOpened();
    },
    sendToAll: (event) => {
      const line = encodeEvent(event);
      for (const stream of streams) stream.write(line);
    },
    sendToLatest: (event) => void streams.at(-1)?.write(encodeEvent(event)),
  };
}
