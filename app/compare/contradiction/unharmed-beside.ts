import { evidenceOfSide } from '../evidence.ts';
import { openSide } from '../open-side.ts';
import type { Relation } from '../relation.ts';
import type { Side, Story, Telling } from '../story.ts';
import { contradict } from './contradict.ts';
import { deniesHarm, noTolls, someTolls } from './tolls.ts';

/**
 * "No one was hurt", a sentence of its own, against "and injured two people" in what the other article links to it or to the
 * sentence beside it, however loosely. Only where the one article counts no harm anywhere and the other nowhere says that there was none: a story may
 * tell of several accidents. Linear in the words, and in the links for each such sentence.
 */
export function unharmedBeside(story: Story): readonly Relation[] {
  return story.tellings.flatMap((own) => {
    const unharmed = own.words.findIndex((words) => noTolls(words).length > 0);
    if (unharmed < 0 || own.words.some((words) => someTolls(words).length > 0)) return [];
    return story.tellings.flatMap((other) =>
      other === own || isAnySaidUnharmed(other)
        ? []
        : contradictBeside(story, own, unharmed, other),
    );
  });
}

const isAnySaidUnharmed = ({ words }: Telling): boolean =>
  words.some((sentence) => noTolls(sentence).length > 0);

function contradictBeside(
  story: Story,
  own: Telling,
  unharmed: number,
  other: Telling,
): readonly Relation[] {
  const links = story.pairs.flatMap(({ a, b }) => orient(a, b, own, other));
  const beside = links.find(
    ([here, there]) => isBeside(here, unharmed) && someTolls(there.words).length > 0,
  );
  const side = openSide([unharmed], own);
  if (beside === undefined || side === null) return [];
  const [none] = noTolls(side.words);
  const some = someTolls(beside[1].words).find(({ harm }) => none && deniesHarm(none.harm, harm));
  if (none === undefined || some === undefined) return [];
  const evidence = [
    evidenceOfSide(side, none.start, none.end),
    evidenceOfSide(beside[1], some.start, some.end),
  ].filter((piece) => piece !== null);
  return evidence.length < 2
    ? []
    : [contradict('Nobody in one, some in the other', 0.75, evidence)];
}

/** The ends of a link as own and other, where it ties these two. */
function orient(
  a: Side,
  b: Side,
  own: Telling,
  other: Telling,
): readonly (readonly [Side, Side])[] {
  if (a.telling === own && b.telling === other) return [[a, b]];
  return b.telling === own && a.telling === other ? [[b, a]] : [];
}

const isBeside = ({ sentences }: Side, number: number): boolean =>
  sentences.some((sentence) => Math.abs(sentence - number) <= 1);
