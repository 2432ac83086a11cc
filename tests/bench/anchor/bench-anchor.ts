import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Anchor, anchorSelector, describeRange, reanchor } from '../../../app/index.ts';
import { makeText } from '../align/make-text.ts';
import type { EditedText } from './edited-text.ts';
import { loadPeers } from './load-peers.ts';
import { type EditPlan, makeEditedText } from './make-edits.ts';
import { type ScoredHighlight, scoreAnchors, tallyOutcomes } from './score-anchors.ts';

const REAL_EDITS = '../shared/bench-security/reanchor/real-edits.jsonl';

const PLANS: readonly EditPlan[] = [
  { name: '5 % edited', words: 0.05, blocks: 0, marks: ['short', 'sentence'] },
  { name: '10 % edited', words: 0.1, blocks: 0, marks: ['short', 'sentence'] },
  { name: '20 % edited', words: 0.2, blocks: 0, marks: ['short', 'sentence'] },
  { name: 'blocks moved', words: 0.05, blocks: 0.2, marks: ['short', 'sentence', 'paragraph'] },
];

const TEXTS_A_PLAN = 25;
const SENTENCES = 120;
/** Words of the made language: as many as a newspaper uses, and so few that every phrase comes again. */
const VOCABULARIES = [20_000, 300];

/**
 * Scores re-anchoring on a file of edited texts, or on made texts and, where they are, real edits; beside other matchers.
 * With `--json` the answer to every highlight. Exit 1 where a file is missing.
 */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file !== undefined) return scoreFile(file, values.json);
  for (const vocabulary of VOCABULARIES) {
    console.log(`\nMade texts, ${vocabulary} words in the language`);
    compareMatchers(madeTexts(vocabulary));
  }
  if (existsSync(REAL_EDITS)) {
    console.log(`\nReal edits (${REAL_EDITS})`);
    compareMatchers(readEdits(REAL_EDITS));
  } else console.log(`\nSkipped the real edits: there is no ${REAL_EDITS}.`);
  reportSpeed();
  return 0;
}

function scoreFile(file: string, json: boolean): number {
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 1;
  }
  const texts = readEdits(file);
  if (!json) {
    compareMatchers(texts);
    return 0;
  }
  const scored = texts.map((text) => ({ id: text.id, highlights: scoreText(text, knowingBoth) }));
  const labels = Object.fromEntries(tallyOutcomes(scored.flatMap(({ highlights }) => highlights)));
  console.log(JSON.stringify({ labels, texts: scored }));
  return 0;
}

const readEdits = (file: string): readonly EditedText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as EditedText);

const madeTexts = (vocabulary: number): readonly EditedText[] =>
  PLANS.flatMap((plan) =>
    Array.from({ length: TEXTS_A_PLAN }, (_, seed) =>
      makeEditedText(plan, makeText(SENTENCES, seed, vocabulary), seed),
    ),
  );

/** Finds a text's highlights again. */
type Matcher = (text: EditedText) => readonly Anchor[];

const selectorsOf = (text: EditedText) =>
  text.highlights.map((highlight) => describeRange(text.old, highlight));

const knowingBoth: Matcher = (text) => reanchor(text.old, text.new, selectorsOf(text));

const scoreText = (text: EditedText, match: Matcher): readonly ScoredHighlight[] =>
  scoreAnchors(text, match(text));

function compareMatchers(texts: readonly EditedText[]): void {
  report('old and new text known', texts, knowingBoth);
  report('selector alone', texts, (text) =>
    selectorsOf(text).map((selector) => anchorSelector(text.new, selector)),
  );
  const peers = loadPeers();
  if (peers.length === 0) console.log('Skipped the peers: they could not be installed from npm.');
  for (const { name, find } of peers)
    report(`peer: ${name}`, texts, (text) =>
      selectorsOf(text).map((selector) => find(text.new, selector)),
    );
}

function report(matcher: string, texts: readonly EditedText[], match: Matcher): void {
  const start = process.cpuUsage().user;
  const scored = texts.flatMap((text) => scoreText(text, match));
  const milliseconds = (process.cpuUsage().user - start) / 1000;
  console.log(`${matcher} (${milliseconds.toFixed(0)} ms of processor time)`);
  for (const [label, tally] of tallyOutcomes(scored)) {
    const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
    const share = (count: number): string => ((100 * count) / all).toFixed(1).padStart(5);
    console.log(
      `  ${label.padEnd(24)} right ${share(tally.right)} %  wrong ${share(tally.wrong)} %  ` +
        `partly ${share(tally.partly)} %  uncertain ${share(tally.uncertain)} %  lost ${share(tally.lost)} %  of ${all}`,
    );
  }
}

const LARGE_TEXT = 1_170;
const MANY_MARKS = 1_000;

/** One article of 100 kB with a thousand highlights. */
function reportSpeed(): void {
  const plan: EditPlan = { name: 'large', words: 0.05, blocks: 0.2, marks: ['short', 'sentence'] };
  const text = makeEditedText(plan, makeText(LARGE_TEXT, 1), 1);
  const marks = Array.from({ length: MANY_MARKS }, (_, at) => {
    const { start, end } = text.highlights[at % text.highlights.length] ?? { start: 0, end: 1 };
    return describeRange(text.old, { start, end });
  });
  const start = process.cpuUsage().user;
  reanchor(text.old, text.new, marks);
  const milliseconds = (process.cpuUsage().user - start) / 1000;
  console.log(
    `\n${MANY_MARKS} highlights in ${Math.round(text.old.length / 1000)} kB: ${milliseconds.toFixed(0)} ms of processor time`,
  );
}
