import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { calibrateScore } from '../../../app/compare/calibrate-score.ts';
import { findMoved } from '../../../app/compare/find-moved.ts';
import { findOnlyHere } from '../../../app/compare/find-only-here.ts';
import type { Difference } from '../../../app/compare/relation.ts';
import { buildStory } from '../../../app/compare/story.ts';
import { alignArticles, UNLIMITED } from '../../../app/index.ts';
import { articleOfText } from '../../support/article-of-text.ts';
import { readStories } from '../align/read-stories.ts';

/** One finding with what the labelled data says of it. */
interface Judged {
  readonly kind: 'omissions' | 'moved';
  readonly sureness: number;
  readonly right: boolean;
}

const OUT = 'resources/finding-scores.json';

/** Fits how often omissions and moves of each sureness are right; prints the table on data not fitted on; `--write` stores it. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/bench' },
      write: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(path.join(values.data, 'retell.train.jsonl'))) {
    console.error(`There is no bench data in ${values.data}: name its folder with --data DIR.`);
    return 1;
  }
  if (values.write) {
    const judged = ['retell.train', 'deplain.dev'].flatMap((set) => judgeSet(values.data, set));
    const knots = { omissions: fitKnots(judged, 'omissions'), moved: fitKnots(judged, 'moved') };
    writeFileSync(OUT, `${JSON.stringify(knots)}\n`);
    console.log(`${OUT} written from ${judged.length} findings; run again to see the table.`);
    return 0;
  }
  for (const set of ['retell.dev', 'deplain.dev']) printTable(set, judgeSet(values.data, set));
  return 0;
}

const judgeSet = (data: string, set: string): readonly Judged[] =>
  readStories(path.join(data, `${set}.jsonl`)).flatMap(({ docs, pairs }) =>
    pairs.flatMap(({ a, b, gold }) => {
      const sentences = [a, b].map((id) => docs.find((doc) => doc.id === id)?.sentences ?? []);
      return judgePair(sentences[0] ?? [], sentences[1] ?? [], gold);
    }),
  );

function judgePair(
  a: readonly string[],
  b: readonly string[],
  gold: readonly (readonly [number, number])[],
): readonly Judged[] {
  const articles = [articleOfText('A', a.join('\n\n')), articleOfText('B', b.join('\n\n'))];
  const { links, nearest } = alignArticles(articles, [], UNLIMITED);
  const story = buildStory(articles, links, nearest);
  const at = ({ evidence }: Difference, siglum: string): number | null => {
    const piece = evidence.find(({ article, text }) => article === siglum && text !== '');
    return piece === undefined ? null : lineOf(siglum === 'A' ? a : b, piece.start);
  };
  return [
    ...findOnlyHere(story).map((finding): Judged => {
      const [inA, inB] = [at(finding, 'A'), at(finding, 'B')];
      const right = !gold.some(([one, other]) => one === inA || other === inB);
      return { kind: 'omissions', sureness: finding.score, right };
    }),
    ...findMoved(story).map((finding): Judged => {
      const [inA, inB] = [at(finding, 'A'), at(finding, 'B')];
      const right = gold.some(([one, other]) => one === inA && other === inB);
      return { kind: 'moved', sureness: finding.score, right };
    }),
  ];
}

/** Which sentence of a text set one a paragraph an offset lies in. */
function lineOf(sentences: readonly string[], offset: number): number {
  let start = 0;
  return sentences.findIndex((sentence) => {
    start += sentence.length + 2;
    return offset < start;
  });
}

const BUCKET = 0.05;
const bucketOf = ({ sureness }: Judged): number => Math.round(sureness / BUCKET) * BUCKET;
/** Each bucket counts as if it had seen one right and one wrong more: few findings prove little. */
const PRIOR = 1;

/** Share of right ones by bucket, made rising by joining neighbours that fall (pool adjacent violators, Ayer 1955). */
function fitKnots(
  all: readonly Judged[],
  kind: Judged['kind'],
): readonly (readonly [number, number])[] {
  const pools: { sureness: number[]; right: number; count: number }[] = [];
  const judged = all.filter((one) => one.kind === kind);
  for (const bucket of [...new Set(judged.map(bucketOf))].sort((x, y) => x - y)) {
    const members = judged.filter((one) => bucketOf(one) === bucket);
    pools.push({
      sureness: [bucket],
      right: members.filter(({ right }) => right).length + PRIOR,
      count: members.length + 2 * PRIOR,
    });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; ) {
      if (before.right / before.count <= last.right / last.count) break;
      pools.splice(-2, 2, {
        sureness: [...before.sureness, ...last.sureness],
        right: before.right + last.right,
        count: before.count + last.count,
      });
      [last, before] = [pools.at(-1), pools.at(-2)];
    }
  }
  return pools.flatMap(({ sureness, right, count }) =>
    sureness.map((one) => [round(one), round(right / count)] as const),
  );
}

const round = (number: number): number => Math.round(number * 1000) / 1000;

function printTable(set: string, judged: readonly Judged[]): void {
  for (const kind of ['omissions', 'moved'] as const) {
    const scored = judged
      .filter((one) => one.kind === kind)
      .map(({ sureness, right }) => ({
        score: calibrateScore(kind === 'moved' ? 'moved' : 'only-here', sureness),
        right,
      }));
    for (let low = 0; low < 1; low += 0.1) {
      const inside = scored.filter(({ score }) => score >= low && score < low + 0.1);
      if (inside.length === 0) continue;
      const mean = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
      const right = inside.filter((one) => one.right).length;
      console.log(
        `${set.padEnd(12)} ${kind.padEnd(10)} scored ${mean.toFixed(2)}  right ${right}/${inside.length} = ${(right / inside.length).toFixed(2)}`,
      );
    }
  }
}
