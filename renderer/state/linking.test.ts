import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { linkConstraints } from '../../app/index.ts';
import { comparison } from '../../tests/support/comparison.ts';
import { applyChange } from './apply-change.ts';
import type { Change } from './change.ts';
import { createLinking } from './linking.ts';
import { passageIndexOf } from './passage-index.ts';
import type { Work } from './work.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import { INITIAL_VIEW, NOTHING_SELECTED, type WorkbenchState } from './workbench-state.ts';

const WORK = {
  id: 'w',
  name: 'gate',
  createdAt: '2025-03-05T08:00:00.000Z',
  articles: comparison.articles,
  highlights: [],
  notes: [],
  decisions: [],
} as unknown as Work;

/** The linking actions on a work of their own, and what the engine is told after them. */
function bench() {
  let work = WORK;
  let ids = 0;
  const store = createStore<WorkbenchState>(
    () =>
      ({
        work,
        comparison,
        view: INITIAL_VIEW,
        selection: NOTHING_SELECTED,
        notices: [],
      }) as unknown as WorkbenchState,
  );
  const change = (one: Change): void => {
    work = applyChange(work, one);
    store.setState({ work });
  };
  const context = { store, newId: () => `l${ids++}`, now: () => WORK.createdAt };
  const linking = createLinking(context as unknown as WorkbenchContext, { change });
  return {
    linking,
    said: () => linkConstraints(comparison.articles, work.decisions),
    notices: () => store.getState().notices.map(({ sentence }) => sentence),
  };
}

const passageWith = (words: string): string => {
  const article = comparison.articles[0];
  const { sentences, passageOf } = passageIndexOf(comparison);
  const at = sentences
    .get('A')
    ?.find(({ start, end }) => article?.text.slice(start, end).includes(words));
  return passageOf.get('A')?.[at?.number ?? -1] ?? '';
};

describe('lining up by hand', () => {
  test('a pin ties the sentences of two passages, whatever their order', () => {
    const { linking, said } = bench();
    const gate = passageWith('lock gate moved');
    const hurt = passageWith('Nobody was hurt');
    linking.linkCells({ siglum: 'B', passage: hurt }, { siglum: 'A', passage: gate });
    expect(said()).toMatchObject([
      { a: { article: 'A' }, b: { article: 'B' }, provenance: 'manual' },
    ]);
  });

  test('parting a source from its passage rejects its links to every other one', () => {
    const { linking, said } = bench();
    linking.splitPassage({ siglum: 'A', passage: passageWith('lock gate moved') });
    expect(said().map(({ b, provenance }) => [b.article, provenance])).toEqual([
      ['B', 'rejected'],
      ['C', 'rejected'],
    ]);
  });

  test('parting takes back the pins of the words it parts, or these would hold them together', () => {
    const { linking, said } = bench();
    const passage = passageWith('lock gate moved');
    linking.mergePassage({ siglum: 'A', passage });
    expect(said().some(({ provenance }) => provenance === 'manual')).toBe(true);
    linking.splitPassage({ siglum: 'A', passage });
    expect(new Set(said().map(({ provenance }) => provenance))).toEqual(new Set(['rejected']));
  });

  test('rejecting one link leaves the passage its others, and takes a pin of the same two back', () => {
    const { linking, said } = bench();
    const passage = passageWith('lock gate moved');
    const link = comparison.links.find(
      ({ a, b }) => a.article === 'A' && b.article === 'B' && a.sentences.includes(1),
    );
    if (link === undefined) throw new Error('The two sentences are not linked.');
    linking.linkCells({ siglum: 'A', passage }, { siglum: 'B', passage });
    linking.rejectLink(link);
    expect(said().map(({ b, provenance }) => [b.article, provenance])).toEqual([['B', 'rejected']]);
  });

  test('a pin takes the place of a rejection of the same two', () => {
    const { linking, said } = bench();
    const passage = passageWith('Nobody was hurt');
    linking.splitPassage({ siglum: 'A', passage });
    linking.linkCells({ siglum: 'A', passage }, { siglum: 'B', passage });
    expect(said().map(({ provenance }) => provenance)).toEqual(['manual']);
  });

  test('merging ties both passages to what the others have of them', () => {
    const { linking, said } = bench();
    linking.mergePassage({ siglum: 'A', passage: passageWith('lock gate moved') });
    expect(said().find(({ b }) => b.article === 'B')).toMatchObject({
      a: { sentences: [1, 2] },
      b: { sentences: [1, 2] },
      provenance: 'manual',
    });
  });

  test('where there is nothing to part the reader is told so, and nothing changes', () => {
    const { linking, said, notices } = bench();
    linking.splitPassage({ siglum: 'A', passage: 'nowhere' });
    expect(said()).toEqual([]);
    expect(notices()).toHaveLength(1);
  });
});
