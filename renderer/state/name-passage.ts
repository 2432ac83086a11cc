import {
  type Comparison,
  describeRange,
  type Place,
  placeRange,
  rangeText,
  SIGLA,
} from '../../app/index.ts';
import { passageAt, passageIndexOf } from './passage-index.ts';

/** A passage as a note names it. */
export interface NamedPassage {
  /** "A3": the third passage of A as they are counted now. */
  readonly label: string;
  /** Passage id. */
  readonly passage: string;
}

/** A passage that can be named, with its place and its words. */
export interface NameablePassage extends NamedPassage {
  readonly place: Place;
  readonly words: string;
}

/** What a place is called now; null where its words are gone, or where several places fit alike. */
export function namePassage(comparison: Comparison, place: Place): NamedPassage | null {
  const range = placeRange(comparison.articles, place);
  const index = passageIndexOf(comparison);
  const passage = range && passageAt(index, place.article, range.start);
  const number = passage ? index.numbers.get(place.article)?.get(passage) : undefined;
  return passage && number !== undefined ? { label: `${place.article}${number}`, passage } : null;
}

/** A letter and the beginning of a number, as they are typed. */
const NAME = /^([A-Ha-h])(\d{1,5})$/;

/** The passages whose names begin as typed, "A1" or "a1": that one first, then A10, A11 and so on. At most `most`. */
export function passagesNamed(
  comparison: Comparison,
  typed: string,
  most: number,
): readonly NameablePassage[] {
  const [, letter = '', digits = ''] = NAME.exec(typed) ?? [];
  const siglum = SIGLA.find((one) => one === letter.toUpperCase());
  const index = passageIndexOf(comparison);
  const article = comparison.articles.find((one) => one.siglum === siglum);
  if (!siglum || !article) return [];
  return [...(index.numbers.get(siglum) ?? [])]
    .filter(([, number]) => String(number).startsWith(digits))
    .sort(([, a], [, b]) => a - b)
    .slice(0, most)
    .flatMap(([passage, number]) => {
      const numbers = index.passages.get(passage)?.cells[siglum]?.sentences ?? [];
      const sentences = index.sentences.get(siglum) ?? [];
      const [first, last] = [sentences[numbers[0] ?? -1], sentences[numbers.at(-1) ?? -1]];
      if (!first || !last) return [];
      const range = { start: first.start, end: last.end };
      const place = { article: siglum, selector: describeRange(article.text, range) };
      const words = rangeText(article.text, range);
      return [{ label: `${siglum}${number}`, passage, place, words }];
    });
}
