import { connectBridge } from './bridge.ts';
import { keptAnswers } from './library/kept-answers.ts';
import { createLibrary } from './library/library.ts';
import type { Memory, MemoryKey, WorkbenchParts } from './state/workbench-parts.ts';
import { compareInWorker } from './worker/compare-in-worker.ts';
import { rememberAnswers } from './worker/remember-answers.ts';
import { keepSpareWorker } from './worker/spare-worker.ts';
import { WORKER_ADDRESS } from './worker/worker-address.ts';

/** The workbench's parts as a real window has them. */
export function browserParts(): WorkbenchParts {
  const bridge = connectBridge();
  const newId = () => crypto.randomUUID();
  const answers = keptAnswers();
  keepSpareWorker();
  return {
    bridge,
    library: createLibrary({ bridge, newId, answers }),
    startComparing: rememberAnswers(compareInWorker, answers, WORKER_ADDRESS.toString()),
    memory: browserMemory,
    download,
    undoTyping,
    lettersInWindow,
    painted,
    newId,
    now: () => new Date().toISOString(),
  };
}

/** What is open belongs to this tab, looks to the reader. */
const storageOf = (key: MemoryKey): Storage => (key === 'open' ? sessionStorage : localStorage);

const browserMemory: Memory = {
  read: (key) => storageOf(key).getItem(`synoptic.${key}`),
  write: (key, value) => storageOf(key).setItem(`synoptic.${key}`, value),
};

function download(name: string, mediaType: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const type = typeof content === 'string' ? `${mediaType};charset=utf-8` : mediaType;
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Chromium reads the address after this task; giving it back at once would cancel a large download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Square pixels of the window for each letter of the smallest text, the space between lines and around the columns shared out. */
const LETTER_AREA = 140;

const lettersInWindow = (): number => Math.ceil((innerWidth * innerHeight) / LETTER_AREA);

/** Milliseconds after which nobody is taken to be looking. */
const UNSEEN = 500;

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, UNSEEN);
    // What was rendered before a frame is on screen after the next one.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

function undoTyping(command: 'undo' | 'redo'): boolean {
  const typing = document.activeElement?.matches('input, textarea, [contenteditable="true"]');
  return typing === true && document.execCommand(command);
}
