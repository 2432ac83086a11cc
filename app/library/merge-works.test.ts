import { describe, expect, test } from 'vitest';
import { highlightOf, noteOf, workOf } from '../../tests/support/work.ts';
import type { Note } from '../anchor/annotation.ts';
import { mergeWorks } from './merge-works.ts';
import type { StoredWork } from './stored-work.ts';

const BASE = workOf(['A', 'B'], { highlights: ['h1', 'h2'], notes: ['n1', 'n2'] });

let ids = 0;
const merge = (base: StoredWork | null, local: StoredWork, remote: StoredWork) =>
  mergeWorks(base, local, remote, () => `new-${ids++}`);

const withNote = (work: StoredWork, id: string, text: string): StoredWork => ({
  ...work,
  notes: work.notes.map((note): Note => (note.id === id ? { ...note, text } : note)),
});
const without = (work: StoredWork, id: string): StoredWork => ({
  ...work,
  highlights: work.highlights.filter((highlight) => highlight.id !== id),
  notes: work.notes.filter(({ highlights }) => !highlights.includes(id)),
});

describe('mergeWorks', () => {
  test('takes from each side what only that side changed', () => {
    const local = { ...BASE, highlights: [...BASE.highlights, highlightOf('h3', 'A')] };
    const remote = withNote({ ...BASE, name: 'renamed' }, 'n1', 'changed');
    const { work, keptBoth } = merge(BASE, local, remote);
    expect(work).toEqual({ ...remote, highlights: local.highlights });
    expect(keptBoth).toBe(0);
  });

  test('gives back the other side where this one did nothing, and this one where the other did nothing', () => {
    const changed = without(withNote(BASE, 'n2', 'changed'), 'h1');
    expect(merge(BASE, BASE, changed).work).toEqual(changed);
    expect(merge(BASE, changed, BASE).work).toEqual(changed);
  });

  test('keeps both texts of a note that both sides wrote, the second as a note at the same words', () => {
    const { work, keptBoth } = merge(
      BASE,
      withNote(BASE, 'n1', 'ours'),
      withNote(BASE, 'n1', 'theirs'),
    );
    expect(keptBoth).toBe(1);
    expect(work.notes.map(({ text }) => text)).toEqual(['theirs', 'words of n2', 'ours']);
    const [first, , third] = work.notes;
    const homeOf = (note?: Note) => work.highlights.find(({ id }) => id === note?.highlights[0]);
    expect(first?.highlights).not.toEqual(third?.highlights);
    expect(homeOf(third)?.selector).toEqual(homeOf(first)?.selector);
  });

  test('keeps the tags that two windows gave one mark, also where its colour changed', () => {
    const tag = (tags: readonly string[], colour: 'yellow' | 'red') => ({
      ...BASE,
      highlights: BASE.highlights.map((one) => (one.id === 'h1' ? { ...one, tags, colour } : one)),
    });
    const { work } = merge(BASE, tag(['ours'], 'yellow'), tag(['theirs'], 'red'));
    expect(work.highlights[0]).toMatchObject({ tags: ['theirs', 'ours'], colour: 'red' });
  });

  test('does not keep a note twice that both sides wrote alike', () => {
    const same = withNote(BASE, 'n1', 'same');
    expect(merge(BASE, { ...same }, withNote(BASE, 'n1', 'same'))).toEqual({
      work: same,
      keptBoth: 0,
    });
  });

  test('keeps what one side deleted and the other went on writing, with its words', () => {
    const { work } = merge(BASE, withNote(BASE, 'n1', 'still writing'), without(BASE, 'h1'));
    expect(work.notes.map(({ text }) => text)).toContain('still writing');
    expect(work.highlights.map(({ id }) => id)).toContain('h1');
  });

  test('joins two fields of one source changed on two sides', () => {
    const edit = (fields: object): StoredWork => ({
      ...BASE,
      articles: BASE.articles.map((one) => (one.siglum === 'A' ? { ...one, ...fields } : one)),
    });
    const { work } = merge(BASE, edit({ outlet: 'Harbour Post' }), edit({ language: 'uk' }));
    expect(work.articles[0]).toMatchObject({ outlet: 'Harbour Post', language: 'uk' });
  });

  test('keeps this side’s order of columns and the other side’s new source', () => {
    const local = { ...BASE, articles: BASE.articles.toReversed() };
    const remote = { ...BASE, articles: [...BASE.articles, ...workOf(['C'], {}).articles] };
    expect(merge(BASE, local, remote).work.articles.map(({ siglum }) => siglum)).toEqual([
      'B',
      'A',
      'C',
    ]);
  });

  test('without a state both had, keeps everything of both', () => {
    const other = { ...BASE, highlights: [highlightOf('x', 'A')], notes: [noteOf('y', 'x')] };
    const { work } = merge(null, BASE, other);
    expect(work.highlights.map(({ id }) => id)).toEqual(['x', 'h1', 'h2']);
    expect(work.notes.map(({ id }) => id)).toEqual(['y', 'n1', 'n2']);
  });
});
