import {
  type Article,
  type ComparisonRow,
  escapePattern,
  type Highlight,
  type LibraryRecord,
  type Note,
  noteOfValue,
  partsOfKey,
  type RecordKind,
  type SearchAnswer,
  type SearchHit,
  type SearchPlace,
} from '../../app/index.ts';

/** Most hits given, and most of one source's text: a reader who gets more asks for more words. */
const MAX_HITS = 200;
const MAX_HITS_IN_TEXT = 5;
/** What is shown around the words found, in UTF-16 code units on either side. */
const EXCERPT_LENGTH = 60;

/** A text of a comparison, and where a hit in it lies. */
interface Searched {
  readonly text: string;
  readonly limit: number;
  readonly placeOf: (start: number, end: number) => SearchPlace;
}

/**
 * Finds words in names, publications, tags, notes and texts, whatever their case, and whatever white space, quotation marks
 * or hyphens stand in them. `comparisons` are the records of one comparison each, in the order wanted. O(n) in the text.
 */
export function searchLibrary(
  comparisons: Iterable<readonly LibraryRecord[]>,
  words: string,
): SearchAnswer {
  const pattern = patternOf(words);
  const hits: SearchHit[] = [];
  if (!pattern) return { hits, more: false };
  for (const records of comparisons) {
    const name = nameOf(records);
    if (name === null) continue;
    for (const searched of searchedIn(records, name))
      for (const hit of hitsIn(searched, pattern)) {
        if (hits.length === MAX_HITS) return { hits, more: true };
        hits.push({ ...hit, ...name });
      }
  }
  return { hits, more: false };
}

/** Null for words of white space only. */
function patternOf(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  return new RegExp(parts.map(tolerant).join('\\s+'), 'giu');
}

/** The pattern of one word: typists write ' and - where print has ’ and ‑. */
const tolerant = (word: string): string =>
  escapePattern(word)
    .replace(/['’ʼ‘]/gu, "['’ʼ‘]")
    .replace(/["“”„«»]/gu, '["“”„«»]')
    .replace(/[-‐‑–]/gu, '[-‐‑–]');

function nameOf(records: readonly LibraryRecord[]) {
  const own = records.find(({ key }) => partsOfKey(key).kind === 'comparison');
  const row = own?.value as ComparisonRow | null | undefined;
  if (!own || !row || row.deletedAt !== null) return null;
  return { comparison: partsOfKey(own.key).comparison, name: row.name };
}

function searchedIn(
  records: readonly LibraryRecord[],
  { name }: { readonly name: string },
): readonly Searched[] {
  const values = <T>(wanted: RecordKind): readonly T[] =>
    records.flatMap(({ key, value }) =>
      value !== null && partsOfKey(key).kind === wanted ? [value as T] : [],
    );
  const articles = values<Article>('article');
  return [
    { text: name, limit: 1, placeOf: () => ({ kind: 'name' }) },
    ...articles.map(searchedPublication),
    ...values<Highlight>('highlight').flatMap(searchedTags),
    ...values<unknown>('note').map(noteOfValue).map(searchedNote),
    ...articles.map(searchedText),
  ];
}

const searchedPublication = ({ siglum, title, outlet, author }: Article): Searched => ({
  text: [title, outlet, author].filter(Boolean).join(' · '),
  limit: 1,
  placeOf: () => ({ kind: 'publication', siglum }),
});

const searchedTags = ({ id, tags = [] }: Highlight): readonly Searched[] =>
  tags.map((text) => ({ text, limit: 1, placeOf: () => ({ kind: 'tag', highlight: id }) }));

const searchedNote = ({ highlights: [highlight = ''], text }: Note): Searched => ({
  text,
  limit: 1,
  placeOf: () => ({ kind: 'note', highlight }),
});

const searchedText = ({ siglum, text }: Article): Searched => ({
  text,
  limit: MAX_HITS_IN_TEXT,
  placeOf: (start, end) => ({ kind: 'text', siglum, range: { start, end } }),
});

function hitsIn(
  { text, limit, placeOf }: Searched,
  pattern: RegExp,
): readonly Pick<SearchHit, 'place' | 'excerpt'>[] {
  const hits: Pick<SearchHit, 'place' | 'excerpt'>[] = [];
  for (const match of text.matchAll(pattern)) {
    if (hits.length === limit) break;
    const end = match.index + match[0].length;
    hits.push({ place: placeOf(match.index, end), excerpt: excerptOf(text, match.index, end) });
  }
  return hits;
}

const excerptOf = (text: string, start: number, end: number): SearchHit['excerpt'] => ({
  before: onOneLine(text.slice(Math.max(0, start - EXCERPT_LENGTH), start)),
  words: onOneLine(text.slice(start, end)),
  after: onOneLine(text.slice(end, end + EXCERPT_LENGTH)),
});

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');
