import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One article of the labelled data. */
export interface Doc {
  readonly id: string;
  readonly sentences: readonly string[];
}

/** Which sentences of two articles answer each other: index in a, index in b. */
export interface GoldPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly gold: readonly (readonly [number, number])[];
}

export interface Story {
  readonly docs: readonly Doc[];
  readonly pairs: readonly GoldPair[];
}

/** Stories whose articles are whole retellings of each other. */
const RETELLINGS = ['retell.train.jsonl', 'retell.dev.jsonl'];
/** Stories whose articles are taken one by one, for the variety of their language. */
const ARTICLES = ['ecb.train.jsonl', 'ecb.dev.jsonl'];
/** Shorter articles have no beginning, middle and end. */
const MIN_SENTENCES = 6;
const MAX_SENTENCES = 40;

/** The articles a bench plants in: every one that is long enough, and the pairs of those that retell each other. */
export interface Field {
  readonly docs: readonly Doc[];
  readonly retellings: readonly {
    readonly a: Doc;
    readonly b: Doc;
    readonly gold: GoldPair['gold'];
  }[];
}

/** Reads the data folder; null where it has no data. */
export function readField(folder: string): Field | null {
  if (!existsSync(path.join(folder, RETELLINGS[0] ?? ''))) return null;
  const read = (name: string): readonly Story[] => readLines<Story>(path.join(folder, name));
  const stories = RETELLINGS.flatMap(read);
  const docs = [...stories, ...ARTICLES.flatMap(read)].flatMap((story) => story.docs);
  return {
    docs: docs.filter(
      ({ sentences }) => sentences.length >= MIN_SENTENCES && sentences.length <= MAX_SENTENCES,
    ),
    retellings: stories.flatMap(retellingsOf),
  };
}

const retellingsOf = ({ docs, pairs }: Story): Field['retellings'] =>
  pairs.map((pair) => {
    const [a, b] = [pair.a, pair.b].map((id) => docs.find((doc) => doc.id === id));
    if (a === undefined || b === undefined)
      throw new Error(`${pair.id} names a document that is not there.`);
    return { a, b, gold: pair.gold };
  });

/** The lines of a JSONL file; none where the file is not there. */
export const readLines = <T>(file: string): readonly T[] =>
  !existsSync(file)
    ? []
    : readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T);

/** Two sentences a paragraph, paragraphs parted by an empty line. */
export function textOf(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2)
    paragraphs.push(sentences.slice(at, at + 2).join(' '));
  return paragraphs.join('\n\n');
}

/** Every word written small somewhere in the articles. */
export const smallWordsOf = ({ docs }: Field): ReadonlySet<string> =>
  new Set(
    docs.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.match(/(?<![\w'’-])[a-z]{3,}(?![\w'’-])/g) ?? []),
    ),
  );
