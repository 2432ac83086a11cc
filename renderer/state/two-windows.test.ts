import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import type { Bridge, StoredWork } from '../../app/index.ts';
import { begin, libraryOf, openPage, type Run, START } from '../../tests/support/model-run.ts';
import { createLibrary } from '../library/library.ts';
import type { Work } from './work.ts';
import type { Workbench } from './workbench.ts';

/** Milliseconds for all sequences together; a slow machine tries fewer. */
const TIME = 12_000;

const runs: Run[] = [];
afterAll(async () => {
  for (const { host } of runs) await host.remove();
});

/** What one window does, and how long it waits before, in milliseconds. */
interface Deed {
  readonly does: 'mark' | 'write' | 'unmark' | 'type';
  readonly wait: number;
}

const deeds = fc.array(
  fc.record({
    does: fc.constantFrom('mark' as const, 'write' as const, 'unmark' as const, 'type' as const),
    wait: fc.nat(4),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Answers come late, and one that was asked for later may come earlier. */
function lateBridge(bridge: Bridge, delays: readonly number[]): Bridge {
  let count = 0;
  const late = () => pause(delays[count++ % delays.length]);
  const request = (async (name: never, input: never) => {
    await late();
    const answer = await bridge.request(name, input);
    await late();
    return answer;
  }) as unknown as Bridge['request'];
  return { ...bridge, request };
}

/** Marks and notes by the ids of their makers, as a window believes it left them. */
interface Left {
  readonly marks: Set<string>;
  readonly notes: Map<string, string>;
}

async function perform(page: Workbench, all: readonly Deed[], own: Left): Promise<void> {
  let typed = '';
  for (const { does, wait } of all) {
    await pause(wait);
    const [mark] = own.marks;
    if (does === 'mark') own.marks.add(page.highlight('A', { start: 4, end: 9 }, 'yellow'));
    else if (does === 'write' && mark !== undefined)
      write(page, own, mark, `note ${own.notes.size}`);
    else if (does === 'unmark' && mark !== undefined) {
      page.removeHighlight(mark);
      own.marks.delete(mark);
      own.notes.delete(mark);
    } else if (does === 'type' && mark !== undefined)
      for (const letter of 'bus') {
        typed += letter;
        write(page, own, mark, typed);
        await pause(1);
      }
  }
}

function write(page: Workbench, own: Left, mark: string, text: string): void {
  page.writeNote(mark, { text, editorState: '{}' });
  own.notes.set(mark, text);
}

/** What a work holds of marks, and of notes by the mark they hang on. */
const seen = (work: Work | StoredWork | null) => ({
  marks: work?.highlights.map(({ id }) => id).sort(),
  notes: work?.notes.map(({ highlights, text }) => [...highlights, text].join(' ')).sort(),
});

test('whatever two windows do at the same time, both end with all of it, and so does the library', async () => {
  await fc.assert(
    fc.asyncProperty(
      deeds,
      deeds,
      fc.array(fc.nat(6), { minLength: 3, maxLength: 9 }),
      async (mine, theirs, delays) => {
        const run = await begin();
        runs.push(run);
        const late = (name: string) =>
          createLibrary({
            bridge: lateBridge(run.host.bridge(), delays),
            newId: randomUUID,
            database: `${run.database}-${name}`,
          });
        const pages = [
          await openPage(run, late('one')),
          await openPage(run, late('other')),
        ] as const;
        const left = pages.map((): Left => ({ marks: new Set(), notes: new Map() }));
        const [first, second] = left as [Left, Left];
        await Promise.all([perform(pages[0], mine, first), perform(pages[1], theirs, second)]);
        const expected = {
          marks: [...first.marks, ...second.marks].sort(),
          notes: [...first.notes, ...second.notes].map(([mark, text]) => `${mark} ${text}`).sort(),
        };
        await vi.waitFor(
          () => {
            for (const page of pages) {
              const { saving, work: shown } = page.store.getState();
              expect([saving.status, seen(shown)]).toEqual(['saved', expected]);
            }
          },
          { interval: 5, timeout: 10_000 },
        );
        const stored = await libraryOf(run.host, `${run.database}-look`).look(START.id);
        expect(seen(stored)).toEqual(expected);
      },
    ),
    { numRuns: 200, interruptAfterTimeLimit: TIME },
  );
}, 60_000);
