import { foldWord } from '../text/fold.ts';
import { GrowingInts } from './growing-ints.ts';
import { startsWithDigit } from './scan-words.ts';

/**
 * Words longer than this are told apart by their beginning only: the plainest stemmer there is, and one that needs no language
 * ("negotiate", "negotiations"; "переговоры", "переговорах").
 */
const STEM_LENGTH = 5;
const GRAM_LENGTH = 4;

/** How a word stands in the texts: counted over all sentences, so that a name can be told from a capital at a beginning. */
interface WordUse {
  capitals: number;
  smalls: number;
  /** As it stood in the text first, inside a sentence if ever. */
  spelling: string;
}

/** Gives every distinct word, stem and character 4-gram a small integer. One for all documents of a story. */
export class Vocabulary {
  /** Folded words by id. */
  readonly words: string[] = [];
  readonly stemOf = new GrowingInts();
  readonly gramStart = new GrowingInts([0]);
  readonly grams = new GrowingInts();
  readonly isNumber: boolean[] = [];
  private readonly uses: WordUse[] = [];
  private readonly byRaw = new Map<string, number>();
  private readonly byFolded = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly gramIds = new Map<string, number>();

  get stemCount(): number {
    return this.stems.size;
  }

  get gramCount(): number {
    return this.gramIds.size;
  }

  /** The id of a word as it stands in a text. `first`: it opens its sentence, so its capital says nothing. */
  idOf(raw: string, first: boolean): number {
    let id = this.byRaw.get(raw);
    if (id === undefined) {
      id = this.addFolded(foldTerm(raw), raw);
      this.byRaw.set(raw, id);
    }
    const use = this.uses[id];
    if (use !== undefined && !first) countUse(use, raw);
    return id;
  }

  /** Written with a capital inside sentences at least as often as without. */
  isName(id: number): boolean {
    const use = this.uses[id];
    return use !== undefined && use.capitals > 0 && use.capitals >= use.smalls;
  }

  /** A word as it stands in the texts. */
  spellingOf(id: number): string {
    return this.uses[id]?.spelling ?? '';
  }

  private addFolded(folded: string, raw: string): number {
    const known = this.byFolded.get(folded);
    if (known !== undefined) return known;
    const id = this.words.push(folded) - 1;
    this.byFolded.set(folded, id);
    this.uses.push({ capitals: 0, smalls: 0, spelling: raw });
    const number = startsWithDigit(folded);
    this.isNumber.push(number);
    this.stemOf.push(idIn(this.stems, number ? folded : folded.slice(0, STEM_LENGTH)));
    this.addGrams(number ? '' : folded);
    return id;
  }

  private addGrams(folded: string): void {
    const padded = ` ${folded} `;
    for (let at = 0; at + GRAM_LENGTH <= padded.length; at += 1)
      this.grams.push(idIn(this.gramIds, padded.slice(at, at + GRAM_LENGTH)));
    this.gramStart.push(this.grams.length);
  }
}

function idIn(ids: Map<string, number>, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}

function countUse(use: WordUse, raw: string): void {
  if (use.capitals + use.smalls === 0) use.spelling = raw;
  const sign = String.fromCodePoint(raw.codePointAt(0) ?? 0);
  if (sign !== sign.toLowerCase()) use.capitals += 1;
  else use.smalls += 1;
}

/** "U.S" and "US" are one word, "1,200" and "1200" one number. */
function foldTerm(raw: string): string {
  if (startsWithDigit(raw)) return raw.replace(/[.,](?=\d{3}(?!\d))/g, '');
  return foldWord(raw.replaceAll(/[.\u00B7]/g, ''));
}
