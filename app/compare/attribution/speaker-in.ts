import type { Word } from '../words.ts';
import { describeSource, type Position } from './describe-source.ts';
import type { Source } from './source.ts';

/** The source that words `[start, end)` of a sentence name, verb of saying included; null where they name nobody. */
export function speakerIn(
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
