import type { LinkConstraint } from '../align/link.ts';
import type { RangeSelector } from '../anchor/selector.ts';
import type { FindingKind, Verdict } from '../compare/finding.ts';
import type { Siglum } from '../text/article.ts';

/**
 * What a reader decided about the program's answer. Kept by words and place, never by sentence or passage number, so that it
 * holds when the articles are compared again.
 */
export type Decision = VerdictDecision | KindDecision | OwnFinding | LinkDecision | TitleDecision;

/** A finding as decisions remember it: by its id, and by kind and words in case a new run gives it another id. */
export interface FindingRef {
  readonly finding: string;
  /** The machine's kind. */
  readonly foundAs: FindingKind;
  /** The distinct evidence words, gaps left out. */
  readonly words: readonly string[];
}

export interface VerdictDecision extends FindingRef {
  readonly type: 'verdict';
  readonly id: string;
  readonly verdict: Verdict;
}

/** The reader calls a finding by another kind; `foundAs` keeps the old one on record. */
export interface KindDecision extends FindingRef {
  readonly type: 'kind';
  readonly id: string;
  readonly kind: FindingKind;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** A difference the reader found. It counts as confirmed until the reader says otherwise. */
export interface OwnFinding {
  readonly type: 'own-finding';
  readonly id: string;
  readonly kind: FindingKind;
  /** One sentence of the reader's. */
  readonly summary: string;
  /** Words of articles; an empty range is a gap. */
  readonly evidence: readonly Place[];
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** Two stretches of text belong together, or they do not. */
export interface LinkDecision {
  readonly type: 'link';
  readonly id: string;
  readonly a: Place;
  readonly b: Place;
  readonly provenance: LinkConstraint['provenance'];
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** What the reader calls a passage, or a line of the value ledger. The last one on the same thing is in force. */
export interface TitleDecision {
  readonly type: 'title';
  readonly id: string;
  readonly of: 'passage' | 'value';
  /** Words of the passage, or of one reading of the value. */
  readonly place: Place;
  readonly title: string;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** A stretch of one article, found again by its words. */
export interface Place {
  readonly article: Siglum;
  readonly selector: RangeSelector;
}
