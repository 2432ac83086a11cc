import { parseArgs } from 'node:util';
import { randomFrom } from '../random.ts';
import { type DrawnPair, drawPair } from './draw-pair.ts';
import { editForm } from './form-edits.ts';
import { judgeFile } from './judge-file.ts';
import { compareTexts } from './judge-plants.ts';
import type { Soil } from './plant.ts';
import { PLANTERS } from './planters.ts';
import { type Field, readField, smallWordsOf, textOf } from './read-stories.ts';
import { runPlanter } from './run-planter.ts';
import { pickOne } from './text-spans.ts';
import { dropSentence, moveParagraph } from './whole-passages.ts';

const PLANTS_A_KIND = 200;
const SEED = 20240126;

/** Plants changes in the articles of the data folder, or judges a file of planted pairs; prints what was found. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string', default: '../shared/bench' },
      list: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      count: { type: 'string', default: String(PLANTS_A_KIND) },
      seed: { type: 'string', default: String(SEED) },
      kind: { type: 'string', multiple: true },
    },
  });
  const [file] = positionals;
  if (file !== undefined) {
    judgeFile(file, values.json);
    return 0;
  }
  const field = readField(values.data);
  if (field === null) {
    console.error(`There is no bench data in ${values.data}: name its folder with --data DIR.`);
    return 1;
  }
  const count = Number(values.count);
  const list = values.all ? 'all' : values.list ? 'missed' : 'nothing';
  const isAsked = askedFor(values.kind ?? []);
  for (const { what, kind, draw } of benchesOf(field, Number(values.seed))) {
    if (isAsked(what, kind)) runPlanter(what, draw, count, list);
  }
  if (isAsked('form', 'form')) formPairs(field, Number(values.seed), count, list !== 'nothing');
  return 0;
}

/** `--kind value` and `--kind "hedge added"`: a kind of finding or one change; all without any. */
const askedFor =
  (asked: readonly string[]) =>
  (what: string, kind: string): boolean =>
    asked.length === 0 || asked.includes(what) || asked.includes(kind);

interface Bench {
  readonly what: string;
  readonly kind: string;
  readonly draw: () => DrawnPair | null;
}

/** One bench for every change, each with random numbers of its own, so that one asked for alone comes out as among all. */
function benchesOf(field: Field, seed: number): readonly Bench[] {
  const smallWords = smallWordsOf(field);
  const soil = (): Soil => ({ random: randomFrom(seed), smallWords });
  const inSentences = Object.entries(PLANTERS).map(([what, { kind, plant }]): Bench => {
    const own = soil();
    return { what, kind, draw: () => drawPair(field, kind, plant, own) };
  });
  const [dropping, moving] = [soil(), soil()];
  return [
    ...inSentences,
    { what: 'sentence dropped', kind: 'only-here', draw: () => dropSentence(field, dropping) },
    { what: 'paragraph moved', kind: 'moved', draw: () => moveParagraph(field, moving) },
  ];
}

/** Pairs that differ in how they are set and in nothing they say. */
function formPairs({ docs }: Field, seed: number, count: number, list: boolean): void {
  const random = randomFrom(seed);
  let findings = 0;
  for (let at = 0; at < count; at++) {
    const a = textOf(pickOne(docs, random)?.sentences ?? []);
    const found = compareTexts(a, editForm(a, random)).findings;
    findings += found.length;
    if (list) for (const { kind, summary } of found) console.log(`  ${kind}: ${summary}`);
  }
  console.log(`form only              ${findings} findings in ${count} pairs`);
}
