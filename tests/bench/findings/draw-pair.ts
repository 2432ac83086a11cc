import { editForm } from './form-edits.ts';
import type { Planted, PlantedPair, Planter, Soil } from './plant.ts';
import { type Field, textOf } from './read-stories.ts';
import { pickOne } from './text-spans.ts';

/** A pair with one change in it, and whether its texts differ in form only apart from that. */
export interface DrawnPair extends Omit<PlantedPair, 'id'> {
  readonly isCopy: boolean;
  /** The second text before the change. */
  readonly before: string;
}

/** Half of the pairs are an article and its own form-edited copy, half are two retellings. Null where nothing can be planted. */
export function drawPair(
  field: Field,
  kind: PlantedPair['plants'][number]['kind'],
  plant: Planter,
  soil: Soil,
): DrawnPair | null {
  const isCopy = soil.random() < 0.5;
  const drawn = isCopy ? drawCopy(field, soil) : drawRetelling(field, soil);
  if (drawn === null) return null;
  const planted = plant(drawn.b, soil);
  if (planted === null || planted.text === drawn.b || !drawn.isAnswered(planted)) return null;
  const { start, end } = planted;
  return {
    a: drawn.a,
    b: planted.text,
    before: drawn.b,
    isCopy,
    plants: [{ kind, article: 'b', start, end }],
  };
}

interface Drawn {
  readonly a: string;
  readonly b: string;
  /** Whether the first article says, somewhere, what was changed in the second. */
  readonly isAnswered: (planted: Planted) => boolean;
}

function drawCopy({ docs }: Field, { random }: Soil): Drawn | null {
  const doc = pickOne(docs, random);
  if (doc === undefined) return null;
  const a = textOf(doc.sentences);
  return { a, b: editForm(a, random), isAnswered: () => true };
}

function drawRetelling({ retellings }: Field, { random }: Soil): Drawn | null {
  const pair = pickOne(retellings, random);
  if (pair === undefined) return null;
  const b = textOf(pair.b.sentences);
  return {
    a: textOf(pair.a.sentences),
    b,
    isAnswered: (planted) => isAnswered(pair.gold, pair.a.sentences, pair.b.sentences, b, planted),
  };
}

/** The words replaced and the word after them: what a counterpart must have for the change to be one. */
const NEXT_WORDS = /^\W*\w+/;

/** Whether the changed sentence has a counterpart, and that the words that were replaced with the word after them. */
function isAnswered(
  gold: readonly (readonly [number, number])[],
  a: readonly string[],
  b: readonly string[],
  text: string,
  planted: Planted,
): boolean {
  const removedEnd = planted.end + text.length - planted.text.length;
  const next = NEXT_WORDS.exec(text.slice(removedEnd))?.[0] ?? '';
  const removed = (text.slice(planted.start, Math.max(planted.start, removedEnd)) + next).trim();
  const index = b.findIndex((sentence) => {
    const start = text.indexOf(sentence);
    return start <= planted.start && planted.start <= start + sentence.length;
  });
  const partners = gold.filter(([, other]) => other === index).map(([one]) => a[one] ?? '');
  return partners.some((sentence) => sentence.toLowerCase().includes(removed.toLowerCase()));
}
