import { GrowingInts } from './growing-ints.ts';
import { scanWords } from './scan-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the aligner sees of an article: its sentences in order, and its language (BCP 47 primary tag, null where unknown). */
export interface StoryDocument {
  readonly sentences: readonly string[];
  readonly lang: string | null;
}

/** Integers of many sentences in one array: those of sentence `i` are `ids[start[i]]` to `ids[start[i + 1]]`, end not included. */
export interface TermLists {
  readonly start: Int32Array;
  readonly ids: Int32Array;
}

/** A document as integers. */
export interface IndexedDocument {
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
  /** Inverse sentence frequency by stem id, as a whole number: sums of whole numbers do not depend on their order. */
  readonly stemWeights: Float64Array;
  readonly gramWeights: Float64Array;
  /** The weights of the stems that stand for names (for numbers, for long words); 0 for all others. */
  readonly nameWeights: Float64Array;
  readonly numberWeights: Float64Array;
  readonly longWeights: Float64Array;
  /** Inverse document frequency by stem id: what tells the events of a story apart stands in some of its articles only. */
  readonly eventWeights: Float64Array;
  /** A term of at least this weight is rare enough to prove something. */
  readonly rareWeight: number;
}

/** Fine enough to keep the ranking, small enough that squares add up exactly. */
export const WEIGHT_SCALE = 256;

/** A term in at most this share of the sentences is rare; so is, in short stories, one that each document has once. */
const RARE_SHARE = 0.1;

/** Short words are mostly those every text has, in any language (Zipf's law of abbreviation). */
const LONG_WORD = 6;

/** Turns the sentences of a story into integer terms. Linear in the length of the texts. */
export function indexStory(documents: readonly StoryDocument[]): IndexedStory {
  const vocabulary = new Vocabulary();
  const words = documents.map((document) => wordLists(document.sentences, vocabulary));
  const indexed = words.map((lists) => indexDocument(lists, vocabulary));
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const bags = indexed.map((document) => document.stemBags);
  const stemWeights = weigh(bags, vocabulary.stemCount);
  const keep = (kind: (word: number) => boolean): Float64Array =>
    keepKind(stemWeights, vocabulary, kind);
  return {
    documents: indexed,
    vocabulary,
    stemWeights,
    nameWeights: keep((word) => vocabulary.isName(word)),
    numberWeights: keep((word) => vocabulary.isNumber[word] ?? false),
    longWeights: keep((word) => (vocabulary.words[word]?.length ?? 0) >= LONG_WORD),
    eventWeights: weighByDocument(bags, vocabulary.stemCount),
    gramWeights: weigh(
      indexed.map((document) => document.gramBags),
      vocabulary.gramCount,
    ),
    rareWeight: weightOf(Math.max(documents.length, sentences * RARE_SHARE), sentences),
  };
}

function wordLists(sentences: readonly string[], vocabulary: Vocabulary): TermLists {
  const start = new GrowingInts([0]);
  const ids = new GrowingInts();
  for (const sentence of sentences) {
    const before = ids.length;
    scanWords(sentence, (from, to) => {
      ids.push(vocabulary.idOf(sentence.slice(from, to), ids.length === before));
    });
    start.push(ids.length);
  }
  return { start: start.view(), ids: ids.view() };
}

function indexDocument(words: TermLists, vocabulary: Vocabulary): IndexedDocument {
  const stemOf = vocabulary.stemOf.view();
  const stems = { start: words.start, ids: words.ids.map((word) => stemOf[word] ?? 0) };
  return {
    size: words.start.length - 1,
    words,
    stems,
    stemBags: distinct(stems, vocabulary.stemCount),
    gramBags: gramBags(words, vocabulary),
  };
}

/** The same lists with every term once. */
function distinct(lists: TermLists, termCount: number): TermLists {
  const seenIn = new Int32Array(termCount).fill(-1);
  const start = new GrowingInts([0]);
  const ids = new GrowingInts();
  for (let at = 0; at + 1 < lists.start.length; at += 1) {
    for (const id of termsOf(lists, at)) {
      if (seenIn[id] === at) continue;
      seenIn[id] = at;
      ids.push(id);
    }
    start.push(ids.length);
  }
  return { start: start.view(), ids: ids.view() };
}

function gramBags(words: TermLists, vocabulary: Vocabulary): TermLists {
  const gramLists = { start: vocabulary.gramStart.view(), ids: vocabulary.grams.view() };
  const seenIn = new Int32Array(vocabulary.gramCount).fill(-1);
  const start = new GrowingInts([0]);
  const ids = new GrowingInts();
  for (let at = 0; at + 1 < words.start.length; at += 1) {
    for (const word of termsOf(words, at))
      for (const gram of termsOf(gramLists, word)) {
        if (seenIn[gram] === at) continue;
        seenIn[gram] = at;
        ids.push(gram);
      }
    start.push(ids.length);
  }
  return { start: start.view(), ids: ids.view() };
}

/** The terms of sentence `at`. A view, not a copy. */
export const termsOf = (lists: TermLists, at: number): Int32Array =>
  lists.ids.subarray(lists.start[at], lists.start[at + 1]);

/** Inverse sentence frequency (Spärck Jones 1972) of every term, times 256 and rounded. */
function weigh(bags: readonly TermLists[], termCount: number): Float64Array {
  const frequency = new Float64Array(termCount);
  let sentences = 0;
  for (const { start, ids } of bags) {
    sentences += start.length - 1;
    for (const id of ids) frequency[id] = (frequency[id] ?? 0) + 1;
  }
  return frequency.map((count) => weightOf(count, sentences));
}

/** The weights of the stems of words of one kind; 0 for all others. */
function keepKind(
  stemWeights: Float64Array,
  vocabulary: Vocabulary,
  kind: (word: number) => boolean,
): Float64Array {
  const kept = new Float64Array(stemWeights.length);
  vocabulary.stemOf.view().forEach((stem, word) => {
    if (kind(word)) kept[stem] = stemWeights[stem] ?? 0;
  });
  return kept;
}

function weighByDocument(bags: readonly TermLists[], termCount: number): Float64Array {
  const frequency = new Float64Array(termCount);
  for (const { ids } of bags)
    for (const id of new Set(ids)) frequency[id] = (frequency[id] ?? 0) + 1;
  return frequency.map((count) => weightOf(count, bags.length));
}

const weightOf = (count: number, sentences: number): number =>
  Math.round(WEIGHT_SCALE * Math.log((sentences + 1) / count));
