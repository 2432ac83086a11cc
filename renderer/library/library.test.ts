import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { verdictOf, workOf } from '../../tests/support/work.ts';
import { openLibrary } from './library.ts';

let count = 0;
const freshLibrary = () => openLibrary(`library-test-${count++}`);

describe('the library', () => {
  test('gives back a comparison exactly as it was saved, in column order', async () => {
    const library = freshLibrary();
    const work = workOf(['B', 'A'], { highlights: ['h1', 'h2'], notes: ['n1'] });
    await library.save(null, work);
    expect(await library.load(work.id)).toEqual(work);
  });

  test('keeps decisions, and forgets those that were taken back', async () => {
    const library = freshLibrary();
    const before = { ...workOf(['A', 'B'], {}), decisions: [verdictOf('d1'), verdictOf('d2')] };
    const after = { ...before, decisions: before.decisions.slice(1) };
    await library.save(null, before);
    await library.save(before, after);
    expect(await library.load(before.id)).toEqual(after);
  });

  test('knows no comparison that was never saved', async () => {
    expect(await freshLibrary().load('nowhere')).toBeNull();
  });

  test('writes a change and keeps everything the change does not touch', async () => {
    const library = freshLibrary();
    const before = workOf(['A', 'B'], { highlights: ['h1', 'h2', 'h3'], notes: ['n1', 'n2'] });
    const after = {
      ...before,
      name: 'renamed',
      highlights: before.highlights.filter(({ id }) => id !== 'h2'),
      notes: before.notes.slice(1),
    };
    await library.save(null, before);
    await library.save(before, after);
    expect(await library.load(before.id)).toEqual(after);
  });

  test('drops the article a reader removed and takes in the one that was added', async () => {
    const library = freshLibrary();
    const before = workOf(['A', 'B', 'C'], {});
    const after = {
      ...before,
      articles: [...before.articles.slice(1), ...workOf(['D'], {}).articles],
    };
    await library.save(null, before);
    await library.save(before, after);
    expect(await library.load(before.id)).toEqual(after);
  });

  test('keeps what two windows did to one comparison at the same time', async () => {
    const library = freshLibrary();
    const start = workOf(['A', 'B'], {});
    const marked = workOf(['A', 'B'], { highlights: ['h1'] }).highlights;
    await library.save(null, start);
    const added = { ...start, articles: [...start.articles, ...workOf(['C'], {}).articles] };
    await library.save(start, added);
    await library.save(start, { ...start, highlights: marked });
    expect(await library.load(start.id)).toEqual({ ...added, highlights: marked });
  });

  test('finds the comparison of the same files whatever their order, and none for other files', async () => {
    const library = freshLibrary();
    const work = workOf(['A', 'B'], {});
    await library.save(null, work);
    expect(await library.findByFiles(work.articles.toReversed())).toBe(work.id);
    expect(await library.findByFiles(work.articles.slice(1))).toBeNull();
  });

  test('lists the comparisons touched last first, with what is in them', async () => {
    const library = freshLibrary();
    const first = { ...workOf(['A', 'B'], { highlights: ['x1'], notes: ['y1'] }), id: 'first' };
    const second = { ...workOf(['A', 'C'], {}), id: 'second' };
    await library.save(null, first);
    await new Promise((done) => setTimeout(done, 2));
    await library.save(null, second);
    const recent = await library.recent(5);
    expect(recent.map(({ id }) => id)).toEqual(['second', 'first']);
    expect(recent[1]).toMatchObject({
      sigla: ['A', 'B'],
      languages: ['en'],
      highlights: 1,
      notes: 1,
    });
  });

  test('forgets a deleted comparison with its articles and marks', async () => {
    const library = freshLibrary();
    const work = workOf(['A', 'B'], { highlights: ['h1'], notes: ['n1'] });
    await library.save(null, work);
    await library.remove(work.id);
    expect(await library.load(work.id)).toBeNull();
    expect(await library.recent(5)).toEqual([]);
  });
});
