import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../random.ts';
import { editForm } from './form-edits.ts';
import { compareTexts, judgePair } from './judge-plants.ts';
import type { Planted, PlantedPair } from './plant.ts';
import { PLANTERS } from './planters.ts';
import { dropSentence, moveParagraph } from './whole-passages.ts';

const PLANTS_A_KIND = 200;
const FORM_PAIRS = 200;
/** A planter that finds no place in this many texts in a row has none anywhere. */
const MAX_MISSES = 4000;

interface Story {
  readonly docs: readonly { readonly id: string; readonly sentences: readonly string[] }[];
  readonly pairs: readonly {
    readonly id: string;
    readonly a: string;
    readonly b: string;
    readonly gold: readonly (readonly [number, number])[];
  }[];
}

/** Plants changes in the articles of the data folder, or judges a file of planted pairs; prints what was found. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string', default: '../shared/bench' },
      missed: { type: 'boolean', default: false },
      count: { type: 'string', default: String(PLANTS_A_KIND) },
      only: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file !== undefined) return judgeFile(file, values.json);
  const train = path.join(values.data, 'retell.train.jsonl');
  if (!existsSync(train)) {
    console.error(`There is no ${train}: name the folder with the bench data with --data DIR.`);
    return 1;
  }
  const stories = ['retell.train.jsonl', 'retell.dev.jsonl'].flatMap((name) =>
    readLines<Story>(path.join(values.data, name)),
  );
  runPlanters(stories, Number(values.count), values.only ?? null, values.missed);
  return 0;
}

const readLines = <T>(file: string): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** Judges every line of a file; as JSON `{kinds: {kind: {found, all}}, findings, pairs: [{id, plants: [{kind, found}], findings}]}`. */
function judgeFile(file: string, json: boolean): number {
  const pairs = readLines<PlantedPair>(file).map((pair) => judgePair(pair));
  const findings = pairs.reduce((sum, pair) => sum + pair.findings, 0);
  const kinds: Record<string, { found: number; all: number }> = {};
  for (const { kind, found } of pairs.flatMap(({ plants }) => plants)) {
    const tally = kinds[kind] ?? { found: 0, all: 0 };
    kinds[kind] = { found: tally.found + Number(found), all: tally.all + 1 };
  }
  if (json) {
    console.log(JSON.stringify({ kinds, findings, pairs }));
    return 0;
  }
  for (const [kind, { found, all }] of Object.entries(kinds))
    console.log(shareLine(kind, found, all));
  console.log(`findings in all: ${findings} in ${pairs.length} pairs`);
  return 0;
}

const shareLine = (what: string, found: number, all: number): string =>
  `${what.padEnd(22)} ${found}/${all}  ${all === 0 ? '-' : ((100 * found) / all).toFixed(1)} %`;

/** Two or three sentences a paragraph, paragraphs parted by an empty line. */
function textOf(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2)
    paragraphs.push(sentences.slice(at, at + 2).join(' '));
  return paragraphs.join('\n\n');
}

interface DrawnPair {
  readonly a: string;
  readonly b: string;
  readonly isCopy: boolean;
  /** Whether the first article says, somewhere, what was changed in the second. */
  readonly answered: (b: string, planted: Planted) => boolean;
}

/** The place before and after the change, on one line. */
function describePlant(text: string, planted: Planted): string {
  const removed = text.slice(planted.start, planted.end + text.length - planted.text.length);
  const around = (words: string, start: number, end: number): string =>
    `${words.slice(Math.max(0, start - 60), start)}[${words.slice(start, end)}]${words.slice(end, end + 50)}`;
  return `[${removed}] -> ${around(planted.text, planted.start, planted.end)}`.replace(/\s+/g, ' ');
}

/** Whether the changed sentence has a counterpart, and that counterpart the words that were replaced, if any were. */
function isAnswered(
  gold: readonly (readonly [number, number])[],
  a: readonly string[],
  b: readonly string[],
  text: string,
  planted: Planted,
): boolean {
  const removedEnd = planted.end + text.length - planted.text.length;
  const removed = text.slice(planted.start, Math.max(planted.start, removedEnd)).trim();
  const index = b.findIndex((sentence) => {
    const start = text.indexOf(sentence);
    return start <= planted.start && planted.start <= start + sentence.length;
  });
  const partners = gold.filter(([, other]) => other === index).map(([one]) => a[one] ?? '');
  return partners.some((sentence) => sentence.toLowerCase().includes(removed.toLowerCase()));
}

function runPlanters(
  stories: readonly Story[],
  count: number,
  only: string | null,
  showMissed: boolean,
): void {
  const random = randomFrom(20240126);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** Half of the pairs are an article and its own form-edited copy, half are two retellings. */
  const drawPair = (): DrawnPair => {
    const story = pick(stories);
    if (random() < 0.5) {
      const a = textOf(pick(story.docs).sentences);
      return { a, b: editForm(a, random), isCopy: true, answered: () => true };
    }
    const pair = pick(story.pairs);
    const [one, other] = [pair.a, pair.b].map((id) => story.docs.find((doc) => doc.id === id));
    if (one === undefined || other === undefined)
      throw new Error(`${pair.id} names a document that is not there.`);
    const b = textOf(other.sentences);
    return {
      a: textOf(one.sentences),
      b,
      isCopy: false,
      answered: (_b, planted) => isAnswered(pair.gold, one.sentences, other.sentences, b, planted),
    };
  };
  for (const [what, { kind, plant }] of Object.entries(PLANTERS)) {
    if (only !== null && only !== what) continue;
    const tally = { copy: [0, 0], retelling: [0, 0], extra: 0 };
    for (let done = 0, misses = 0; done < count && misses < MAX_MISSES; ) {
      const { a, b, isCopy, answered } = drawPair();
      const planted = plant(b, random);
      if (planted === null || planted.text === b || !answered(b, planted)) {
        misses++;
        continue;
      }
      misses = 0;
      done++;
      const known = isCopy ? [] : compareTexts(a, b).findings;
      const pair = {
        id: `${what} ${done}`,
        a,
        b: planted.text,
        plants: [{ kind, article: 'b' as const, start: planted.start, end: planted.end }],
      };
      const judged = judgePair(pair, known);
      const found = judged.plants[0]?.found === true;
      const row = isCopy ? tally.copy : tally.retelling;
      row[0] = (row[0] ?? 0) + Number(found);
      row[1] = (row[1] ?? 0) + 1;
      if (isCopy) tally.extra += Math.max(0, judged.findings - 1);
      if (!found && showMissed)
        console.log(
          `  missed in ${isCopy ? 'a copy' : 'a retelling'}: ${describePlant(b, planted)}`,
        );
    }
    console.log(planLine(what, tally));
  }
  if (only === null || only === 'sentence dropped')
    wholePassages('sentence dropped', stories, count, random, pick, dropSentence, showMissed);
  if (only === null || only === 'paragraph moved')
    wholePassages('paragraph moved', stories, count, random, pick, moveParagraph, showMissed);
  if (only === null || only === 'form') formPairs(stories, random, pick, showMissed);
}

function planLine(
  what: string,
  { copy, retelling, extra }: { copy: number[]; retelling: number[]; extra: number },
): string {
  const found = (copy[0] ?? 0) + (retelling[0] ?? 0);
  const all = (copy[1] ?? 0) + (retelling[1] ?? 0);
  return `${shareLine(what, found, all)}   copies ${copy.join('/')}, retellings ${retelling.join('/')}, other findings in copies ${extra}`;
}

type PassagePlanter = (
  sentences: readonly string[],
  random: () => number,
  textOf: (sentences: readonly string[]) => string,
) => Omit<PlantedPair, 'id'> | null;

function wholePassages(
  what: string,
  stories: readonly Story[],
  count: number,
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
  plant: PassagePlanter,
  showMissed: boolean,
): void {
  let [found, all, extra] = [0, 0, 0];
  for (let misses = 0; all < count && misses < MAX_MISSES; ) {
    const planted = plant(pick(pick(stories).docs).sentences, random, textOf);
    if (planted === null) {
      misses++;
      continue;
    }
    all++;
    const judged = judgePair({ id: what, ...planted });
    found += Number(judged.plants[0]?.found === true);
    if (showMissed && judged.plants[0]?.found !== true)
      console.log(
        '  missed:',
        what,
        planted.a.slice(planted.plants[0]?.start, planted.plants[0]?.end),
      );
    extra += Math.max(0, judged.findings - 1);
  }
  console.log(`${shareLine(what, found, all)}   other findings in copies ${extra}`);
}

function formPairs(
  stories: readonly Story[],
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
  show: boolean,
): void {
  let findings = 0;
  for (let at = 0; at < FORM_PAIRS; at++) {
    const a = textOf(pick(pick(stories).docs).sentences);
    const found = compareTexts(a, editForm(a, random)).findings;
    findings += found.length;
    if (show) for (const { kind, summary } of found) console.log(`  ${kind}: ${summary}`);
  }
  console.log(`form only              ${findings} findings in ${FORM_PAIRS} pairs`);
}
