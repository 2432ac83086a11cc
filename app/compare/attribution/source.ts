/** Who is said to be the source of something, in one sentence. */
export interface Source {
  /** Word indices into the words given: the source and the word that introduces it. */
  readonly start: number;
  readonly end: number;
  /** Where the words that name the source end: before the comma of "Ann Example, a member of the board, said". */
  readonly shownEnd: number;
  /** `cited`: "according to X"; `speaker`: "X said"; `told`: "told X"; `evidential`: "reportedly". */
  readonly role: 'cited' | 'speaker' | 'told' | 'evidential';
  /** Keys of the names in it; empty for "two officials" and "he". */
  readonly names: ReadonlySet<string>;
  /** Keys of the one name that is meant, "Ann Example" of "board spokeswoman Ann Example". */
  readonly person: ReadonlySet<string>;
  /** Stems of its nouns of source: "source", "official". */
  readonly nouns: ReadonlySet<string>;
  readonly isPronoun: boolean;
}
