import { foldWord } from '../text/fold.ts';
import { GramIds } from './gram-ids.ts';
import { GrowingInts } from './growing-ints.ts';
import { startsWithDigit } from './scan-words.ts';

/**
 * Words longer than this are told apart by their beginning only: the plainest stemmer there is, and one that needs no language
 * ("negotiate", "negotiations"; "переговоры", "переговорах").
 */
export const STEM_LENGTH = 5;

/** How a word stands in the texts: counted over all sentences, so that a name can be told from a capital at a beginning. */
interface WordUse {
  readonly id: number;
  capitals: number;
  smalls: number;
  /** As it stood in the text first, inside a sentence if ever. */
  spelling: string;
}

/** One way a word is written. */
interface Spelling {
  readonly use: WordUse;
  readonly isCapital: boolean;
}

/** Gives every distinct word, stem and character 4-gram a small integer. One for all documents of a story. */
export class Vocabulary {
  /** Folded words by id. */
  readonly words: string[] = [];
  readonly stemOf = new GrowingInts();
  readonly gramStart = new GrowingInts([0]);
  readonly grams = new GrowingInts();
  /** What every stem may mean: numbers of meanings, by `conceptStart` of the stem. */
  readonly conceptStart = new GrowingInts([0]);
  readonly concepts = new GrowingInts();
  readonly isNumber: boolean[] = [];
  private readonly uses: WordUse[] = [];
  private readonly spellings = new Map<string, Spelling>();
  private readonly byFolded = new Map<string, WordUse>();
  private readonly stems = new Map<string, number>();
  private readonly gramIds = new GramIds();

  /** Takes what is known of the meanings of stems. */
  constructor(private readonly conceptsOf: (stem: string) => readonly number[]) {}

  get stemCount(): number {
    return this.stems.size;
  }

  get gramCount(): number {
    return this.gramIds.count;
  }

  /** The id of a word as it stands in a text. `first`: it opens its sentence, so its capital says nothing. */
  idOf(raw: string, first: boolean): number {
    const known = this.spellings.get(raw) ?? this.addSpelling(raw);
    if (!first) countUse(known, raw);
    return known.use.id;
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

  /** What a word may mean, by its stem. */
  conceptsOfWord(id: number): readonly number[] {
    const stem = this.stemOf.view()[id] ?? 0;
    const start = this.conceptStart.view();
    return [...this.concepts.view().subarray(start[stem], start[stem + 1])];
  }

  /** Goes over all stems in order of first use. */
  forEachStem(visit: (stem: string, id: number) => void): void {
    for (const [stem, id] of this.stems) visit(stem, id);
  }

  private addSpelling(raw: string): Spelling {
    const folded = foldTerm(raw);
    const use = this.byFolded.get(folded) ?? this.addFolded(folded, raw);
    const sign = String.fromCodePoint(raw.codePointAt(0) ?? 0);
    const spelling = { use, isCapital: sign !== sign.toLowerCase() };
    this.spellings.set(raw, spelling);
    return spelling;
  }

  private addFolded(folded: string, raw: string): WordUse {
    const use = { id: this.words.push(folded) - 1, capitals: 0, smalls: 0, spelling: raw };
    this.byFolded.set(folded, use);
    this.uses.push(use);
    const number = startsWithDigit(folded);
    this.isNumber.push(number);
    this.stemOf.push(this.stemIdOf(number ? folded : folded.slice(0, STEM_LENGTH)));
    this.gramIds.list(number ? '' : folded, this.grams);
    this.gramStart.push(this.grams.length);
    return use;
  }

  private stemIdOf(stem: string): number {
    const known = this.stems.get(stem);
    if (known !== undefined) return known;
    this.stems.set(stem, this.stems.size);
    for (const concept of this.conceptsOf(stem)) this.concepts.push(concept);
    this.conceptStart.push(this.concepts.length);
    return this.stems.size - 1;
  }
}

function countUse({ use, isCapital }: Spelling, raw: string): void {
  if (use.capitals + use.smalls === 0) use.spelling = raw;
  if (isCapital) use.capitals += 1;
  else use.smalls += 1;
}

/** "U.S" and "US" are one word, "1,200" and "1200" one number. */
function foldTerm(raw: string): string {
  if (startsWithDigit(raw)) return raw.replace(/[.,](?=\d{3}(?!\d))/g, '');
  return foldWord(raw.replaceAll(/[.\u00B7]/g, ''));
}
