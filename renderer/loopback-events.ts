import {
  type Bridge,
  decodeEvent,
  EVENTS_PATH,
  type NamedEvent,
  TOKEN_HEADER,
} from '../app/index.ts';

type Listener = (named: NamedEvent) => void;

/** Milliseconds between two tries to reach the host; longer each time, because it may be gone for good. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;

/** Listens to the loopback host from the first `on`. A line that is cut is taken up again; the host then says where it stands. */
export function loopbackEvents(token: string): Bridge['on'] {
  const listeners = new Set<Listener>();
  let isListening = false;
  const tellAll: Listener = (named) => {
    for (const listener of listeners) listener(named);
  };
  return (name, listener) => {
    const own: Listener = (named) => {
      if (named.name === name) listener(named.event as never);
    };
    listeners.add(own);
    if (!isListening) void keepListening(token, tellAll);
    isListening = true;
    return () => listeners.delete(own);
  };
}

async function keepListening(token: string, tell: Listener): Promise<void> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const response = await fetch(EVENTS_PATH, {
      method: 'POST',
      headers: { [TOKEN_HEADER]: token },
    }).catch(() => null);
    // Another start of the host has another token: this page will never be answered.
    if (response?.status === 403) return;
    if (response?.ok && response.body) {
      await readLines(response.body, tell).catch(() => {});
      pause = FIRST_PAUSE;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

async function readLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  tell: Listener,
): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const named = decodeEvent(line);
      if (named) tell(named);
    }
  }
}
