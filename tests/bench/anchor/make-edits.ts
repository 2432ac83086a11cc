import { randomFrom } from '../random.ts';
import type { EditedHighlight, EditedText } from './edited-text.ts';

/** How a made text is edited. */
export interface EditPlan {
  readonly name: string;
  /** Share of the words that are replaced, deleted, misspelled or given a new neighbour. */
  readonly words: number;
  /** Share of the paragraphs that are moved elsewhere or deleted, half of them each. */
  readonly blocks: number;
  /** What is marked. */
  readonly marks: readonly MarkKind[];
}

export type MarkKind = 'short' | 'sentence' | 'paragraph';

/** A word of a text that is being edited; `origin` is its place in the old text, null for a new one. */
interface Word {
  readonly text: string;
  readonly origin: number | null;
}

interface Sentence {
  readonly words: readonly Word[];
}

type Paragraph = readonly Sentence[];

const SENTENCES_A_PARAGRAPH = 4;
const MARKS_A_KIND = 40;

/** Edits a text, given as its sentences, by the plan and marks places in it. The same seed gives the same edits. */
export function makeEditedText(
  plan: EditPlan,
  sentences: readonly string[],
  seed: number,
): EditedText {
  const random = randomFrom(seed);
  const old = numberWords(sentences);
  const vocabulary = sentences.flatMap((sentence) => sentence.toLowerCase().split(/[ .]+/));
  const before = layOut(old);
  const after = layOut(
    editWords(editBlocks(old, plan.blocks, random), plan.words, vocabulary, random),
  );
  const marks = plan.marks.flatMap((kind) => pickMarks(kind, old, before, random));
  return {
    id: `${plan.name}-${seed}`,
    old: before.text,
    new: after.text,
    highlights: marks.map((mark, at) => followMark(mark, at, plan.name, before, after)),
  };
}

function numberWords(sentences: readonly string[]): readonly Paragraph[] {
  let origin = 0;
  const numbered = sentences.map((sentence) => ({
    words: sentence.split(' ').map((text) => ({ text, origin: origin++ })),
  }));
  return Array.from({ length: Math.ceil(numbered.length / SENTENCES_A_PARAGRAPH) }, (_, at) =>
    numbered.slice(at * SENTENCES_A_PARAGRAPH, (at + 1) * SENTENCES_A_PARAGRAPH),
  );
}

/** A text with the range of each word in it, in text order. */
interface LaidOut {
  readonly text: string;
  readonly words: readonly (Word & { readonly start: number; readonly end: number })[];
}

function layOut(paragraphs: readonly Paragraph[]): LaidOut {
  let text = '';
  const words: (Word & { start: number; end: number })[] = [];
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    paragraph.forEach((sentence, at) => {
      sentence.words.forEach((word, nth) => {
        if (at + nth > 0) text += ' ';
        words.push({ ...word, start: text.length, end: text.length + word.text.length });
        text += word.text;
      });
    });
  }
  return { text, words };
}

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

/** Deletes half of the chosen paragraphs and puts the others down elsewhere. */
function editBlocks(
  paragraphs: readonly Paragraph[],
  share: number,
  random: Random,
): readonly Paragraph[] {
  const chosen = new Set(paragraphs.filter(() => random() < share));
  const edited = paragraphs.filter((paragraph) => !chosen.has(paragraph));
  for (const paragraph of chosen)
    if (random() < 0.5) edited.splice(Math.floor(random() * (edited.length + 1)), 0, paragraph);
  return edited;
}

/** Edits so many of the words, each in one of the ways an editor does. */
function editWords(
  paragraphs: readonly Paragraph[],
  share: number,
  vocabulary: readonly string[],
  random: Random,
): readonly Paragraph[] {
  const fresh = (): string => pick(vocabulary, random);
  const edit = (word: Word): readonly Word[] => {
    if (random() >= share) return [word];
    const way = random();
    if (way < 0.45) return [{ ...word, text: inPlaceOf(word.text, fresh()) }];
    if (way < 0.65) return [];
    if (way < 0.85) return [word, { text: fresh(), origin: null }];
    return [{ ...word, text: misspell(word.text, random) }];
  };
  return paragraphs.map((paragraph) =>
    paragraph.map((sentence) => ({ words: sentence.words.flatMap(edit) })),
  );
}

/** Another word with the same capital and full stop. */
const inPlaceOf = (word: string, other: string): string =>
  (/^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other) +
  (word.endsWith('.') ? '.' : '');

function misspell(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : `${word.slice(0, at)}e${word.slice(at)}`;
}

/** A stretch of whole words of the old text, counted in words, the last included. */
interface Mark {
  readonly kind: MarkKind;
  readonly first: number;
  readonly last: number;
}

const SHORTEST_QUOTE = 8;
const LONGEST_QUOTE = 25;

function pickMarks(
  kind: MarkKind,
  paragraphs: readonly Paragraph[],
  before: LaidOut,
  random: Random,
): readonly Mark[] {
  const marks: Mark[] = [];
  while (marks.length < MARKS_A_KIND) {
    const words = wordsToMark(kind, paragraphs, random);
    const origins = words.map(({ origin }) => origin ?? 0);
    const [first, last] = [Math.min(...origins), Math.max(...origins)];
    const length = (before.words[last]?.end ?? 0) - (before.words[first]?.start ?? 0);
    if (kind !== 'short' || (length >= SHORTEST_QUOTE && length <= LONGEST_QUOTE))
      marks.push({ kind, first, last });
  }
  return marks;
}

function wordsToMark(
  kind: MarkKind,
  paragraphs: readonly Paragraph[],
  random: Random,
): readonly Word[] {
  const paragraph = pick(paragraphs, random);
  if (kind === 'paragraph') return paragraph.flatMap(({ words }) => words);
  const { words } = pick(paragraph, random);
  if (kind === 'sentence') return words;
  const from = Math.floor(random() * words.length);
  return words.slice(from, from + 1 + Math.floor(random() * 4));
}

/** Where the marked words stand after the edit: from the first that is left or was replaced to the last. */
function followMark(
  { kind, first, last }: Mark,
  at: number,
  plan: string,
  before: LaidOut,
  after: LaidOut,
): EditedHighlight {
  const left = after.words.filter(
    ({ origin }) => origin !== null && origin >= first && origin <= last,
  );
  const [from, to] = [left[0], left.at(-1)];
  return {
    id: `${plan}-${kind}-${at}`,
    label: `${plan} ${kind}`,
    start: before.words[first]?.start ?? 0,
    end: before.words[last]?.end ?? 0,
    expected: from && to ? [from.start, to.end] : null,
  };
}
