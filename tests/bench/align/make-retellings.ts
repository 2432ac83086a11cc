import { randomFrom } from '../random.ts';
import { capitalise, toSentence, VOCABULARY, wordOf } from './make-text.ts';

/** A sentence of a made-up text. */
export interface MadeSentence {
  readonly text: string;
  /** Numbers of the sentences of the hidden source it tells: none where the version adds it, two where it joins them. */
  readonly source: readonly number[];
}

/** Every so many words of the vocabulary one is a name, and one a number. */
const NAME_EVERY = 11;
const NUMBER_EVERY = 35;

/** Words of a sentence: so many in the middle, and so widely spread about it (log-normal). */
const MIDDLE_LENGTH = 30;
const LENGTH_SPREAD = 0.6;

/** What a version of a story does to its source, measured against the labelled retellings: `measureRetelling` shows both. */
const STORY_LENGTH = 13;
const LEFT_OUT = 0.17;
const JOINED = 0.07;
/** A version keeps this share of a sentence's words, spread evenly about the middle; half of the others it leaves out. */
const KEPT_WORDS = 0.83;
const KEPT_WORDS_SPREAD = 0.15;
/** Phrases of about so many words change places with the next one this often. */
const PHRASE = 8;
const SWAPPED_PHRASES = 0.13;
/** Blocks of so many sentences move inside their story, by up to so many blocks. */
const BLOCK = 3;
const MOVE = 4;

/** Joining makes a version shorter than its source, but never by this much. */
const ROOM = 1.2;

type Words = readonly string[];

/**
 * Makes `versions` texts of `size` sentences each that all retell one source nobody sees, story by story. Words come as often
 * as in real texts (Zipf). The same seed gives the same texts.
 */
export function makeRetellings(
  size: number,
  versions: number,
  seed: number,
): readonly (readonly MadeSentence[])[] {
  const teller = new Storyteller(randomFrom(seed));
  const source = Array.from({ length: Math.ceil(size * ROOM) }, () => teller.sentence());
  return Array.from({ length: versions }, () => teller.retell(source).slice(0, size));
}

class Storyteller {
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  sentence(): Words {
    const spread = Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(Math.PI * this.random());
    const length = Math.max(4, Math.round(MIDDLE_LENGTH * Math.exp(LENGTH_SPREAD * spread)));
    return Array.from({ length }, () => this.word());
  }

  retell(source: readonly Words[]): readonly MadeSentence[] {
    const stories = Array.from({ length: Math.ceil(source.length / STORY_LENGTH) }, (_, at) =>
      this.retellStory(source, at * STORY_LENGTH),
    );
    return stories.flat();
  }

  private retellStory(source: readonly Words[], first: number): readonly MadeSentence[] {
    const blocks: MadeSentence[][] = [];
    for (let at = first; at < Math.min(source.length, first + STORY_LENGTH); at += 1) {
      if ((at - first) % BLOCK === 0) blocks.push([]);
      const block = blocks.at(-1) ?? [];
      const before = block.at(-1);
      const told = this.tell(source[at] ?? [], at);
      if (before !== undefined && this.random() < JOINED)
        block[block.length - 1] = join(before, told);
      else block.push(told);
    }
    return blocks
      .map((block, at) => ({ block, at: at + MOVE * this.random() }))
      .sort((p, q) => p.at - q.at)
      .flatMap(({ block }) => block);
  }

  /** The sentence in other words, or another one in its place. */
  private tell(words: Words, at: number): MadeSentence {
    if (this.random() < LEFT_OUT) return { text: toSentence(this.sentence()), source: [] };
    const kept = KEPT_WORDS + KEPT_WORDS_SPREAD * (2 * this.random() - 1);
    const reworded = this.swapPhrases(words).flatMap((own) => {
      if (this.random() < kept) return [own];
      return this.random() < 0.5 ? [] : [this.word(), this.word()];
    });
    return { text: toSentence(reworded.length > 0 ? reworded : words), source: [at] };
  }

  private swapPhrases(words: Words): Words {
    const phrases: Words[] = [];
    for (let at = 0; at < words.length; at += PHRASE) phrases.push(words.slice(at, at + PHRASE));
    for (let at = 1; at < phrases.length; at += 1)
      if (this.random() < SWAPPED_PHRASES)
        phrases.splice(at - 1, 2, phrases[at] ?? [], phrases[at - 1] ?? []);
    return phrases.flat();
  }

  private word(): string {
    const number = Math.floor(VOCABULARY ** this.random());
    if (number % NUMBER_EVERY === NUMBER_EVERY - 1) return String(number);
    const word = wordOf(number);
    return number % NAME_EVERY === NAME_EVERY - 1 ? capitalise(word) : word;
  }
}

const join = (first: MadeSentence, second: MadeSentence): MadeSentence => ({
  text: `${first.text.slice(0, -1)}, ${second.text}`,
  source: [...first.source, ...second.source],
});
