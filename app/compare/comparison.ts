import type { Cut } from '../align/alignment.ts';
import type { Budget } from '../align/budget.ts';
import type { Link, LinkConstraint } from '../align/link.ts';
import type { JudgedPassage } from '../synopsis/passage.ts';
import type { Article, Siglum } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Evidence, Finding, FindingKind } from './finding.ts';
import type { PassageTitles } from './title/title-passages.ts';

/** What a comparison is asked to do. */
export interface CompareOptions {
  /** A person's pins and rejections; the rest is lined up around them. */
  readonly constraints: readonly LinkConstraint[];
  /** Whether `form` findings (spelling, marks, spaces) are listed. They are counted either way. */
  readonly form: boolean;
  /** The article against which cell states are said; null: against the largest agreeing group. */
  readonly base: Siglum | null;
  readonly budget: Budget;
  /**
   * Told once, as soon as everything is lined up: links and passages are as they will be, nothing is compared yet, so that there
   * are no findings, titles or ledgers. Looking for differences takes longer than lining up.
   */
  readonly onLinedUp?: (linedUp: Comparison) => void;
}

/** One source's reading of a value: "about 38,000 vehicles". */
export interface ValueReading extends Evidence {
  /** The number in `unit`, null where words name no number. */
  readonly number: number | null;
  readonly unit: string | null;
  /** "about", "at least"; null where nothing qualifies the number. */
  readonly qualifier: string | null;
}

/** Everything the sources say about one measurable thing. */
export interface ValueEntry {
  readonly thing: string;
  readonly readings: readonly ValueReading[];
}

export interface QuoteReading extends Evidence {
  /** False where the quotation marks open and never close. */
  readonly closed: boolean;
}

/** What one speaker is quoted as saying, source by source. */
export interface QuoteEntry {
  readonly speaker: string | null;
  readonly readings: readonly QuoteReading[];
}

export interface ChainStep extends TextRange {
  readonly text: string;
}

/** Whom an article says it has its story from, nearest first: Bloomberg, then two people close to the Kremlin. */
export interface AttributionChain {
  readonly article: Siglum;
  readonly chain: readonly ChainStep[];
}

/** Share of the words of a (of b) inside runs of five or more equal words also found in the other. */
export interface Independence {
  readonly a: Siglum;
  readonly b: Siglum;
  readonly sharedA: number;
  readonly sharedB: number;
}

/** The whole answer: what the engine knows about a set of articles. */
export interface Comparison {
  readonly articles: readonly Article[];
  readonly links: readonly Link[];
  readonly passages: readonly JudgedPassage[];
  readonly titles: PassageTitles;
  /** The important ones first. */
  readonly findings: readonly Finding[];
  readonly values: readonly ValueEntry[];
  readonly quotes: readonly QuoteEntry[];
  readonly attribution: readonly AttributionChain[];
  readonly independence: readonly Independence[];
  /** Findings per kind, `form` included whether listed or not; kinds without findings are left out. */
  readonly counts: Readonly<Partial<Record<FindingKind, number>>>;
  readonly cuts: readonly Cut[];
}
