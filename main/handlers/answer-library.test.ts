import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planWrites, type StoredWork, workOfRecords } from '../../app/index.ts';
import { highlightOf, workOf } from '../../tests/support/work.ts';
import { type HostLibrary, openHostLibrary } from '../library/host-library.ts';
import { answerLibrary } from './answer-library.ts';

let folder = '';
let ids = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A run of the program while the machine's clock stands at a time. */
async function runAt<T>(time: string, act: (library: HostLibrary) => Promise<T>): Promise<T> {
  const library = await openHostLibrary(folder, { now: () => time, newId: () => `id-${ids++}` });
  try {
    return await act(library);
  } finally {
    await library.close();
  }
}

const save = (library: HostLibrary, work: StoredWork) =>
  library.change({ origin: 'page', writes: planWrites(new Map(), work) });

const named = (id: string): StoredWork => ({
  ...workOf(['A', 'B'], { highlights: ['h1', 'h2'], notes: ['n1'] }),
  id,
  name: `Comparison ${id}`,
});

describe('a library whose clock was set back between two runs', () => {
  const [LATE, EARLY, EARLIER] = ['2026-03-10T09:00:00Z', '2025-01-01T09:00:00Z', '1970-01-01'];

  test('loses nothing, and lists what was touched last first', async () => {
    await runAt(LATE, async (library) => {
      await save(library, named('first'));
      await save(library, named('second'));
    });
    await runAt(EARLY, (library) => save(library, named('third')));
    await runAt(EARLIER, async (library) => {
      const key = 'visit/first';
      await library.change({ origin: 'page', writes: [{ key, value: true }] });
    });
    await runAt(LATE, async (library) => {
      const list = await answerLibrary(library)['library.list']({});
      expect(list.ok && list.value.present.map(({ id }) => id)).toEqual([
        'first',
        'third',
        'second',
      ]);
      expect(library.state()).toMatchObject({ seq: 4, problems: [] });
      for (const id of ['first', 'second', 'third'])
        expect(workOfRecords(library.records.ofComparison(id))).toEqual(named(id));
    });
  });

  test('takes the later word of two, not the one with the later time', async () => {
    const key = 'note/first/n1';
    await runAt(LATE, async (library) => {
      await library.change({ origin: 'page', writes: [{ key, value: { text: 'old' } }] });
    });
    await runAt(EARLY, async (library) => {
      await library.change({ origin: 'page', writes: [{ key, base: 1, value: { text: 'new' } }] });
    });
    await runAt(EARLIER, async (library) => {
      expect(library.records.get(key)?.value).toEqual({ text: 'new' });
    });
  });

  test('keeps ten snapshots, the newest work among them', async () => {
    for (let run = 0; run < 14; run++)
      await runAt(run % 2 === 0 ? LATE : EARLY, (library) => save(library, named(`c${run}`)));
    await runAt(EARLIER, async (library) => {
      expect(library.state()).toMatchObject({ comparisons: 14, problems: [] });
      expect(await library.check()).toEqual([]);
    });
  });
});

describe('the tags of a library', () => {
  const tagged = (id: string, ...tags: readonly string[]): StoredWork => ({
    ...named(id),
    highlights: [{ ...highlightOf('h1', 'A'), tags }, highlightOf('h2', 'B')],
    notes: [],
  });

  test('are those of all comparisons but deleted ones, most used first', async () => {
    await runAt('2026-03-10', async (library) => {
      await save(library, tagged('a', 'harbour', 'to check'));
      await save(library, tagged('b', 'To check', 'atom'));
      await save(library, tagged('c', 'gone', 'gone too'));
      const row = library.records.get('comparison/c')?.value as object;
      const deleted = { ...row, deletedAt: '2026-03-10' };
      await library.change({ origin: 'p', writes: [{ key: 'comparison/c', value: deleted }] });
      const answer = await answerLibrary(library)['library.tags']({});
      expect(answer.ok && answer.value.tags).toEqual(['to check', 'atom', 'harbour']);
    });
  });
});
