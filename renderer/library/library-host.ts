import type {
  Bridge,
  ChangeOutcome,
  ComparisonList,
  Failure,
  LibraryRecord,
  LibraryState,
  RecordWrite,
  RequestInput,
  RequestName,
  RequestOutput,
  SearchAnswer,
} from '../../app/index.ts';

/** A request about the library that the host refused or could not be asked. */
export class LibraryFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** The library as the host keeps it. Every promise rejects with a `LibraryFailure` where the host says no. */
export interface LibraryHost {
  open(): Promise<LibraryState>;
  list(): Promise<ComparisonList>;
  comparison(id: string): Promise<readonly LibraryRecord[]>;
  find(input: RequestInput<'library.find'>): Promise<RequestOutput<'library.find'>>;
  index(after: number): Promise<readonly Pick<LibraryRecord, 'key' | 'rev'>[]>;
  change(writes: readonly RecordWrite[]): Promise<ChangeOutcome>;
  /** Sentences about older snapshots. */
  check(): Promise<readonly string[]>;
  tags(): Promise<readonly string[]>;
  search(words: string): Promise<SearchAnswer>;
}

/** `origin` is this page's own id, by which it knows its own changes again. */
export function libraryHost(bridge: Bridge, origin: string): LibraryHost {
  async function ask<N extends RequestName>(
    name: N,
    input: RequestInput<N>,
  ): Promise<RequestOutput<N>> {
    const answer = await bridge.request(name, input);
    if (!answer.ok) throw new LibraryFailure(answer.error);
    return answer.value;
  }
  return {
    open: () => ask('library.open', {}),
    list: () => ask('library.list', {}),
    comparison: (id) => ask('library.comparison', { id }),
    find: (input) => ask('library.find', input),
    index: (after) => ask('library.index', { after }),
    check: async () => (await ask('library.check', {})).problems,
    change: (writes) => ask('library.change', { origin, writes }),
    tags: async () => (await ask('library.tags', {})).tags,
    search: (words) => ask('library.search', { words }),
  };
}
