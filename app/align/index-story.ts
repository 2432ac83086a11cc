import { GrowingInts } from './growing-ints.ts';
import { splitWords } from './split-words.ts';
import type { TermLists } from './term-lists.ts';
import { distinctParts, distinctTerms } from './term-lists.ts';
import { Vocabulary } from './vocabulary.ts';
import type { ExpectedTerms, TermWeights } from './weigh-terms.ts';
import { totalTerms, weighByDocument, weighBySentence, weightOf } from './weigh-terms.ts';
import { conceptsIn } from './word-concepts.ts';
import type { WordUsage } from './word-usage.ts';
import { usageOf } from './word-usage.ts';

/** What the aligner sees of an article: its sentences in order, and its language (BCP 47 primary tag, null where unknown). */
export interface StoryDocument {
  readonly sentences: readonly string[];
  readonly lang: string | null;
}

/** A document as integers. */
export interface IndexedDocument {
  /** Its place in the story. */
  readonly at: number;
  /** How many sentences. */
  readonly size: number;
  /** Word ids in text order. */
  readonly words: TermLists;
  /** Stem ids in text order. */
  readonly stems: TermLists;
  /** Distinct stem ids, in order of first use. */
  readonly stemBags: TermLists;
  /** Distinct ids of character 4-grams, in order of first use. */
  readonly gramBags: TermLists;
}

/** All documents of a story over one vocabulary, with the weight of every term. */
export interface IndexedStory {
  readonly documents: readonly IndexedDocument[];
  readonly vocabulary: Vocabulary;
  /** Inverse sentence frequency by stem id. */
  readonly stem: TermWeights;
  /** The same of the stems that stand for neither names nor numbers; 0 for those. */
  readonly content: TermWeights;
  /** The same of the stems that stand for names (for numbers, for long words); 0 for all others. */
  readonly name: TermWeights;
  readonly number: TermWeights;
  readonly longWord: TermWeights;
  /** Inverse document frequency by stem id: what tells the events of a story apart stands in some of its articles only. */
  readonly eventWord: TermWeights;
  /** 1 for every stem that weighs anything. */
  readonly plainStem: TermWeights;
  readonly gram: TermWeights;
  /** A stem of at least this weight is rare enough to prove something. */
  readonly rareWeight: number;
}

/** A term in at most this share of the sentences is rare; so is, in short stories, one that each document has once. */
const RARE_SHARE = 0.1;

/** Short words are mostly those every text has, in any language (Zipf's law of abbreviation). */
const LONG_WORD = 6;

/** Turns the sentences of a story into integer terms. Linear in the length of the texts. */
export function indexStory(
  documents: readonly StoryDocument[],
  usage: WordUsage = usageOf(documents),
): IndexedStory {
  const vocabulary = new Vocabulary(conceptsIn(documents));
  const words = documents.map((document) => wordLists(document.sentences, vocabulary));
  const indexed = words.map((lists, at) => indexDocument(lists, at, vocabulary));
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  return {
    documents: indexed,
    vocabulary,
    ...weighStems(indexed, vocabulary, usage),
    gram: weighGrams(indexed, vocabulary),
    rareWeight: weightOf(Math.max(documents.length, sentences * RARE_SHARE), sentences),
  };
}

function wordLists(sentences: readonly string[], vocabulary: Vocabulary): TermLists {
  const start = new GrowingInts([0]);
  const ids = new GrowingInts();
  for (const sentence of sentences) {
    const words = splitWords(sentence);
    for (let at = 0; at < words.length; at += 1)
      ids.push(vocabulary.idOf(words[at] ?? '', at === 0));
    start.push(ids.length);
  }
  return { start: start.view(), ids: ids.view() };
}

function indexDocument(words: TermLists, at: number, vocabulary: Vocabulary): IndexedDocument {
  const stemOf = vocabulary.stemOf.view();
  const stems = { start: words.start, ids: new Int32Array(words.ids.length) };
  for (let place = 0; place < stems.ids.length; place += 1)
    stems.ids[place] = stemOf[words.ids[place] ?? 0] ?? 0;
  const grams = { start: vocabulary.gramStart.view(), ids: vocabulary.grams.view() };
  return {
    at,
    size: words.start.length - 1,
    words,
    stems,
    stemBags: distinctTerms(stems, vocabulary.stemCount),
    gramBags: distinctParts(words, grams, vocabulary.gramCount),
  };
}

type StemWeights = Pick<
  IndexedStory,
  'stem' | 'content' | 'name' | 'number' | 'longWord' | 'eventWord' | 'plainStem'
>;

function weighStems(
  documents: readonly IndexedDocument[],
  vocabulary: Vocabulary,
  usage: WordUsage,
): StemWeights {
  const bags = documents.map((document) => document.stemBags);
  const weights = weighBySentence(bags, vocabulary.stemCount, expectStems(vocabulary, usage));
  const keep = (kind: (word: number) => boolean): Float64Array =>
    keepKind(weights, vocabulary, kind);
  const isLong = (word: number): boolean => (vocabulary.words[word]?.length ?? 0) >= LONG_WORD;
  const isNumber = (word: number): boolean => vocabulary.isNumber[word] ?? false;
  const named = keep((word) => vocabulary.isName(word) || isNumber(word));
  const others = weights.map((weight, stem) => weight - (named[stem] ?? 0));
  const byDocument = weighByDocument(bags, vocabulary.stemCount);
  return {
    stem: totalTerms('stem', weights, bags),
    name: totalTerms(
      'name',
      keep((word) => vocabulary.isName(word)),
      bags,
    ),
    content: totalTerms('content', others, bags),
    number: totalTerms('number', keep(isNumber), bags),
    longWord: totalTerms('long word', keep(isLong), bags),
    eventWord: totalTerms('event word', byDocument, bags),
    plainStem: totalTerms('plain stem', weights.map(Math.sign), bags),
  };
}

function weighGrams(documents: readonly IndexedDocument[], vocabulary: Vocabulary): TermWeights {
  const bags = documents.map((document) => document.gramBags);
  return totalTerms('gram', weighBySentence(bags, vocabulary.gramCount), bags);
}

/** The weights of the stems of words of one kind; 0 for all others. */
function keepKind(
  weights: Float64Array,
  vocabulary: Vocabulary,
  kind: (word: number) => boolean,
): Float64Array {
  const kept = new Float64Array(weights.length);
  const stemOf = vocabulary.stemOf.view();
  for (let word = 0; word < stemOf.length; word += 1) {
    const stem = stemOf[word] ?? 0;
    if (kind(word)) kept[stem] = weights[stem] ?? 0;
  }
  return kept;
}

function expectStems(vocabulary: Vocabulary, { sentences, shareOf }: WordUsage): ExpectedTerms {
  const counts = new Float64Array(vocabulary.stemCount);
  if (sentences > 0)
    vocabulary.forEachStem((stem, id) => {
      counts[id] = sentences * (shareOf.get(stem) ?? 0);
    });
  return { sentences, counts };
}
