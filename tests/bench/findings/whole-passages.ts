import type { DrawnPair } from './draw-pair.ts';
import { editForm } from './form-edits.ts';
import type { Soil } from './plant.ts';
import { type Field, textOf } from './read-stories.ts';
import { pickOne } from './text-spans.ts';

type Gold = Field['retellings'][number]['gold'];

interface Sources {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** The sentences of a that one sentence of b tells, with that sentence, where both have no other counterpart. */
  readonly told: Gold;
}

/** An article twice, or two retellings of it. */
function drawSources(
  { docs, retellings }: Field,
  { random }: Soil,
): (Sources & { readonly isCopy: boolean }) | null {
  if (random() < 0.5) {
    const sentences = pickOne(docs, random)?.sentences ?? [];
    return {
      a: sentences,
      b: sentences,
      told: sentences.map((_, at) => [at, at] as const),
      isCopy: true,
    };
  }
  const pair = pickOne(retellings, random);
  if (pair === undefined) return null;
  const told = pair.gold.filter(
    ([one, other]) => pair.gold.filter(([i, j]) => i === one || j === other).length === 1,
  );
  return { a: pair.a.sentences, b: pair.b.sentences, told, isCopy: false };
}

const MIN_WORDS = 5;
/** A sentence with this share of its longer words in one other sentence is told there too, as a title is by its lead. */
const TOLD_AGAIN = 0.6;

const longWords = (sentence: string): readonly string[] => [
  ...new Set(sentence.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []),
];

function isToldAgain(sentence: string, others: readonly string[]): boolean {
  const words = longWords(sentence);
  return others.some((other) => {
    const known = new Set(longWords(other));
    return words.filter((word) => known.has(word)).length >= TOLD_AGAIN * words.length;
  });
}

/** Leaves one sentence of five words or more out of b: at the beginning, in the middle or at the end. The plant is the sentence in a. */
export function dropSentence(field: Field, soil: Soil): DrawnPair | null {
  const sources = drawSources(field, soil);
  if (sources === null) return null;
  const { a, b, told, isCopy } = sources;
  const part = pickOne(['beginning', 'middle', 'end'], soil.random);
  const places = told.filter(([, other]) =>
    part === 'beginning'
      ? other < 2
      : part === 'end'
        ? other >= b.length - 2
        : other >= 2 && other < b.length - 2,
  );
  const [one = -1, other = -1] = pickOne(places, soil.random) ?? [];
  const sentence = a[one] ?? '';
  const rest = b.filter((_, index) => index !== other);
  if (sentence.split(' ').length < MIN_WORDS || isToldAgain(sentence, rest)) return null;
  const text = textOf(a);
  const start = text.indexOf(sentence);
  const set = (sentences: readonly string[]): string =>
    isCopy ? editForm(textOf(sentences), soil.random) : textOf(sentences);
  return {
    a: text,
    b: set(rest),
    before: textOf(b),
    isCopy,
    plants: [{ kind: 'only-here', article: 'a', start, end: start + sentence.length }],
  };
}

/** A paragraph has two sentences. */
const PARAGRAPH = 2;
const MIN_PARAGRAPHS = 5;

/** Moves a paragraph at least half of the article away, either way. The plant is where it stands in b. */
export function moveParagraph(field: Field, soil: Soil): DrawnPair | null {
  const sources = drawSources(field, soil);
  if (sources === null) return null;
  const { a, b, told, isCopy } = sources;
  const count = Math.floor(b.length / PARAGRAPH);
  if (count < MIN_PARAGRAPHS) return null;
  const half = Math.ceil(count / 2);
  const from = Math.floor(soil.random() * count);
  const targets = Array.from({ length: count }, (_, at) => at).filter(
    (at) => Math.abs(at - from) >= half,
  );
  const to = pickOne(targets, soil.random);
  const at = from * PARAGRAPH;
  const moved = b.slice(at, at + PARAGRAPH);
  // Where the retelling has it at another place already, moving it is no news.
  const isInPlace = moved.every((_, index) =>
    told.some(
      ([one, other]) => other === at + index && Math.abs(one / a.length - other / b.length) < 0.15,
    ),
  );
  if (
    to === undefined ||
    !isInPlace ||
    moved.some((sentence) => sentence.split(' ').length < MIN_WORDS)
  )
    return null;
  const rest = b.filter((_, index) => index < at || index >= at + PARAGRAPH);
  const sentences = [...rest.slice(0, to * PARAGRAPH), ...moved, ...rest.slice(to * PARAGRAPH)];
  const text = textOf(sentences);
  const start = text.indexOf(moved[0] ?? '');
  const end = text.indexOf(moved[1] ?? '') + (moved[1]?.length ?? 0);
  return {
    a: textOf(a),
    b: text,
    before: textOf(b),
    isCopy,
    plants: [{ kind: 'moved', article: 'b', start, end }],
  };
}
