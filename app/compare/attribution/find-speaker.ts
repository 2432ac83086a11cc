import { isFunctionWord } from '../function-words.ts';
import { isCyrillic } from '../is-cyrillic.ts';
import type { Word } from '../words.ts';
import { describeSource, type Position } from './describe-source.ts';
import { sayingVerbEnd } from './saying-verb.ts';
import type { Source } from './source.ts';
import { phraseEnd, subjectBefore } from './source-phrases.ts';

/** Who says something by the verb of saying at a word: "Ann Example said", "said Ann Example"; null where nobody does. */
export function speakerAt(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
): Source | null {
  const end = sayingVerbEnd(words, breaks, at);
  if (end === null) return null;
  const verb = verbStart(words, breaks, at);
  const isBreakBefore = verb > 0 && breaks[verb - 1] === true;
  const before = subjectStart(words, text, breaks, forms, verb);
  if (before < verb && !isBreakBefore)
    return (
      speaker(words, forms, before, end) ??
      (isCyrillic(words[at]?.folded ?? '')
        ? speakerBehind(words, text, breaks, forms, at, end, before)
        : null)
    );
  const after = isBreakBefore ? closedSpeaker(words, text, breaks, forms, at, end) : null;
  if (after !== null) return after;
  if (before < verb) {
    const source = speaker(words, forms, before, end, 'first');
    return source === null ? null : { ...source, shownEnd: breaks.indexOf(true, before) + 1 };
  }
  return isBreakBefore && words[at]?.folded !== 'told'
    ? speakerAfter(words, breaks, forms, at, end)
    : null;
}

const ADVERB = /ly$|^(?:has|have|had|also|then|later|earlier|once|again|never|still)$/;

/** Where "recently warned" or "has also said" begins: the verb of saying with the adverbs and auxiliaries before it. */
function verbStart(words: readonly Word[], breaks: readonly boolean[], at: number): number {
  let start = at;
  while (start > 0 && breaks[start - 1] !== true && ADVERB.test(words[start - 1]?.folded ?? ''))
    start--;
  return start > 0 && breaks[start - 1] === true ? start : at;
}

/**
 * Where endings say who does what, the speaker may follow any verb of saying: "Об этом сообщил Иванов". Offices and bodies do
 * so in a place ("сообщили в полиции"), or where the sentence begins with what is told ("О пожаре сообщил мэр").
 */
function speakerBehind(
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
function closedSpeaker(
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
  const source = speaker(words, forms, at, end);
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
function speakerAfter(
  words: readonly Word[],
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
  verbEnd: number,
): Source | null {
  if (breaks[verbEnd - 1] === true || verbEnd >= words.length) return null;
  const end = phraseEnd(words, breaks, verbEnd);
  const known = speaker(words, forms, at, end);
  if (known !== null || !ARTICLE.test(words[verbEnd]?.folded ?? '')) return known;
  const content = words.slice(verbEnd, end).filter(({ folded }) => !isFunctionWord(folded));
  const nouns = new Set(content.map(({ stem }) => stem));
  const source = describeSource(words, forms, at, end);
  return { start: at, end, shownEnd: end, role: 'speaker', ...source, nouns };
}

const ARTICLE = /^(?:a|an|one|the|another|his|her|their)$/;

/** Where the subject before a verb of saying begins; the verb itself where none stands there, as after a quotation. */
function subjectStart(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  verb: number,
): number {
  if (verb === 0) return verb;
  if (/["“”«»]/u.test(text.slice(words[verb - 1]?.end, words[verb]?.start))) return verb;
  return breaks[verb - 1] === true
    ? appositionBefore(words, text, breaks, forms, verb)
    : subjectBefore(words, breaks, verb);
}

function speaker(
  words: readonly Word[],
  forms: ReadonlySet<string>,
  start: number,
  end: number,
  position: Position = 'last',
): Source | null {
  if (NO_SUBJECT.test(words[start]?.folded ?? '')) return null;
  const shownEnd = withoutOccasion(words, start, end);
  const source = describeSource(words, forms, start, shownEnd, position);
  const isKnown = source.names.size + source.nouns.size > 0 || source.pronoun !== null;
  return isKnown ? { start, end, shownEnd, role: 'speaker', ...source } : null;
}

/** "About media reports suggesting": what stands behind these says nothing. */
const NO_SUBJECT = /^(?:about|of|by|from|with|for|against|between)$/;

const OCCASION = /^(?:at|in|on|during|after|before|by|to|with|в|во|у|на|під|після|после|перед)$/;
/** "Сказала міністерка на засіданні Кабміну". */
const EVENT =
  /^(?:засіданн|заседани|брифін|брифин|нарад|совещани|ефір|эфир|суд[іе]$|зал[іе]$|інтерв|интерв|сес|зустріч|встреч)/;
/** Who is told stands in the dative: "сказала она журналистам". */
const LISTENERS =
  /^(?:журнал[иі]стам|репорт[её]рам|корреспондентам|кореспондентам|изданию|виданню|агентству)$/;

/** "Said Ann Example at a press conference": occasion and listeners are no part of the source. */
function withoutOccasion(words: readonly Word[], start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const folded = words[at]?.folded ?? '';
    if (LISTENERS.test(folded)) return at;
    const isEvent = EVENT.test(words[at + 1]?.folded ?? '');
    if (OCCASION.test(folded) && (isEvent || words[at - 1]?.isCapitalised === true)) return at;
  }
  return end;
}

/** Longest description between the commas of "Ann Example, a member of the board, said". */
const MAX_APPOSITION = 16;

/**
 * Where "Ann Example" begins in "Ann Example, a member of the board, said"; with several commas the earliest name right
 * behind a quotation or at the beginning; the verb itself where there is no such thing.
 */
function appositionBefore(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  verb: number,
): number {
  let found = verb;
  for (let comma = verb - 2; comma >= 0 && verb - comma < MAX_APPOSITION; comma--) {
    if (breaks[comma] !== true) continue;
    const mark = text.slice(words[comma]?.end, words[comma + 1]?.start);
    if (!/^\s*[,(]/.test(mark) || /["“”«»]/u.test(mark)) break;
    const start = subjectBefore(words, breaks, comma);
    const { names, nouns } = describeSource(words, forms, start, comma + 1);
    if (names.size > 0 || (nouns.size > 0 && found === verb)) found = start;
  }
  return found;
}
