/** Who is said to be the source of something, in one sentence. */
export interface Source extends SourceDescription {
  /** Word indices into the words given: the source and the word that introduces it. */
  readonly start: number;
  readonly end: number;
  /** Where the words that name the source end: before the comma of "Ann Example, a member of the board, said". */
  readonly shownEnd: number;
  /** `cited`: "according to X"; `speaker`: "X said"; `told`: "told X"; `evidential`: "reportedly". */
  readonly role: 'cited' | 'speaker' | 'told' | 'evidential';
}

/** What is known of a source by its words. */
export interface SourceDescription {
  /** Keys of the names in it; empty for "two officials" and "he". */
  readonly names: ReadonlySet<string>;
  /** Keys of the one name that is meant, in order: "ann", "example" of "board spokeswoman Ann Example". */
  readonly person: readonly string[];
  /** Stems of its nouns of source: "source", "official". */
  readonly nouns: ReadonlySet<string>;
  /** What its office is of, "prime" of "the prime minister", "foreign" of "its foreign minister". */
  readonly portfolios: ReadonlySet<string>;
  /** The noun that says who it is, "officials" of "Turkish officials"; null where a name does, as in "board spokeswoman Ann Example". */
  readonly headNoun: string | null;
  /** Whether it is "he" or "she", or "they"; null where it is no pronoun. */
  readonly pronoun: 'one' | 'many' | null;
}

/** A source of which nothing is known but that there is one. */
export const NOBODY: SourceDescription = {
  names: new Set(),
  person: [],
  nouns: new Set(),
  portfolios: new Set(),
  headNoun: null,
  pronoun: null,
};
