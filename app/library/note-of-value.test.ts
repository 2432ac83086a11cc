import { describe, expect, test } from 'vitest';
import { noteOf, workOf } from '../../tests/support/work.ts';
import { knownRecords, planWrites } from './plan-writes.ts';
import { kindOfKey, type LibraryRecord } from './record.ts';
import { recordValue, type StoredWork, wantedRecords, workOfRecords } from './stored-work.ts';

const WORK: StoredWork = workOf(['A', 'B'], { highlights: ['h1', 'h2'], notes: ['n1', 'n2'] });

/** The records as a library of format 1 has them: every note names the one highlight it hangs on. */
const OLD: readonly LibraryRecord[] = wantedRecords(WORK, () => null).map((wanted, at) => {
  const { highlights, ...rest } = recordValue(wanted) as { highlights?: readonly string[] };
  const old = { ...rest, highlight: highlights?.[0] };
  const value = kindOfKey(wanted.key) === 'note' ? old : recordValue(wanted);
  return { key: wanted.key, rev: at + 1, at: WORK.createdAt, value };
});

describe('a library of format 1', () => {
  test('opens with every note on its highlight', () => {
    expect(workOfRecords(OLD)).toEqual(WORK);
  });

  test('is not written before something changes, and then only what changed', () => {
    const known = knownRecords(OLD);
    const work = workOfRecords(OLD, ({ key }) => known.get(key)?.item);
    expect(work && planWrites(known, work)).toEqual([]);
    const notes = WORK.notes.map((one) =>
      one.id === 'n2' ? { ...noteOf('n2', 'h2'), text: 'new' } : one,
    );
    const writes = work ? planWrites(known, { ...work, notes }) : [];
    expect(writes.map(({ key, value }) => [key, value])).toEqual([
      [`note/${WORK.id}/n2`, { ...notes[1], order: 1 }],
    ]);
  });
});
