import type { Anchor } from '../anchor/anchor-selector.ts';
import type { Highlight, HighlightColour, Note } from '../anchor/annotation.ts';
import type {
  AttributionChain,
  Independence,
  QuoteReading,
  ValueReading,
} from '../compare/comparison.ts';
import type { Finding, FindingKind } from '../compare/finding.ts';
import type { Coverage } from '../synopsis/coverage.ts';
import type { JudgedCell } from '../synopsis/passage.ts';
import type { Publication, Siglum, SourceFile } from '../text/article.ts';
import type { NotePiece } from './note-pieces.ts';

/** What a report says besides the comparison itself. */
export interface ReportDetails {
  /** The comparison's name, the report's title. */
  readonly name: string;
  /** ISO 8601 date and time. */
  readonly createdAt: string;
  /** Program and version: "synoptic 0.1.0". */
  readonly generator: string;
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
  /** The reader's titles of passages, by id; absent where there are none. */
  readonly titles?: ReadonlyMap<string, string>;
}

/** Everything a report shows, in the order it is read, before it takes a form. All texts are verbatim and hostile. */
export interface Report {
  readonly name: string;
  readonly createdAt: string;
  readonly generator: string;
  readonly sources: readonly ReportSource[];
  /** Kinds that have findings, in the order of the kinds. */
  readonly groups: readonly FindingGroup[];
  readonly rows: readonly ReportRow[];
  readonly values: readonly ReportValue[];
  readonly quotes: readonly ReportQuote[];
  readonly attribution: readonly AttributionChain[];
  readonly independence: readonly Independence[];
  readonly marks: readonly ReportMark[];
  /** Differences of form that were counted and are not listed. */
  readonly formNotListed: number;
  readonly approximate: boolean;
  readonly cuts: readonly string[];
}

export interface ReportSource extends Publication {
  readonly siglum: Siglum;
  readonly file: SourceFile;
  readonly coverage: Coverage;
  /** Blocks left out of the comparison as page furniture. */
  readonly leftOut: number;
}

export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly ReportFinding[];
}

export interface ReportFinding {
  /** 1 for the first finding of the report. */
  readonly number: number;
  readonly finding: Finding;
  readonly evidence: readonly EvidenceLine[];
}

/** What one source says of a finding, in its context; or the place where it says nothing. */
export interface EvidenceLine {
  readonly siglum: Siglum;
  /** BCP 47 tag of the words, null where it is not known. */
  readonly language: string | null;
  /** The passage's name, "A3"; null where the words lie in none. */
  readonly label: string | null;
  /** Where the gap is: inside the sentence shown, after it, or before everything. Null where there is evidence. */
  readonly gap: 'inside' | 'after' | 'start' | null;
  /** The sentence with the evidence marked, or the one the gap is in or after. Empty at the start of an article. */
  readonly context: readonly MarkedText[];
}

/** A stretch of verbatim text that is marked in one way from end to end. */
export interface MarkedText {
  readonly text: string;
  /** The most telling kind of the findings these words are evidence of. */
  readonly kind: FindingKind | null;
  /** True where this is the last stretch of a marked piece: its letter stands after it. */
  readonly ends: boolean;
  readonly colour: HighlightColour | null;
  /** A sign of markup: part of the text, but not of what is read. */
  readonly sign?: true;
}

/** One row of the synopsis. */
export interface ReportRow {
  readonly number: number;
  /** The reader's, else the program's in quotation marks. */
  readonly title: string;
  readonly cells: readonly ReportCell[];
}

export interface ReportCell {
  readonly siglum: Siglum;
  readonly language: string | null;
  readonly label: string | null;
  readonly state: JudgedCell['state'];
  /** Whether its article shares something with those of its row: only then does the state say something. */
  readonly isCompared: boolean;
  readonly moved: boolean;
  /** Empty where the article has nothing here. */
  readonly words: readonly MarkedText[];
}

/** A reading with the name of the passage it stands in. */
export type Labelled<T> = T & { readonly label: string | null };

export interface ReportValue {
  readonly thing: string;
  readonly readings: readonly Labelled<ValueReading>[];
}

export interface ReportQuote {
  readonly speaker: string | null;
  readonly readings: readonly Labelled<QuoteReading>[];
}

/** A highlight of the reader with its notes. */
export interface ReportMark {
  readonly highlight: Highlight;
  readonly language: string | null;
  readonly state: Anchor['state'];
  readonly label: string | null;
  /** The sentence with the highlighted words; only the words themselves where their place is lost. */
  readonly context: readonly MarkedText[];
  readonly notes: readonly ReportNote[];
}

export interface ReportNote {
  readonly pieces: readonly NotePiece[];
  /** What else it hangs on, by the name of the passage where there is one: "B4". */
  readonly alsoOn: readonly string[];
}
