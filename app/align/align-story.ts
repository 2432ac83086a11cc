import type { Budget } from './budget.ts';
import { isSpent, UNLIMITED } from './budget.ts';
import { areComparable } from './comparable-languages.ts';
import { decideLinks } from './decide-links.ts';
import type { DecidedLink } from './decided-link.ts';
import { DecidedCells, decisionsAbout } from './decided-link.ts';
import { describeLink, type LinkDescription } from './describe-link.ts';
import { findCandidates } from './find-candidates.ts';
import type { LinkGroup } from './group-links.ts';
import { groupLinks, groupOfDecision } from './group-links.ts';
import type { IndexedStory, StoryDocument } from './index-story.ts';
import { indexStory } from './index-story.ts';
import { markMoves } from './mark-moves.ts';
import { scoreCandidates } from './score-candidates.ts';
import type { ScoredPair } from './scored-pair.ts';

/** Neighbouring sentences of two documents that answer each other, with all that is to be said of them. */
export interface StoryLink extends LinkGroup, LinkDescription {
  readonly moved: boolean;
}

/** How the sentences of two documents answer each other. */
export interface PairAlignment {
  /** Index of the document whose sentences are the rows; always the smaller. */
  readonly a: number;
  readonly b: number;
  /** Everything that was scored, linked or not. */
  readonly scored: readonly ScoredPair[];
  /** By place in the first document, then in the second. */
  readonly links: readonly StoryLink[];
}

export interface StoryAlignment {
  /** One for every two documents of one language. */
  readonly pairs: readonly PairAlignment[];
  /** Indexes of the documents whose pairs the budget left no time for. */
  readonly leftOut: readonly (readonly [a: number, b: number])[];
}

export interface StoryOptions {
  readonly decisions: readonly DecidedLink[];
  readonly budget: Budget;
  /** What the reader calls a document, for progress: "C". */
  readonly nameOf: (document: number) => string;
}

const DEFAULTS: StoryOptions = { decisions: [], budget: UNLIMITED, nameOf: String };

/** Lines up every two documents of a story that are of one language, or of unknown ones in one script. */
export function alignStory(
  documents: readonly StoryDocument[],
  options: Partial<StoryOptions> = {},
): StoryAlignment {
  const { decisions, budget, nameOf } = { ...DEFAULTS, ...options };
  const story = indexStory(documents);
  const todo = comparablePairs(documents);
  const pairs: PairAlignment[] = [];
  for (const [a, b] of todo) {
    if (isSpent(budget)) break;
    const at = `${nameOf(a)} with ${nameOf(b)}`;
    budget.onProgress({ stage: 'aligning', done: pairs.length, total: todo.length, at });
    pairs.push(alignPair(story, a, b, decisionsAbout(decisions, a, b)));
  }
  return { pairs, leftOut: todo.slice(pairs.length) };
}

function comparablePairs(
  documents: readonly StoryDocument[],
): readonly (readonly [number, number])[] {
  return documents.flatMap((first, a) =>
    documents.flatMap((second, b) =>
      a < b && areComparable(first, second) ? [[a, b] as const] : [],
    ),
  );
}

function alignPair(
  story: IndexedStory,
  a: number,
  b: number,
  decisions: readonly DecidedLink[],
): PairAlignment {
  const [first, second] = [story.documents[a], story.documents[b]];
  if (!first || !second) throw new RangeError(`no documents ${a} and ${b}`);
  const scored = scoreCandidates(findCandidates(first, second, story.stemWeights));
  const decided = new DecidedCells(decisions);
  const found = decideLinks(scored).filter((pair) => !decided.has(pair.row, pair.column));
  const pinned = decisions.filter(({ provenance }) => provenance !== 'rejected');
  const groups = [
    ...groupLinks(found),
    ...pinned.map((decision) => groupOfDecision(decision, scored)),
  ].sort(byPlace);
  const moved = markMoves(groups, [first.size, second.size]);
  const links = groups.map((group, at) => ({
    ...group,
    ...describeLink(story, first, second, group),
    moved: moved[at] ?? false,
  }));
  return { a, b, scored, links };
}

const byPlace = (p: LinkGroup, q: LinkGroup): number =>
  (p.rows[0] ?? 0) - (q.rows[0] ?? 0) || (p.columns[0] ?? 0) - (q.columns[0] ?? 0);
