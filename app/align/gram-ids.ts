import type { GrowingInts } from './growing-ints.ts';

const GRAM_LENGTH = 4;

/** So many bits number a sign; four signs then make one small integer, which a map finds faster than a string. */
const SIGN_BITS = 7;
const MOST_SIGNS = 1 << SIGN_BITS;
const GRAM_MASK = (1 << (SIGN_BITS * GRAM_LENGTH)) - 1;

/** Gives every distinct character 4-gram a small integer, in order of first use. */
export class GramIds {
  private readonly byText = new Map<string, number>();
  private readonly bySigns = new Map<number, number>();
  /** Numbers of the code units met so far, from 1. */
  private readonly signs = new Map<number, number>();

  get count(): number {
    return this.byText.size + this.bySigns.size;
  }

  /** Adds the ids of the 4-grams of a word between two blanks to `into`; code units, as the rest of the engine counts. */
  list(word: string, into: GrowingInts): void {
    const padded = ` ${word} `;
    let key = 0;
    let simple = 0;
    for (let at = 0; at < padded.length; at += 1) {
      const sign = this.signOf(padded.charCodeAt(at));
      simple = sign < MOST_SIGNS ? simple + 1 : 0;
      key = ((key << SIGN_BITS) | (sign % MOST_SIGNS)) & GRAM_MASK;
      if (at + 1 < GRAM_LENGTH) continue;
      if (simple >= GRAM_LENGTH) into.push(this.idOf(this.bySigns, key));
      else into.push(this.idOf(this.byText, padded.slice(at + 1 - GRAM_LENGTH, at + 1)));
    }
  }

  private signOf(unit: number): number {
    const known = this.signs.get(unit);
    if (known !== undefined) return known;
    this.signs.set(unit, this.signs.size + 1);
    return this.signs.size;
  }

  private idOf<Key>(ids: Map<Key, number>, key: Key): number {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = this.count;
    ids.set(key, id);
    return id;
  }
}
