import type { Budget } from './budget.ts';
import { isSpent, UNLIMITED } from './budget.ts';
import { areComparable } from './comparable-languages.ts';
import { decideLinks, LEAST_LIKELY, SURE } from './decide-links.ts';
import type { DecidedLink } from './decided-link.ts';
import { DecidedCells, decisionsAbout } from './decided-link.ts';
import { describeLink } from './describe-link.ts';
import { dropStray } from './drop-stray.ts';
import { viewPair } from './features/pair-view.ts';
import type { JudgedPair, StoryScores } from './features/story-scores.ts';
import { connectStory } from './features/story-scores.ts';
import { fillInOrder } from './fill-in-order.ts';
import { findCandidates } from './find-candidates.ts';
import { findEqual } from './find-equal.ts';
import { byFirstSentences, groupLinks, groupOfDecision } from './group-links.ts';
import type { IndexedDocument, IndexedStory, StoryDocument } from './index-story.ts';
import { indexStory } from './index-story.ts';
import type { JudgedCandidates } from './keep-likely.ts';
import { markMoves } from './mark-moves.ts';
import { fromOwnOrder, ownOrder, toOwnOrder } from './own-order.ts';
import { judgeAgain, judgeAlone, judgeInStory } from './score-candidates.ts';
import type { ScoredPair } from './scored-pair.ts';
import type { DocumentPair, PairAlignment, StoryAlignment } from './story-alignment.ts';
import { storySize } from './story-size.ts';

export interface StoryOptions {
  /** What a person said of single links; the rest is lined up around it. */
  readonly decisions: readonly DecidedLink[];
  readonly budget: Budget;
  /** What the reader calls a document, for progress: "C". */
  readonly nameOf: (document: number) => string;
  /** Whether every sentence is compared with every other without the index, as a check on the search: very slow. */
  readonly exhaustive: boolean;
}

const DEFAULTS: StoryOptions = {
  decisions: [],
  budget: UNLIMITED,
  nameOf: String,
  exhaustive: false,
};

/**
 * Lines up every two documents of a story that are of one language, or of unknown ones in one script. All documents are looked
 * at together: third articles bear witness for every pair. The result does not depend on the order of the documents. Never
 * throws on any text. 10,000 sentences against 10,000 take a few seconds; the cost grows with the number of shared words.
 */
export function alignStory(
  documents: readonly StoryDocument[],
  options: Partial<StoryOptions> = {},
): StoryAlignment {
  const settings = { ...DEFAULTS, ...options };
  const order = ownOrder(documents);
  const ordered = order.flatMap((at) => documents[at] ?? []);
  const own: StoryOptions = {
    ...settings,
    decisions: toOwnOrder(settings.decisions, order),
    nameOf: (at) => settings.nameOf(order[at] ?? 0),
  };
  const { pairs, leftOut } = alignOrdered(ordered, own);
  const judged =
    storySize(ordered.length) === 'few'
      ? pairs.map((pair) => (hasSureLink(pair) ? pair : alignAlone(ordered, pair, own)))
      : pairs;
  return fromOwnOrder({ pairs: judged, leftOut }, order);
}

/** Whether the two articles surely tell of one thing. */
const hasSureLink = ({ links }: PairAlignment): boolean =>
  links.some(({ decision, score }) => decision === null && score >= SURE);

/**
 * Lines up two articles of a story anew as if they were alone. Where nothing ties them surely, what third articles seem to bear
 * witness to is chance mostly: a stranger among three sources would be tied to both others.
 */
function alignAlone(
  documents: readonly StoryDocument[],
  pair: PairAlignment,
  settings: StoryOptions,
): PairAlignment {
  const both = [documents[pair.a], documents[pair.b]].flatMap((one) => one ?? []);
  const decisions = decisionsAbout(settings.decisions, pair.a, pair.b).map((decision) => ({
    ...decision,
    a: 0,
    b: 1,
  }));
  const budget = { ...settings.budget, onProgress: () => {} };
  const [alone] = alignOrdered(both, { ...settings, decisions, budget }).pairs;
  return alone === undefined ? pair : { ...alone, a: pair.a, b: pair.b };
}

/** A pair with what a person said of it. */
interface RuledPair extends JudgedPair {
  readonly decisions: readonly DecidedLink[];
}

/** A pair after the first look. */
interface Prepared extends RuledPair {
  readonly judged: JudgedCandidates;
}

function alignOrdered(
  documents: readonly StoryDocument[],
  { decisions, budget, nameOf, exhaustive }: StoryOptions,
): StoryAlignment {
  const story = indexStory(documents);
  const todo = comparablePairs(documents);
  const prepared: Prepared[] = [];
  for (const pair of todo) {
    if (isSpent(budget)) break;
    const at = pair.map(nameOf).sort().join(' with ');
    budget.onProgress({ stage: 'aligning', done: prepared.length, total: todo.length, at });
    prepared.push(preparePair(story, pair, decisions, exhaustive));
  }
  const first = connectStory(story, prepared);
  const looked = prepared.map((pair) => lookAgain(pair, first));
  const second = connectStory(story, looked);
  return {
    pairs: looked.map((pair) => finishPair(story, pair, second)),
    leftOut: todo.slice(prepared.length),
  };
}

function comparablePairs(documents: readonly StoryDocument[]): readonly DocumentPair[] {
  return documents.flatMap((first, a) =>
    documents.flatMap((second, b) =>
      a < b && areComparable(first, second) ? [[a, b] as const] : [],
    ),
  );
}

function documentAt(story: IndexedStory, at: number): IndexedDocument {
  const document = story.documents[at];
  if (document === undefined) throw new RangeError(`the story has no document ${at}`);
  return document;
}

function preparePair(
  story: IndexedStory,
  [a, b]: DocumentPair,
  decisions: readonly DecidedLink[],
  exhaustive: boolean,
): Prepared {
  const [first, second] = [documentAt(story, a), documentAt(story, b)];
  const candidates = findCandidates(first, second, story.stem, { exhaustive });
  const judged = judgeAlone(viewPair(story, first, second, candidates));
  const own = decisionsAbout(decisions, a, b);
  const scores = new DecidedCells(own).overrule(judged.view.candidates, judged.scores);
  return { a, b, view: judged.view, scores, judged, decisions: own };
}

function lookAgain({ judged, ...pair }: Prepared, scores: StoryScores): RuledPair {
  const chances = judgeInStory(pair, judged, scores);
  const ruled = new DecidedCells(pair.decisions).overrule(pair.view.candidates, chances);
  return { ...pair, ...fillInOrder({ view: pair.view, scores: ruled }) };
}

function finishPair(story: IndexedStory, pair: RuledPair, scores: StoryScores): PairAlignment {
  const { from: first, to: second } = pair.view.forward;
  const scored = listScores(pair, judgeAgain(pair, scores));
  const cells = new DecidedCells(pair.decisions);
  const size = storySize(scores.documents);
  const likely = decideLinks(scored, findEqual(first, second), LEAST_LIKELY[size]);
  const shorter = Math.min(first.size, second.size);
  const found = (size === 'two' ? dropStray(likely, shorter) : likely).filter(
    ({ row, column }) => cells.rulingOn(row, column) === null,
  );
  const pinned = pair.decisions.filter(({ provenance }) => provenance !== 'rejected');
  const groups = [
    ...groupLinks(found),
    ...pinned.map((decision) => groupOfDecision(decision, scored)),
  ].sort(byFirstSentences);
  const moved = markMoves(groups, [first.size, second.size]);
  const links = groups.map((group, at) => ({
    ...group,
    ...describeLink(story, first, second, group),
    moved: moved[at] ?? false,
  }));
  return { a: pair.a, b: pair.b, scored, links };
}

const listScores = ({ view }: JudgedPair, scores: Float64Array): readonly ScoredPair[] =>
  Array.from(scores, (score, at) => ({
    row: view.candidates.rows[at] ?? 0,
    column: view.candidates.columns[at] ?? 0,
    score,
  }));
