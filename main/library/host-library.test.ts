import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LibraryChanged, RecordWrite } from '../../app/index.ts';
import { LIBRARY_FORMAT } from '../files/library/library-content.ts';
import { type HostLibrary, openHostLibrary } from './host-library.ts';

let folder = '';
let ids = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-library-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened: HostLibrary[] = [];
afterEach(async () => {
  for (const library of opened.splice(0)) await library.release();
});

async function open(): Promise<HostLibrary> {
  const clock = { now: () => '2026-03-10T08:00:00.000Z', newId: () => `id-${ids++}` };
  const library = await openHostLibrary(folder, clock);
  opened.push(library);
  return library;
}

const write = (library: HostLibrary, ...writes: readonly RecordWrite[]) =>
  library.change({ origin: 'page', writes });

const note = (name: string, value: unknown, base?: number | null): RecordWrite => ({
  key: `note/c1/${name}`,
  value,
  ...(base === undefined ? {} : { base }),
});

/** Writes notes n1, n2 … one entry each, as a host that is then killed: nothing is closed. */
async function writeNotes(count: number, from = 1): Promise<HostLibrary> {
  const library = await open();
  for (let at = from; at < from + count; at++) await write(library, note(`n${at}`, `text ${at}`));
  return library;
}

const notesIn = ({ records }: HostLibrary): number => records.ofComparison('c1').length;
const partsIn = (name: string): string[] =>
  readdirSync(join(folder, name)).map((file) => join(folder, name, file));
const lastOf = (name: string): string => partsIn(name).at(-1) ?? '';

function flipByte(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe('the library of a data folder', () => {
  test('is new and empty in a folder that holds none, and keeps its id', async () => {
    const first = await open();
    expect(first.state()).toMatchObject({ seq: 0, comparisons: 0, problems: [], folder });
    expect((await open()).state().library).toBe(first.state().library);
  });

  test('has every acknowledged change after a kill, and says nothing is wrong', async () => {
    await writeNotes(20);
    const again = await open();
    expect(again.records.get('note/c1/n20')).toMatchObject({ rev: 20, value: 'text 20' });
    expect(again.state()).toMatchObject({ seq: 20, problems: [] });
  });

  test('is the same from a snapshot as from the journal', async () => {
    const first = await writeNotes(5);
    const before = { ...first.state(), all: first.records.all() };
    await first.close();
    rmSync(join(folder, 'journal'), { recursive: true });
    const again = await open();
    expect(again.records.all()).toEqual(before.all);
    expect(again.state().digest).toEqual(before.digest);
    expect(again.state().sessions).toEqual(before.sessions);
  });

  test('writes a change whole or not at all where a record is not as its writer saw it', async () => {
    const library = await writeNotes(1);
    const stale = await write(library, note('n2', 'new', null), note('n1', 'late', 7));
    expect(stale).toEqual({ ok: true, value: { status: 'stale' } });
    expect(library.records.get('note/c1/n2')).toBeUndefined();
    expect(await write(library, note('n1', 'seen', 1))).toMatchObject({ value: { seq: 2 } });
    expect(await write(library, note('n1', 'again', null))).toMatchObject({
      value: { status: 'stale' },
    });
  });

  test('lets the second of two changes at once see the first', async () => {
    const library = await writeNotes(1);
    const both = await Promise.all([
      write(library, note('n1', 'one', 1)),
      write(library, note('n1', 'other', 1)),
    ]);
    expect(both).toMatchObject([{ value: { status: 'written' } }, { value: { status: 'stale' } }]);
  });

  test('tells who listens of each change, and keeps the mark of a deleted record', async () => {
    const library = await open();
    const heard: LibraryChanged[] = [];
    library.onChanged((changed) => heard.push(changed));
    await write(library, note('n1', 'text'));
    await write(library, note('n1', null));
    expect(heard.map(({ seq, records }) => [seq, records[0]?.value])).toEqual([
      [1, 'text'],
      [2, null],
    ]);
    expect((await open()).records.get('note/c1/n1')).toMatchObject({ rev: 2, value: null });
  });
});

describe('a damaged data folder', () => {
  test('with a torn last line gives everything that was acknowledged', async () => {
    await writeNotes(3);
    appendFileSync(lastOf('journal'), '4 0badc0de {"at":"2026-');
    const again = await open();
    expect(again.state()).toMatchObject({ seq: 3, problems: [] });
    await write(again, note('n4', 'text 4'));
    expect(notesIn(await open())).toBe(4);
  });

  test('with a bad line in the middle keeps the lines after it, and says so', async () => {
    await writeNotes(9);
    const path = lastOf('journal');
    flipByte(path, readFileSync(path).indexOf('text 5'));
    const again = await open();
    expect(notesIn(again)).toBe(8);
    expect(again.state().problems).toEqual([
      expect.stringMatching(
        /^1 line of the library's journal was damaged\. 1 saved change could not/,
      ),
    ]);
  });

  test('with a journal cut off cleanly at a line end is noticed', async () => {
    await writeNotes(9);
    const path = lastOf('journal');
    truncateSync(path, readFileSync(path).indexOf('\n8 ') + 1);
    const again = await open();
    expect(again.state().problems[0]).toContain('2 saved changes could not be read back');
    // Numbers are not given twice: a browser may hold the lost ones.
    expect(await write(again, note('n10', 'x'))).toMatchObject({ value: { seq: 10 } });
  });

  test('is healed at once: said one time, and whole from then on', async () => {
    await writeNotes(9);
    const path = lastOf('journal');
    flipByte(path, readFileSync(path).indexOf('text 5'));
    await (await open()).close();
    expect((await open()).state().problems).toEqual([]);
  });

  test('with a damaged snapshot is whole again from the one before and the journal', async () => {
    await (await writeNotes(5)).close();
    await (await writeNotes(5, 6)).close();
    flipByte(lastOf('snapshots'), 300);
    const again = await open();
    expect(notesIn(again)).toBe(10);
    expect(again.state().problems).toEqual([
      '1 snapshot of the library was damaged. Nothing was lost: 0 comparisons are there.',
    ]);
  });

  test('looks at its older snapshots when asked, and puts a damaged one aside with a sentence', async () => {
    for (let day = 0; day < 3; day++) await (await writeNotes(2, 1 + 2 * day)).close();
    const [oldest = ''] = partsIn('snapshots');
    flipByte(oldest, 200);
    const library = await open();
    expect(library.state().problems).toEqual([]);
    const [sentence, ...others] = await library.check();
    expect(sentence).toMatch(/^1 older snapshot of the library was damaged and was put aside/);
    expect(others).toEqual([]);
    expect(partsIn('snapshots')).toContain(`${oldest}.damaged`);
    const again = await open();
    expect([notesIn(again), again.state().problems, await again.check()]).toEqual([6, [], []]);
  });

  test.each(['cut off', 'emptied'])('notices an older snapshot that was %s', async (how) => {
    for (let day = 0; day < 2; day++) await (await writeNotes(2, 1 + 2 * day)).close();
    const [oldest = ''] = partsIn('snapshots');
    const lastLine = readFileSync(oldest).lastIndexOf('\n', readFileSync(oldest).length - 2);
    truncateSync(oldest, how === 'emptied' ? 0 : lastLine + 1);
    expect(await (await open()).check()).toHaveLength(1);
  });

  test('with its only snapshot damaged is whole again from the journal', async () => {
    await (await writeNotes(5)).close();
    flipByte(lastOf('snapshots'), 400);
    expect(notesIn(await open())).toBe(5);
  });

  test.each(['library.json', 'head'])('without %s is still the same library', async (name) => {
    const first = await writeNotes(5);
    rmSync(join(folder, name));
    const again = await open();
    expect(notesIn(again)).toBe(5);
    expect(again.state().library).toBe(first.state().library);
    expect(again.state().problems).toHaveLength(name === 'head' ? 0 : 1);
  });

  test.each(['journal', 'snapshots'])('misses a file of the %s that is gone', async (name) => {
    await (await writeNotes(5)).close();
    await writeNotes(2, 6);
    rmSync(lastOf(name));
    const again = await open();
    expect(again.state().problems[0]).toContain('1 file of the library was missing.');
    expect(notesIn(again)).toBe(name === 'journal' ? 5 : 7);
  });

  test('of a newer program is left alone, with a sentence', async () => {
    await (await writeNotes(2)).close();
    const manifest = JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'));
    const newer = LIBRARY_FORMAT + 1;
    writeFileSync(join(folder, 'library.json'), JSON.stringify({ ...manifest, format: newer }));
    const before = readFileSync(lastOf('snapshots'));
    const library = await open();
    expect(library.state().readOnlyBecause).toContain('was written by a newer Synoptic');
    expect(await write(library, note('n3', 'x'))).toMatchObject({ ok: false });
    await library.close();
    expect(readFileSync(lastOf('snapshots'))).toEqual(before);
    expect(JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8')).format).toBe(newer);
  });

  test('of an older program is opened, and no older program writes to it afterwards', async () => {
    await (await writeNotes(2)).close();
    const path = join(folder, 'library.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, format: 1 }));
    const library = await open();
    expect(library.state()).toMatchObject({ readOnlyBecause: null, problems: [] });
    await library.close();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: LIBRARY_FORMAT });
  });

  test('any one byte changed anywhere loses at most two entries, and none in silence', async () => {
    await (await writeNotes(4)).close();
    await writeNotes(6, 5);
    const files = [...partsIn('journal'), ...partsIn('snapshots'), join(folder, 'library.json')];
    for (const path of files) {
      const whole = readFileSync(path);
      for (let at = 0; at < whole.length; at += 7) {
        flipByte(path, at);
        const again = await open();
        const lost = 10 - notesIn(again);
        expect(lost).toBeLessThanOrEqual(2);
        if (lost > 0) expect(again.state().problems[0]).toContain('could not be read back');
        writeFileSync(path, whole);
      }
    }
  });
});
