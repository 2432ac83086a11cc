import type { Finding } from '../../../app/index.ts';
import type { DrawnPair } from './draw-pair.ts';
import { compareTexts, type JudgedPair, judgePair } from './judge-plants.ts';
import { shareLine } from './share-line.ts';

/** A planter that finds no place in this many texts in a row has none anywhere. */
const MAX_MISSES = 4000;

interface Tally {
  found: number;
  all: number;
}

/** Plants `count` changes and prints how many are found; with `list` also those missed and what else was found, in context, with `all` every plant. */
export function runPlanter(
  what: string,
  draw: () => DrawnPair | null,
  count: number,
  list: 'nothing' | 'missed' | 'all',
): void {
  const tallies: Record<'copies' | 'retellings', Tally> = {
    copies: { found: 0, all: 0 },
    retellings: { found: 0, all: 0 },
  };
  let others = 0;
  for (let done = 0, misses = 0; done < count && misses < MAX_MISSES; ) {
    const pair = draw();
    if (pair === null) {
      misses++;
      continue;
    }
    misses = 0;
    done++;
    const known = pair.isCopy ? [] : compareTexts(pair.a, pair.before).findings;
    const judged = judgePair({ id: `${what} ${done}`, ...pair }, known);
    const isFound = judged.plants.every(({ found }) => found);
    const tally = tallies[pair.isCopy ? 'copies' : 'retellings'];
    tally.all++;
    tally.found += Number(isFound);
    if (pair.isCopy) others += judged.others.length;
    if (list === 'all' || (list === 'missed' && !isFound)) listPair(pair, judged, isFound);
  }
  const { copies, retellings } = tallies;
  console.log(
    `${shareLine(what, copies.found + retellings.found, copies.all + retellings.all)}   copies ${copies.found}/${copies.all}, retellings ${retellings.found}/${retellings.all}, other findings in copies ${others}`,
  );
}

function listPair(pair: DrawnPair, { others }: JudgedPair, isFound: boolean): void {
  const where = pair.isCopy ? 'a copy' : 'a retelling';
  console.log(`  ${isFound ? 'found' : 'missed'} in ${where}: ${describePlant(pair)}`);
  for (const finding of others) console.log(`    instead or also: ${describeFinding(finding)}`);
}

/** How many code units of context are shown on either side. */
const CONTEXT = 70;

/** The words taken away, and those planted with the text around them, on one line. */
function describePlant({ a, b, before, plants: [plant] }: DrawnPair): string {
  if (plant === undefined) return '';
  const text = plant.article === 'a' ? a : b;
  const { start, end } = plant;
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`;
  const removed =
    plant.kind === 'moved' || plant.article === 'a'
      ? ''
      : `[${before.slice(start, Math.max(start, end + before.length - b.length))}] -> `;
  return (removed + around).replace(/\s+/g, ' ');
}

const describeFinding = ({ kind, summary }: Finding): string => `${kind}: ${summary}`;
