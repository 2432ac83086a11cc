import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { writePortable } from '../../app/index.ts';
import { readPortable } from '../../main/files/portable-reader.ts';
import { sequences } from '../../tests/support/model-acts.ts';
import { begin, libraryOf, type Run, START, settled } from '../../tests/support/model-run.ts';
import { seenPlain, seenWork } from '../../tests/support/plain-model.ts';

/** Milliseconds for all sequences together; a slow machine tries fewer. */
const TIME = 14_000;

const runs: Run[] = [];
afterAll(async () => {
  for (const { host } of runs) await host.remove();
});

/** What the page shows and what is on the disk is what the model says; and what goes out as a file is what is there. */
async function expectEqual(run: Run): Promise<void> {
  await settled(run.page);
  const stored = await libraryOf(run.host, `${run.database}-look`).look(START.id);
  expect(seenWork(stored)).toEqual(seenPlain(run.plain));
  expect(seenWork(run.page.store.getState().work)).toEqual(seenPlain(run.plain));
  const bytes = writePortable(stored ?? START, 'test');
  expect(await readPortable({ name: 'a', bytes })).toEqual({ ok: true, value: stored });
}

test('edits, undo, redo, export, import, merging, reloads and kills: page and library equal a plain model at every step', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const run = await begin();
      runs.push(run);
      for (const { act } of sequence) {
        await act(run);
        await expectEqual(run);
      }
    }),
    { numRuns: 300, interruptAfterTimeLimit: TIME },
  );
}, 60_000);
