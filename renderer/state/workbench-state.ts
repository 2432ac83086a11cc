import type {
  Article,
  ArticleDraft,
  CellState,
  Comparison,
  ComparisonSummary,
  Failure,
  FindingKind,
  Launch,
  Progress,
  SearchAnswer,
  Siglum,
  TextRange,
  Verdict,
  VerdictState,
} from '../../app/index.ts';
import type { CopyOffer } from '../library/sync-copy.ts';
import type { ChangedKeys } from './default-keys.ts';
import type { Hit } from './find-words.ts';
import type { History } from './history.ts';
import type { Work } from './work.ts';

/** How far the engine is with the articles on screen. The text can be read in every one of these. */
export type Comparing =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: Progress | null }
  | { readonly status: 'done' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Whether what the reader did is safely stored. */
export type Saving =
  | { readonly status: 'saved' }
  | { readonly status: 'saving' }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Words the reader has selected in one article. */
export interface SelectedWords extends TextRange {
  readonly siglum: Siglum;
}

/** A letter of an article's text. */
export interface TextPlace {
  readonly siglum: Siglum;
  readonly offset: number;
}

/** What the reader is looking at. Ids that no longer exist after a new run count as nothing selected. */
export interface Selection {
  /** Passage id. */
  readonly passage: string | null;
  /** The words by which the selected passage is found again when everything is lined up anew; null: the first ones it has then. */
  readonly origin: TextPlace | null;
  readonly finding: string | null;
  readonly highlight: string | null;
  readonly words: SelectedWords | null;
  /** The article whose column has the keyboard and leads the others. */
  readonly column: Siglum | null;
}

export type Theme = 'system' | 'light' | 'dark';

export type Screen = 'starting' | 'welcome' | 'read';

/** The ways to look at an open comparison. */
export type Mode = 'read' | 'matrix' | 'review';

/** A message that stays until the reader closes it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'problem' | 'information';
  /** One sentence: which file, what is wrong, what to do. */
  readonly sentence: string;
  /** What the reader can do about it. */
  readonly remedies: readonly Remedy[];
}

/** A button beside a notice, which goes away with it. */
export interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

/** Words looked for in the whole library; no answer yet while it is searched. */
export interface Search {
  readonly words: string;
  readonly answer: SearchAnswer | null;
}

/** The lists of the review queue. */
export type ReviewList = 'open' | VerdictState | 'all';

export const REVIEW_LISTS: readonly ReviewList[] = [
  'open',
  'second-look',
  'confirmed',
  'dismissed',
  'all',
];

/** What the review queue is grouped by: the kind of finding, or the passage it is about in story order. */
export type ReviewGrouping = 'kind' | 'passage';

export const REVIEW_GROUPINGS: readonly ReviewGrouping[] = ['kind', 'passage'];

/** What the cells of the matrix are told apart by: their states, and whether they moved. */
export type MatrixFilter = CellState | 'moved';

export const MATRIX_FILTERS: readonly MatrixFilter[] = [
  'same',
  'reworded',
  'differs',
  'contradicts',
  'moved',
  'absent',
  'only-here',
];

/** The orders the matrix can stand in. */
export type MatrixSort = 'story' | 'findings' | 'weight' | 'absent';

export const MATRIX_SORTS: readonly MatrixSort[] = ['story', 'findings', 'weight', 'absent'];

/** One source's part of one passage. */
export interface CellRef {
  readonly siglum: Siglum;
  readonly passage: string;
}

/** A thing with a title of its own: a passage by its id, or a value by one of its readings. */
export type Titled =
  | { readonly of: 'passage'; readonly passage: string }
  | ({ readonly of: 'value'; readonly siglum: Siglum } & TextRange);

/** What was looked for in all sources, and which of its places is the current one. */
export interface WordSearch {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Index into the hits; null until the reader goes to one. */
  readonly at: number | null;
}

/** Kind and sentence of a finding under way; null where no kind was chosen yet. */
export interface DraftSaid {
  readonly kind: FindingKind | null;
  readonly summary: string;
}

export const NOTHING_SAID: DraftSaid = { kind: null, summary: '' };

export interface View {
  readonly mode: Mode;
  readonly theme: Theme;
  /** Reading size in CSS pixels, 13 to 22. */
  readonly zoom: number;
  /** Kinds whose marks are not shown. `form` is among them at first. */
  readonly hiddenKinds: readonly FindingKind[];
  readonly scrollTogether: boolean;
  /** The article whose left-out blocks are shown. */
  readonly leftOutOf: Siglum | null;
  /** The finding whose dismissal waits for a reason. */
  readonly dismissing: string | null;
  /** Whether that reason is for all findings that are decided together with it. */
  readonly dismissingAll: boolean;
  /** Whether the panel with the details is open in a window too narrow for it to stand beside the text. */
  readonly details: boolean;
  readonly reviewList: ReviewList;
  readonly reviewBy: ReviewGrouping;
  readonly matrixSort: MatrixSort;
  /** States of which a passage must have a cell to be shown; none shows all. */
  readonly matrixStates: readonly MatrixFilter[];
  /** Whether passages on which all agree are folded away, in text and matrix. */
  readonly fold: boolean;
  /** Whether reports leave out findings nobody looked at. Kept with the comparison. */
  readonly leaveOutUnreviewed: boolean;
  readonly search: WordSearch;
  /** The passage that waits for its counterpart. */
  readonly linking: CellRef | null;
  /** Whether the links of the selected passage are listed, with the reasons for each. */
  readonly linkReasons: boolean;
  /** What a finding of the reader's rests on so far. */
  readonly draft: readonly SelectedWords[];
  /** What the reader said of it before going back to the text for more words. */
  readonly draftSaid: DraftSaid;
  /** A line over the text that says how to go on. */
  readonly hint: 'own-finding' | 'linked' | null;
  /** What the title dialog is about. */
  readonly titled: Titled | null;
  readonly dialog:
    | 'export'
    | 'keys'
    | 'paste'
    | 'kind'
    | 'commands'
    | 'own-finding'
    | 'blocks'
    | 'title'
    | null;
}

export interface Arriving {
  readonly id: string;
  readonly articles: readonly Article[];
}

/** Everything on screen follows from this value. */
export interface WorkbenchState {
  readonly screen: Screen;
  readonly launch: Launch | null;
  /** The saved comparisons, the one touched last first. */
  readonly recent: readonly ComparisonSummary[];
  /** Deleted ones that can be brought back. */
  readonly deleted: readonly ComparisonSummary[];
  /** The data folder the host keeps the library in; empty before it has said so. */
  readonly folder: string;
  /** Copies in this browser of libraries that the host does not keep. */
  readonly offers: readonly CopyOffer[];
  /** Stories found in a folder named at start, each as its tellings. */
  readonly stories: readonly (readonly ArticleDraft[])[];
  readonly search: Search | null;
  /** Beginnings of files that are still being read, to be looked at meanwhile; `id` is that of the comparison to be. */
  readonly arriving: Arriving | null;
  readonly work: Work | null;
  readonly history: History;
  readonly saving: Saving;
  /** The engine's last answer. Stays on screen while a new one is being made. */
  readonly found: Comparison | null;
  /** The same with the reader's own findings and kinds. */
  readonly comparison: Comparison | null;
  /** Passages and links as they will be, without findings, while differences are looked for and no answer is on screen. */
  readonly linedUp: Comparison | null;
  /** By the finding's id; a finding without one waits for review. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly comparing: Comparing;
  readonly selection: Selection;
  readonly view: View;
  readonly notices: readonly Notice[];
  /** Commands on other keys than the default ones. The reader's, whatever comparison is open. */
  readonly keys: ChangedKeys;
}

export const NOTHING_SELECTED: Selection = {
  passage: null,
  origin: null,
  finding: null,
  highlight: null,
  words: null,
  column: null,
};

export const INITIAL_VIEW: View = {
  mode: 'read',
  theme: 'system',
  zoom: 15,
  hiddenKinds: ['form'],
  scrollTogether: true,
  leftOutOf: null,
  dismissing: null,
  dismissingAll: false,
  details: false,
  reviewList: 'all',
  reviewBy: 'kind',
  matrixSort: 'story',
  matrixStates: [],
  fold: false,
  search: { query: '', hits: [], at: null },
  linking: null,
  linkReasons: false,
  draft: [],
  draftSaid: NOTHING_SAID,
  hint: null,
  leaveOutUnreviewed: false,
  titled: null,
  dialog: null,
};
