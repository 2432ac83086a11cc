import type { Word } from './words.ts';

/** Words of a list that count as one expression, by place in the words searched. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Expressions of one or more folded words, each with what it stands for, looked up in linear time. */
export class Phrases<T> {
  private readonly byFirst = new Map<
    string,
    { readonly words: readonly string[]; readonly value: T }[]
  >();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const list = this.byFirst.get(first) ?? [];
      list.push({ words, value });
      list.sort((one, other) => other.words.length - one.words.length);
      this.byFirst.set(first, list);
    }
  }

  /** The longest expression that begins at a word, or null. */
  at(words: readonly Word[], start: number): PhraseMatch<T> | null {
    for (const { words: phrase, value } of this.byFirst.get(words[start]?.folded ?? '') ?? [])
      if (phrase.every((word, at) => words[start + at]?.folded === word))
        return { start, end: start + phrase.length, value };
    return null;
  }

  /** All expressions, in text order, not overlapping. */
  find(words: readonly Word[]): readonly PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let start = 0; start < words.length; start++) {
      const match = this.at(words, start);
      if (match === null) continue;
      found.push(match);
      start = match.end - 1;
    }
    return found;
  }
}
