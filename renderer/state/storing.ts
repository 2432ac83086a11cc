import { mergeWorks } from '../../app/index.ts';
import { LIBRARY_NOTICE } from './library-notice.ts';
import { notify, unforeseen, withdraw } from './notify.ts';
import type { Work } from './work.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

/** Brings the reader's work into the library, and what other windows did onto the screen. */
export interface Storing {
  /** Stores a comparison as it is now. A later state takes the place of one that waits. */
  keep(work: Work): void;
  /** Settles when everything handed over so far is on the disk, or has failed. */
  settled(): Promise<void>;
}

/** Milliseconds after which what could not be stored is tried again: the disk may have room again. */
const RETRY = 5_000;

/** `adopt` puts a work on the screen that has become another one together with the changes of other windows. */
export function createStoring(context: WorkbenchContext, adopt: (work: Work) => void): Storing {
  const { store, library, newId } = context;
  const waiting = new Map<string, Work>();
  let running: Promise<void> | null = null;
  let complaint: string | null = null;

  function keep(work: Work): void {
    waiting.set(work.id, work);
    running ??= run().finally(() => {
      running = null;
    });
  }

  async function run(): Promise<void> {
    store.setState({ saving: { status: 'saving' } });
    for (let work = next(); work; work = next())
      try {
        await save(work);
      } catch (error) {
        return fail(work, error);
      }
    if (complaint) withdraw(context, complaint);
    complaint = null;
    store.setState({ saving: { status: 'saved' } });
  }

  function next(): Work | null {
    const [first] = waiting.values();
    if (first) waiting.delete(first.id);
    return first ?? null;
  }

  async function save(sent: Work): Promise<void> {
    const { work, keptBoth } = await library.save(sent);
    if (keptBoth > 0) notify(context, 'information', LIBRARY_NOTICE.keptBoth);
    if (work !== sent) takeOver(sent, work);
  }

  /** What came of `sent`, with the changes of other windows, is what the screen and a state that waits go on from. */
  function takeOver(sent: Work, saved: Work): void {
    const { work: open } = store.getState();
    const isOpen = open?.id === sent.id;
    const latest = isOpen ? open : waiting.get(sent.id);
    if (!latest) return;
    const merged = latest === sent ? saved : mergeWorks(sent, latest, saved, newId).work;
    if (isOpen) adopt(merged);
    // One that waited knows nothing of those changes: stored as it was, it would take them back.
    if (merged !== saved || waiting.has(sent.id)) waiting.set(sent.id, merged);
  }

  function fail(work: Work, error: unknown): void {
    if (!waiting.has(work.id)) waiting.set(work.id, work);
    const failure = unforeseen(LIBRARY_NOTICE.notStored, error);
    store.setState({ saving: { status: 'failed', failure } });
    if (complaint && complaint !== failure.message) withdraw(context, complaint);
    if (complaint !== failure.message) notify(context, 'problem', failure.message);
    complaint = failure.message;
    setTimeout(() => [...waiting.values()].forEach(keep), RETRY);
  }

  library.onElsewhere((id) => {
    const { work } = store.getState();
    if (work?.id === id && !waiting.has(id)) keep(work);
  });

  return { keep, settled: () => running ?? Promise.resolve() };
}
