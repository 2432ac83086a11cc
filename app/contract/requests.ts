import type { ComparisonList } from '../library/comparison-summary.ts';
import type {
  ChangeOutcome,
  LibraryChange,
  LibraryChanged,
  LibraryState,
} from '../library/library-state.ts';
import type { LibraryRecord } from '../library/record.ts';
import type { SearchAnswer } from '../library/search-hit.ts';
import type { StoredWork } from '../library/stored-work.ts';
import type { ArticleDraft } from '../text/article.ts';
import type { Result } from './result.ts';

/**
 * Every request the workbench can make of its host, with what it sends and what it gets. Both ends derive their
 * types from this map, so they cannot drift. Requests fail as values: an answer is always a `Result`.
 */
export interface Requests {
  /**
   * What the host is and what it was started with. Asked when the page opens; the answer to a reloaded page is the
   * same, so the page itself knows whether it has opened those files already.
   */
  readonly 'workbench.open': { readonly input: Nothing; readonly output: Launch };
  /**
   * Turns files the reader dropped or chose into articles, each with its own success or failure, in the order given.
   * The browser door takes messages of up to `MAX_REQUEST_BYTES`: large files go one to a request.
   */
  readonly 'articles.read': {
    readonly input: { readonly files: readonly NamedBytes[] };
    readonly output: readonly ReadOutcome[];
  };
  /**
   * Reads a file again in an encoding the reader chose. `sha256` names a file that came in since the host started; others have to be
   * opened again.
   */
  readonly 'article.decode': {
    readonly input: { readonly sha256: string; readonly encoding: string };
    readonly output: ReadArticle;
  };
  /** The sample comparison that ships with the program. */
  readonly 'sample.read': { readonly input: Nothing; readonly output: readonly ReadOutcome[] };
  /** Asks the reader where to put a report and writes it there. Only hosts whose `Launch.saves` is "dialog". */
  readonly 'report.save': { readonly input: ReportFile; readonly output: SaveOutcome };
  /** The library of the host's data folder. */
  readonly 'library.open': { readonly input: Nothing; readonly output: LibraryState };
  readonly 'library.list': { readonly input: Nothing; readonly output: ComparisonList };
  /** All records of one comparison, deleted ones included; empty where nobody knows it. */
  readonly 'library.comparison': {
    readonly input: { readonly id: string };
    readonly output: readonly LibraryRecord[];
  };
  /** The comparison of exactly these files (`filesKey`) that was touched last, and the one of files of the same names. */
  readonly 'library.find': {
    readonly input: { readonly files: string; readonly names: readonly string[] };
    readonly output: { readonly id: string | null; readonly named: string | null };
  };
  /** Keys and revisions of the records written after entry `after`; 0 gives all. */
  readonly 'library.index': {
    readonly input: { readonly after: number };
    readonly output: readonly Pick<LibraryRecord, 'key' | 'rev'>[];
  };
  /** Answers when the change is on the disk. */
  readonly 'library.change': { readonly input: LibraryChange; readonly output: ChangeOutcome };
  /**
   * What is wrong with older snapshots, one sentence each. Answers when every one has been looked at, which no start waits
   * for.
   */
  readonly 'library.check': {
    readonly input: Nothing;
    readonly output: { readonly problems: readonly string[] };
  };
  /** The tags of all comparisons that are not deleted, as `rankTags` orders them. */
  readonly 'library.tags': {
    readonly input: Nothing;
    readonly output: { readonly tags: readonly string[] };
  };
  /** Words anywhere in the library, whatever their case. */
  readonly 'library.search': {
    readonly input: { readonly words: string };
    readonly output: SearchAnswer;
  };
}

export type RequestName = keyof Requests;
export type RequestInput<N extends RequestName> = Requests[N]['input'];
export type RequestOutput<N extends RequestName> = Requests[N]['output'];

export type Nothing = Readonly<Record<never, never>>;

/** What the host tells the workbench without being asked. */
export interface Events {
  /** Files opened from the system, the menu or a second start of the program. */
  readonly 'articles.arrived': readonly ReadOutcome[];
  /** A menu entry the workbench carries out. */
  readonly 'menu.chosen': { readonly command: MenuCommand };
  /**
   * An entry of the library that is on the disk. Without records: how far the library is, told to a page that begins to
   * listen and may have missed entries.
   */
  readonly 'library.changed': LibraryChanged;
}

export type EventName = keyof Events;

export type MenuCommand = 'new-comparison' | 'export-report' | 'undo' | 'redo';

export interface Launch {
  /** New at each start of the host: tells a reloaded page from a new start with other files. */
  readonly id: string;
  readonly version: string;
  readonly door: 'electron' | 'browser';
  /** Where reports go: a save dialog of the host, or a download of the browser. */
  readonly saves: 'dialog' | 'download';
  /** What the files named at start became; empty where none were named. */
  readonly opened: readonly ReadOutcome[];
  /** The stories that files of folders named at start tell, each as the indexes in `opened` of its tellings; absent where no folder was named. */
  readonly stories?: readonly (readonly number[])[];
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file's fate: an article or a comparison of somebody's, or the reason there is none. */
export type ReadOutcome = ReadArticle | ReadPortable | ReadLibrary;

export interface ReadArticle {
  readonly name: string;
  readonly result: Result<ArticleDraft>;
}

/** What became of a portable file (`.synopsis`). */
export interface ReadPortable {
  readonly name: string;
  readonly portable: Result<StoredWork>;
}

/** What became of an exported library (`.synoptic`). */
export interface ReadLibrary {
  readonly name: string;
  readonly library: Result<readonly StoredWork[]>;
}

export interface ReportFile {
  readonly suggestedName: string;
  readonly format: FileFormat;
  /** Bytes for a comparison or a library, text for everything else. */
  readonly content: string | Uint8Array;
}

/** What leaves the program: a report, the comparison itself, or all of them. */
export type FileFormat = ReportFormat | 'synopsis' | 'synoptic';

export type ReportFormat = 'html' | 'markdown' | 'csv' | 'json';

/** `path` is null where the reader closed the dialog without choosing. */
export interface SaveOutcome {
  readonly path: string | null;
}

/** The handlers a host offers: one for every request, each answering with a value or a reason. */
export type Handlers = {
  readonly [N in RequestName]: (input: RequestInput<N>) => Promise<Result<RequestOutput<N>>>;
};

/** What `window.synoptic` (Electron preload) and the loopback client both offer the renderer. */
export interface Bridge {
  request<N extends RequestName>(
    name: N,
    input: RequestInput<N>,
  ): Promise<Result<RequestOutput<N>>>;
  /** Calls `listener` for each event until the returned function is called. */
  on<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void;
}
