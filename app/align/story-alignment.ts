import type { LinkDescription } from './describe-link.ts';
import type { LinkGroup } from './group-links.ts';
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
  /** Every pair of sentences that was looked at twice, linked or not. */
  readonly scored: readonly ScoredPair[];
  /** By place in the first document, then in the second. */
  readonly links: readonly StoryLink[];
}

/** Indexes of two documents, the smaller first. */
export type DocumentPair = readonly [a: number, b: number];

export interface StoryAlignment {
  /** One for every two documents of one language that the budget left time for, by rising indexes. */
  readonly pairs: readonly PairAlignment[];
  /** The pairs it left no time for. */
  readonly leftOut: readonly DocumentPair[];
}
