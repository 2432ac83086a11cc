import { isFunctionWord } from '../function-words.ts';
import { isCyrillic } from '../is-cyrillic.ts';
import type { Word } from '../words.ts';
import { describeSource } from './describe-source.ts';
import type { Source } from './source.ts';
import { phraseEnd } from './source-phrases.ts';
import { speakerIn } from './speaker-in.ts';

/**
 * Where endings say who does what, the speaker may follow any verb of saying: "Об этом сообщил Иванов". Offices and bodies do
 * so in a place ("сообщили в полиции"), or where the sentence begins with what is told ("О пожаре сообщил мэр").
 */
export function speakerBehind(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
  verbEnd: number,
  before: number,
): Source | null {
  // "Подтвердили у 43 жителей": in whom it was found.
  const isIn = IN.test(words[verbEnd]?.folded ?? '');
  if (isIn && words[verbEnd + 1]?.isNumber === true) return null;
  const closed = closedSpeaker(words, text, breaks, forms, at, verbEnd);
  if (closed !== null) return closed;
  const isOpen = isIn || ABOUT.test(words[before]?.folded ?? '');
  return isOpen ? speakerAfter(words, breaks, forms, at, verbEnd) : null;
}

const IN = /^(?:в|во|у)$/;
const ABOUT = /^(?:о|об|про)$/;

/** "…, said prison spokesman Ann Example.": words behind the verb, maybe in marks of their own, that name somebody and end at a mark. */
export function closedSpeaker(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
  verbEnd: number,
): Source | null {
  if (verbEnd >= words.length || words[at]?.folded === 'told') return null;
  const between = text.slice(words[verbEnd - 1]?.end, words[verbEnd]?.start).trim();
  if (breaks[verbEnd - 1] === true && !/^[«„]$/.test(between)) return null;
  const end = withNameBehind(words, breaks, phraseEnd(words, breaks, verbEnd));
  const source = speakerIn(words, forms, at, end);
  const isNamed = source !== null && (source.person.length > 0 || isBodyBehind(words, source));
  return isNamed && breaks[end - 1] === true ? source : null;
}

/** "…, сообщила пресс-служба мэрии.": where endings say who does what, nouns name the speaker too. */
const isBodyBehind = (words: readonly Word[], { start, nouns }: Source): boolean =>
  nouns.size > 0 && isCyrillic(words[start]?.folded ?? '');

/** Longest name behind a comma. */
const MAX_NAME = 4;

/** "Said the company's chief medical officer, Ann Example.": where the name behind the comma ends. */
function withNameBehind(words: readonly Word[], breaks: readonly boolean[], end: number): number {
  if (words[end - 1]?.isCapitalised === true) return end;
  let last = end;
  while (last < Math.min(words.length, end + MAX_NAME) && words[last]?.isCapitalised === true) {
    last++;
    if (breaks[last - 1] === true) return last;
  }
  return end;
}

/** "…," said a man in a blue jacket: whoever is named behind the verb of saying, by whatever words. */
export function speakerAfter(
  words: readonly Word[],
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
  verbEnd: number,
): Source | null {
  if (breaks[verbEnd - 1] === true || verbEnd >= words.length) return null;
  const end = phraseEnd(words, breaks, verbEnd);
  const known = speakerIn(words, forms, at, end);
  if (known !== null || !ARTICLE.test(words[verbEnd]?.folded ?? '')) return known;
  const content = words.slice(verbEnd, end).filter(({ folded }) => !isFunctionWord(folded));
  const nouns = new Set(content.map(({ stem }) => stem));
  const source = describeSource(words, forms, at, end);
  return { start: at, end, shownEnd: end, role: 'speaker', ...source, nouns };
}

const ARTICLE = /^(?:a|an|one|the|another|his|her|their)$/;
