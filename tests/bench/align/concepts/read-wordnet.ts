import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type PartOfSpeech = 'n' | 'v' | 'a' | 'r';

/** One meaning of a word. */
export interface Sense {
  /** "v01011267": part of speech and offset. */
  readonly synset: string;
  /** 1 for the most usual meaning. */
  readonly rank: number;
  /** How often the word was found with this meaning in the texts WordNet's makers marked. */
  readonly uses: number;
}

/** Words of one meaning. */
export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  /** "@" to the wider meaning, "+" to a related word of another part of speech, "&" to a similar adjective. */
  readonly symbol: string;
  readonly to: string;
  /** Numbers of the two words it joins, from 1; 0 for all of them. */
  readonly from: number;
  readonly target: number;
}

/** WordNet's words and meanings (Miller 1995). */
export interface WordNet {
  /** By part of speech, then by word. */
  readonly senses: ReadonlyMap<PartOfSpeech, ReadonlyMap<string, readonly Sense[]>>;
  readonly synsets: ReadonlyMap<string, Synset>;
}

const PARTS: Readonly<Record<string, PartOfSpeech>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;

/** Reads the folder `dict` of a WordNet release: `index.sense` and `data.*`, as its manual wndb(5WN) describes them. */
export function readWordNet(folder: string): WordNet {
  const lines = (name: string): readonly string[] =>
    readFileSync(join(folder, name), 'utf8').split('\n');
  const parts = Object.keys(FILES) as PartOfSpeech[];
  return {
    senses: readSenses(lines('index.sense')),
    synsets: new Map(
      parts.flatMap((part) =>
        lines(`data.${FILES[part]}`).flatMap((line) => readSynset(part, line)),
      ),
    ),
  };
}

const SENSE = /^([a-z]{3,})%(\d):\S* (\d+) (\d+) (\d+)/;

function readSenses(lines: readonly string[]): WordNet['senses'] {
  const senses = new Map<PartOfSpeech, Map<string, Sense[]>>();
  for (const line of lines) {
    const [, word, kind, offset, rank, uses] = SENSE.exec(line) ?? [];
    const part = PARTS[kind ?? ''];
    if (word === undefined || part === undefined) continue;
    const words = senses.get(part) ?? new Map<string, Sense[]>();
    senses.set(part, words);
    const own = words.get(word) ?? [];
    words.set(word, own);
    own.push({ synset: `${part}${offset}`, rank: Number(rank), uses: Number(uses) });
  }
  return senses;
}

/** A line of data: offset, file, part of speech, count of words (hexadecimal), words, count of pointers, pointers. */
function readSynset(part: PartOfSpeech, line: string): readonly (readonly [string, Synset])[] {
  if (!/^\d{8} /.test(line)) return [];
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, at) =>
    (fields[4 + 2 * at] ?? '').toLowerCase().replace(/\(.*\)/, ''),
  );
  const first = 5 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[first - 1] ?? 0) }, (_, at) =>
    readPointer(fields.slice(first + 4 * at, first + 4 * at + 4)),
  );
  return [[`${part}${fields[0]}`, { words, pointers }]];
}

function readPointer([symbol = '', offset, part, ends = '0000']: readonly string[]): Pointer {
  return {
    symbol,
    to: `${part === 's' ? 'a' : part}${offset}`,
    from: Number.parseInt(ends.slice(0, 2), 16),
    target: Number.parseInt(ends.slice(2), 16),
  };
}
