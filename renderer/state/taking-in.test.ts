import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addForeign, mergeForeign } from '../../app/index.ts';
import { twoWorks } from '../../app/portable/work.fixture.ts';
import { applyChange } from './apply-change.ts';
import type { Change } from './change.ts';
import { EMPTY_HISTORY, type History, recordStep, stepBack, stepForward } from './history.ts';
import { invertChange } from './invert-change.ts';
import type { Work } from './work.ts';

/** A comparison on the screen of one window. */
interface Screen {
  readonly work: Work;
  readonly history: History;
}

function change({ work, history }: Screen, wanted: Change): Screen {
  const inverse = invertChange(work, wanted);
  if (!inverse) return { work, history };
  const step = { change: wanted, inverse };
  return { work: applyChange(work, wanted), history: recordStep(history, step) };
}

type Act = (screen: Screen, foreign: Work) => Screen;

const takeIn: Act = (screen, foreign) => {
  const merge = mergeForeign(screen.work, foreign);
  return merge ? change(screen, { kind: 'take-in', added: merge.added }) : screen;
};

/** Another window of the reader's takes in the same file. */
const takeInElsewhere: Act = ({ work, history }, foreign) => {
  const merge = mergeForeign(work, foreign);
  return { work: merge ? addForeign(work, merge.added) : work, history };
};

const undo: Act = ({ work, history }) => {
  const back = stepBack(history);
  return back
    ? { work: applyChange(work, back.step.inverse), history: back.history }
    : { work, history };
};

const redo: Act = ({ work, history }) => {
  const forward = stepForward(history);
  return forward
    ? { work: applyChange(work, forward.step.change), history: forward.history }
    : { work, history };
};

const unmark: Act = (screen) => {
  const [first] = screen.work.highlights;
  return first ? change(screen, { kind: 'remove-highlight', id: first.id }) : screen;
};

const acts = fc.array(
  fc.constantFrom<[string, Act]>(
    ['take in', takeIn],
    ['take in elsewhere', takeInElsewhere],
    ['undo', undo],
    ['redo', redo],
    ['unmark', unmark],
  ),
  { maxLength: 10 },
);

const isTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;

describe('one file taken in again and again, here and in another window, undone and done again', () => {
  test('lists nothing twice and leaves no note without its words', () => {
    fc.assert(
      fc.property(twoWorks, acts, ([own, foreign], sequence) => {
        let screen: Screen = { work: own, history: EMPTY_HISTORY };
        for (const [, act] of sequence) {
          screen = act(screen, foreign);
          const { articles, highlights, notes, decisions } = screen.work;
          expect(isTwice(articles.map(({ siglum }) => siglum))).toBe(false);
          for (const list of [highlights, notes, decisions])
            expect(isTwice(list.map(({ id }) => id))).toBe(false);
          const marks = new Set(highlights.map(({ id }) => id));
          const ties = notes.flatMap((note) => note.highlights);
          expect(ties.filter((id) => !marks.has(id))).toEqual([]);
          // Two notes may hang on one mark; one that hangs on it twice would be a fault.
          for (const note of notes) expect(isTwice(note.highlights)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
