import { type MadeSentence, makeRetellings } from '../align/make-retellings.ts';
import { wordOf } from '../align/make-text.ts';
import { randomFrom } from '../random.ts';

/** Paragraphs of news have one sentence or two. */
const MOST_SENTENCES = 2;

/** Stand for the made-up language's most frequent words, so that its articles count as English and are lined up. */
const ENGLISH = (
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one were ' +
  'all their there been would when who will more if no out so said what up its about into than them can only other new some ' +
  'time could these two may then do first any my now such like our over man me even most made after also did many before must ' +
  'through back years where much your way well down should because each just those people how too little state good very make ' +
  'world still own see men work long get here between both life being under never day same another know while last might us ' +
  'great old year off come since against go came right used take three'
).split(' ');

const READABLE = new Map(ENGLISH.map((word, rank) => [wordOf(rank), word]));

/** The second article tells every so many sums otherwise: those are marked in both. */
const OTHER_SUM_EVERY = 3;

/** Two retellings of one invented source, `paragraphs` paragraphs each, separated by blank lines. Each sentence tells a sum. */
export function makeArticles(paragraphs: number): readonly [string, string] {
  const [a = [], b = []] = makeRetellings(MOST_SENTENCES * paragraphs, 2, paragraphs);
  const other = (source: number): number => (source % OTHER_SUM_EVERY === 0 ? 1 : 0);
  return [
    articleOf(a.map(tellingSum(() => 0)), paragraphs, 1),
    articleOf(b.map(tellingSum(other)), paragraphs, 2),
  ];
}

const tellingSum =
  (more: (source: number) => number) =>
  ({ text, source: [source = -1] }: MadeSentence): string =>
    source < 0 ? text : `${text.slice(0, -1)}, worth ${7 * source + 20 + more(source)} dollars.`;

function articleOf(sentences: readonly string[], paragraphs: number, seed: number): string {
  const random = randomFrom(seed);
  let at = 0;
  const lines = Array.from({ length: paragraphs }, () => {
    const from = at;
    at += 1 + Math.floor(random() * MOST_SENTENCES);
    return sentences.slice(from, at).join(' ');
  });
  return lines.join('\n\n').replace(/\p{L}+/gu, readable);
}

function readable(word: string): string {
  const known = READABLE.get(word.toLowerCase());
  if (known === undefined) return word;
  return /^\p{Lu}/u.test(word) ? `${known.slice(0, 1).toUpperCase()}${known.slice(1)}` : known;
}
