import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { marked, workOf, withText as written } from '../../tests/support/work.ts';
import type { Library } from '../library/library.ts';
import { createStoring } from './storing.ts';
import type { Work } from './work.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import type { WorkbenchState } from './workbench-state.ts';

const OPEN: Work = workOf(['A', 'B'], { highlights: ['h1'], notes: ['n1'] });
const OTHER: Work = { ...workOf(['A'], {}), id: 'another comparison' };

/** Storing with a library whose answers the test gives, one for each save, after `meanwhile` has run. */
function storingWith(answer: (work: Work, at: number) => Work) {
  const store = createStore(() => ({ work: OPEN, notices: [] }) as unknown as WorkbenchState);
  const saves: Work[] = [];
  let hear = (_: string): void => {};
  let meanwhile = (): void => {};
  const library: Pick<Library, 'save' | 'onElsewhere'> = {
    save: async (work) => {
      saves.push(work);
      await null;
      meanwhile();
      meanwhile = () => {};
      return { work: answer(work, saves.length), keptBoth: 0 };
    },
    onElsewhere: (listener) => {
      hear = listener;
    },
  };
  const context = { store, library, newId: () => 'new' } as unknown as WorkbenchContext;
  const storing = createStoring(context, (work) => store.setState({ work }));
  return {
    store,
    storing,
    saves,
    hear: (id: string) => hear(id),
    meanwhile: (act: () => void) => {
      meanwhile = act;
    },
  };
}

describe('what another window did', () => {
  const theirs = (work: Work, at: number): Work => (at === 1 ? written(work, 'theirs') : work);

  test('is not taken back by the state that waited while it came', async () => {
    const { storing, store, saves, hear, meanwhile } = storingWith(theirs);
    meanwhile(() => hear(OPEN.id));
    hear(OPEN.id);
    await storing.settled();
    expect(saves.map(({ notes }) => notes[0]?.text)).toEqual(['words of n1', 'theirs']);
    expect(store.getState().work?.notes[0]?.text).toBe('theirs');
  });

  test('is joined with what the reader did while it came', async () => {
    const { storing, store, saves, meanwhile } = storingWith(theirs);
    meanwhile(() => {
      const mine = marked(OPEN, 'mine');
      store.setState({ work: mine });
      storing.keep(mine);
    });
    storing.keep(OPEN);
    await storing.settled();
    expect(saves[1]?.notes[0]?.text).toBe('theirs');
    expect(saves[1]?.highlights.map(({ id }) => id)).toEqual(['h1', 'mine']);
    expect(store.getState().work).toEqual(saves[1]);
  });

  test('is kept in a comparison that was left before it was stored', async () => {
    const { storing, store, saves, meanwhile } = storingWith(theirs);
    meanwhile(() => {
      storing.keep(marked(OPEN, 'mine'));
      store.setState({ work: OTHER });
    });
    storing.keep(OPEN);
    await storing.settled();
    expect(saves[1]?.notes[0]?.text).toBe('theirs');
    expect(saves[1]?.highlights.map(({ id }) => id)).toEqual(['h1', 'mine']);
    expect(store.getState().work).toBe(OTHER);
  });
});
