import { parseArgs } from 'node:util';
import { heldBackPages, shownPages } from './gold-pages.ts';
import type { GoldPage } from './make-page.ts';
import { readGoldFolder, type StoredPage } from './read-gold-folder.ts';
import { readWithProgram, readWithReadability } from './read-pages.ts';
import {
  addScores,
  f1,
  findMisread,
  type Misread,
  type PageScore,
  scorePage,
} from './score-page.ts';

const USAGE = `usage: npm run bench:import -- [DIR] [--held-back] [--pages] [--misread]
Scores what import makes of web pages against labels by hand, beside Readability alone: F1 of content characters, and the share of boilerplate
characters labelled as such. DIR holds NAME.html and NAME.gold.json ({blocks: [{kind, text}]}); without it the project's own pages are scored,
with --held-back those put aside too. --pages prints a line a page, --misread what is labelled otherwise or lost.`;

interface Compared {
  readonly name: string;
  readonly program: PageScore;
  readonly readability: PageScore;
  readonly misread: readonly Misread[];
}

/** Scores pages and prints the figures; 0 where all could be scored. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'held-back': { type: 'boolean', default: false },
      misread: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  if (values.help) return 0;
  const [folder] = positionals;
  if (folder !== undefined) return report(folder, readGoldFolder(folder), values);
  const shown = await report('pages worked with', shownPages().map(stored), values);
  if (!values['held-back']) return shown;
  return shown + (await report('pages put aside', heldBackPages().map(stored), values));
}

const stored = ({ name, html, blocks }: GoldPage): StoredPage => ({
  name: `${name}.html`,
  bytes: new TextEncoder().encode(html),
  blocks,
});

async function report(title: string, pages: readonly StoredPage[], shown: Shown): Promise<number> {
  const compared: Compared[] = [];
  for (const page of pages) compared.push(await compare(page, shown.misread));
  if (shown.pages || shown.misread) for (const page of compared) printPage(page);
  console.log(`${title}: ${pages.length} pages`);
  for (const reader of ['program', 'readability'] as const)
    console.log(`  ${reader.padEnd(12)} ${summary(compared.map((page) => page[reader]))}`);
  return pages.length > 0 ? 0 : 1;
}

/** What is printed besides the sums. */
interface Shown {
  readonly pages: boolean;
  readonly misread: boolean;
}

function printPage({ name, program, readability, misread }: Compared): void {
  console.log(`  ${name.padEnd(32)} ${figures(program)}   Readability ${figures(readability)}`);
  for (const { wanted, got, text } of misread)
    console.log(`    ${wanted} read as ${got ?? 'nothing'}: ${text}`);
}

/** What was misread costs as much again as the score, and is told where it is asked for. */
async function compare(
  { name, bytes, blocks }: StoredPage,
  tellsMisread: boolean,
): Promise<Compared> {
  const html = new TextDecoder().decode(bytes);
  const answer = await readWithProgram(name, bytes);
  return {
    name,
    misread: tellsMisread ? findMisread(blocks, answer) : [],
    program: scorePage(blocks, answer),
    readability: scorePage(blocks, readWithReadability(html)),
  };
}

function figures(score: PageScore): string {
  return `F1 ${percent(f1(score))}  labelled ${percent(share(score.labelled, score.boilerplate))}`;
}

/** Over all characters, and as the mean and the lowest of the pages. */
function summary(scores: readonly PageScore[]): string {
  const total = addScores(scores);
  const each = scores.map(f1);
  const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
  return [
    `F1 of content ${percent(f1(total))} (precision ${percent(share(total.right, total.answered))}, recall ${percent(share(total.right, total.gold))}; mean of pages ${percent(mean)}, lowest ${percent(Math.min(...each))})`,
    `boilerplate labelled ${percent(share(total.labelled, total.boilerplate))}, not in the content ${percent(share(total.leftOut, total.boilerplate))}`,
  ].join(', ');
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;
