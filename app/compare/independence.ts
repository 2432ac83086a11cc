import { foldWord } from '../text/fold.ts';
import type { Independence } from './comparison.ts';
import type { Story, Telling } from './story.ts';

/** Words in a row that are hardly equal by chance: the field's measure of copied text starts at five to seven. */
const RUN_LENGTH = 5;

/** How much of each article stands word for word in each other one. Linear in the words of every pair. */
export function measureIndependence(story: Story): readonly Independence[] {
  const runs = story.tellings.map(readRuns);
  return runs.flatMap((a, at) =>
    runs.slice(at + 1).map((b) => ({
      a: a.siglum,
      b: b.siglum,
      sharedA: sharedShare(a, b),
      sharedB: sharedShare(b, a),
    })),
  );
}

interface Runs {
  readonly siglum: Telling['siglum'];
  readonly length: number;
  /** The run of words that begins at each word. */
  readonly starts: readonly string[];
  readonly known: ReadonlySet<string>;
}

function readRuns({ siglum, words }: Telling): Runs {
  const forms = words.flat().map(({ text }) => foldWord(text));
  const starts = forms
    .slice(0, Math.max(0, forms.length - RUN_LENGTH + 1))
    .map((_, at) => forms.slice(at, at + RUN_LENGTH).join(' '));
  return { siglum, length: forms.length, starts, known: new Set(starts) };
}

function sharedShare(of: Runs, other: Runs): number {
  if (of.length === 0) return 0;
  let shared = 0;
  let coveredTo = 0;
  of.starts.forEach((run, at) => {
    if (!other.known.has(run)) return;
    shared += at + RUN_LENGTH - Math.max(coveredTo, at);
    coveredTo = at + RUN_LENGTH;
  });
  return shared / of.length;
}
