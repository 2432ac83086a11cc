import { clauseBreaks } from '../certainty/clause-breaks.ts';
import { evidenceAt } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import { compareValues } from './compare-values.ts';
import { type Value, valuesOfSide } from './find-values.ts';

/** Joins two statements that each have a value: "five died and twelve were hurt". */
const JOINING = /^(?:and|but|then|і|й|та|але|и|но|а|und|aber)$/;

/** A value and the content words of the part of a sentence it stands in. */
interface Placed {
  readonly value: Value;
  readonly about: ReadonlySet<string>;
}

/**
 * Two values that both sides have, each said of what the other side says of the other one: "five died and twelve were hurt" against
 * "twelve died and five were hurt". Value by value they are equal, so that only what they are about tells.
 */
export function exchangedValues(pair: LinkedPair): readonly Relation[] {
  if ([pair.a, pair.b].some((side) => valuesOfSide(side).length < 2)) return [];
  const [inA, inB] = [placedValues(pair.a), placedValues(pair.b)];
  return inA.flatMap((one, at) =>
    inA.slice(at + 1).flatMap((two) => {
      const [first, second] = [equalsOf(one, inB), equalsOf(two, inB)];
      if (first === null || second === null || equalsOf(two, [one]) !== null) return [];
      if (!areExchanged([one, two], [first, second])) return [];
      const inText = first.value.start < second.value.start ? [first, second] : [second, first];
      const evidence = [
        ...[one, two].map(({ value }) => evidenceAt(pair.a.telling, value)),
        ...inText.map(({ value }) => evidenceAt(pair.b.telling, value)),
      ];
      return [
        { kind: 'value', label: 'The values are exchanged', score: 0.8, agrees: false, evidence },
      ];
    }),
  );
}

/** The one equal value; null where there is none, or more than one. */
function equalsOf({ value }: Placed, others: readonly Placed[]): Placed | null {
  const [only = null, ...more] = others.filter(
    (other) => compareValues(value, other.value) === 'equal',
  );
  return more.length === 0 ? only : null;
}

type Two = readonly [Placed, Placed];

/** Whether each is about what the other is about on the other side, and neither about what it is about there. */
function areExchanged([one, two]: Two, [first, second]: Two): boolean {
  const [aboutOne, aboutTwo] = [without(one, two), without(two, one)];
  const [aboutFirst, aboutSecond] = [without(first, second), without(second, first)];
  return (
    meet(aboutOne, aboutSecond) &&
    meet(aboutTwo, aboutFirst) &&
    !meet(aboutOne, aboutFirst) &&
    !meet(aboutTwo, aboutSecond)
  );
}

const without = ({ about }: Placed, other: Placed): ReadonlySet<string> =>
  new Set([...about].filter((stem) => !other.about.has(stem)));

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((stem) => other.has(stem));

/** The values of a side that stand alone in their part of a sentence: of two in one part it is not known which is about what. */
function placedValues(side: Side): readonly Placed[] {
  const values = valuesOfSide(side);
  return partsOf(side).flatMap((words) => {
    const inside = values.filter(({ start }) =>
      words.some((word) => word.start <= start && start < word.end),
    );
    const [value] = inside;
    if (value === undefined || inside.length > 1) return [];
    const about = words.filter(
      ({ start, folded }) => (start < value.start || start >= value.end) && !isFunctionWord(folded),
    );
    return [{ value, about: new Set(about.map(({ stem }) => stem)) }];
  });
}

/** The words of a side in runs that end where a clause ends or another statement is joined. */
function partsOf(side: Side): readonly (typeof side.words)[] {
  const breaks = clauseBreaks(side);
  const parts: (typeof side.words)[] = [];
  let start = 0;
  side.words.forEach((_, at) => {
    if (breaks[at] !== true && !JOINING.test(side.words[at + 1]?.folded ?? '')) return;
    parts.push(side.words.slice(start, at + 1));
    start = at + 1;
  });
  return parts;
}
