import type { StoreApi } from 'zustand/vanilla';
import type {
  ArticleDraft,
  FindingKind,
  HighlightColour,
  Link,
  Note,
  Publication,
  ReadOutcome,
  ReportFormat,
  SearchHit,
  Siglum,
  TextRange,
  VerdictState,
} from '../../app/index.ts';
import type { CommandId } from './default-keys.ts';
import type {
  CellRef,
  SelectedWords,
  Selection,
  Theme,
  Titled,
  View,
  WorkbenchState,
} from './workbench-state.ts';

/** What the editor makes of a note. */
export type NoteWords = Pick<Note, 'text' | 'editorState' | 'references'>;

/** What the workbench can do. Every action the reader has, on the pointer or the keys, is one of these. */
export interface Actions {
  // Opening
  /** Asks the host what it was started with and shows it. Called once, when the page opens. */
  start(): Promise<void>;
  openFiles(files: readonly File[]): Promise<void>;
  openSample(): Promise<void>;
  /** Text pasted by the reader becomes a source of its own, named after its first words. */
  openPastedText(text: string): Promise<void>;
  openRecent(id: string): Promise<void>;
  /** Back to the welcome view; the comparison stays stored. */
  closeComparison(): Promise<void>;
  /** Shows a comparison at the place where words were found. */
  openHit(hit: SearchHit): Promise<void>;

  addOutcomes(outcomes: readonly ReadOutcome[]): Promise<void>;
  /** Puts the latest earlier version back; the present one is kept in its turn. */
  restoreVersion(siglum: Siglum): void;
  /** Reads a source's file again in an encoding the reader chose; its text takes the old one's place. */
  decodeAs(siglum: Siglum, encoding: string): Promise<void>;

  // The library
  /** Opens the tellings of a story found in a folder as a comparison. */
  openStory(drafts: readonly ArticleDraft[]): Promise<void>;
  /** Deletes a comparison and offers to undo it. */
  deleteComparison(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  /** Deletes a comparison that was deleted before, so that nothing brings it back. */
  deleteForGood(id: string): Promise<void>;
  duplicateComparison(id: string): Promise<void>;
  /** Renames a comparison that is not open. */
  renameKept(id: string, name: string): Promise<void>;
  /** The tags of all comparisons, the one used most first; none where the library cannot be asked. */
  knownTags(): Promise<readonly string[]>;
  /** Looks for words in all comparisons and notes; no words end the search. */
  searchLibrary(words: string): Promise<void>;
  /** All comparisons as one file. */
  exportLibrary(): Promise<void>;
  /** Takes in a copy of another library that this browser has; `copy` is that library's id. */
  takeInCopy(copy: string): Promise<void>;

  // Changes to the comparison, each undoable
  rename(name: string): void;
  removeArticle(siglum: Siglum): void;
  moveArticle(siglum: Siglum, to: number): void;
  editPublication(siglum: Siglum, fields: Partial<Publication>): void;
  /** `block` is an index into the article's blocks. */
  leaveOutBlock(siglum: Siglum, block: number): void;
  putBackBlock(siglum: Siglum, block: number): void;
  /** Highlights a range; returns the highlight's id. */
  highlight(siglum: Siglum, range: TextRange, colour: HighlightColour): string;
  recolourHighlight(id: string, colour: HighlightColour): void;
  /** Gives a highlight one more tag, unless it has it. */
  tagHighlight(id: string, words: string): void;
  untagHighlight(id: string, tag: string): void;
  /** Puts a highlight on other words of its article. */
  placeHighlight(id: string, range: TextRange): void;
  removeHighlight(id: string): void;
  /** Writes the note on a highlight, or begins one there. `note` says which where several hang on it; the first if absent. */
  writeNote(highlight: string, words: NoteWords, note?: string | null): void;
  /** Ties a note to words of any source: to the highlight that is there without a note, else to a new one. */
  addToNote(note: string, words: SelectedWords): void;
  /** Takes a highlight off a note that hangs on others too. The highlight stays. */
  takeOffNote(note: string, highlight: string): void;
  removeNote(id: string): void;
  /** Says of a finding what it is worth; in the review view the next open finding comes up. */
  decide(finding: string, state: VerdictState, reason?: string | null): void;
  /** The same of the selected absence and of those of the same words that are still open, as one step. */
  decideTogether(state: VerdictState, reason?: string | null): void;
  takeBackVerdict(finding: string): void;
  /** Takes any decision back by its id: a verdict, a pin, a finding of the reader's own. */
  withdrawDecision(id: string): void;
  /** Takes words, or a gap, into a finding of the reader's own; `addFinding` makes it of all of them. */
  gatherWords(words: SelectedWords): void;
  dropWords(words: SelectedWords): void;
  addFinding(kind: FindingKind, summary: string): void;
  /** Pins two passages' words to each other. */
  linkCells(from: CellRef, to: CellRef): void;
  /** Parts one source from a passage; with an offset in its text, only its sentences from there on. */
  splitPassage(cell: CellRef, from?: number): void;
  /** Puts a passage of one source and its next one together. */
  mergePassage(cell: CellRef): void;
  confirmPassage(passage: string): void;
  /** Takes two passages' words for no counterparts of each other; their other links stay. */
  rejectLink(link: Link): void;
  changeKind(finding: string, kind: FindingKind): void;
  /** Judges all cells against one text; null: against the largest group that agrees. */
  chooseBase(base: Siglum | null): void;
  /** Gives a passage, or a line of the value ledger, a title; an empty one gives the program's back. */
  giveTitle(thing: Titled, title: string): void;
  undo(): void;
  redo(): void;

  // Comparing
  cancelComparing(): void;
  compareAgain(): void;

  // Looking
  select(selection: Partial<Selection>): void;
  look(view: Partial<View>): void;
  toggleKind(kind: FindingKind): void;
  showOnlyKind(kind: FindingKind): void;
  setTheme(theme: Theme): void;
  zoomBy(pixels: number): void;
  nextPassage(step: 1 | -1): void;
  nextFinding(step: 1 | -1): void;
  /** The next finding without a verdict, round and round. */
  nextToReview(step: 1 | -1): void;
  /** Looks for words in the text of every source. */
  findWords(query: string): void;
  nextHit(step: 1 | -1): void;
  closeNotice(id: number): void;
  /** Puts a command on other keys; null puts it back on its own. A combination belongs to one command: others lose it. */
  changeKeys(command: CommandId, keys: readonly string[] | null): void;
  /** Puts every command back on its own keys. */
  resetKeys(): void;

  // Leaving
  /** Whether reports of this comparison leave out what nobody reviewed; remembered. */
  leaveOutUnreviewed(leaveOut: boolean): void;
  /** The passages by sources as comma-separated values. */
  exportMatrix(): Promise<void>;
  exportReport(format: ReportFormat): Promise<void>;
  /** The comparison itself, to go on with elsewhere. */
  exportSynopsis(): Promise<void>;
}

export interface Workbench extends Actions {
  readonly store: StoreApi<WorkbenchState>;
}
