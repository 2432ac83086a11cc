import lists from '../../../resources/words/numbers.json' with { type: 'json' };
import type { TextRange } from '../../text/text-range.ts';
import { ORDINAL_WORDS } from './parse-number.ts';
import type { Quantity } from './quantity.ts';
import { type Part, partsOf } from './quantity-parts.ts';
import { readAge } from './read-age.ts';
import { readAmount } from './read-amount.ts';
import { readCompoundOrdinal, readOrdinal } from './read-ordinal.ts';
import { isThroughout, readQualifierBefore, readQualifierBehind } from './read-qualifier.ts';
import { ROUGH_WORDS } from './read-rough-count.ts';
import { CURRENCY_WORDS, readSign, readUnit } from './read-unit.ts';

const numberWords = [
  ...[lists.cardinals, lists.multipliers].flatMap(Object.keys),
  ...ORDINAL_WORDS,
];
/** Words that are amounts in themselves, or end like one. */
const AMOUNTS =
  'half|quarter|dozens|twice|doubl|tripl|trebl|quadrupl|fold|decade|сотн|десятк|вдво|вдвіч';
const written = [
  ...[lists.cardinals, lists.multipliers, lists.ordinals].flatMap(Object.keys),
  ...ROUGH_WORDS,
  `(?:${Object.keys(lists.ordinalStems).join('|')})\\p{L}{1,3}`,
];
/** A digit, or one of the number words: spares other sentences the work. */
const MAY_HAVE_NUMBER = new RegExp(
  `\\d|(?<!\\p{L})(?:${written.join('|').replaceAll("'", "['’ʼ]")})(?!\\p{L})|${AMOUNTS}`,
  'iu',
);

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...numberWords,
  ...ROUGH_WORDS,
  ...CURRENCY_WORDS,
]);
/** What is written in one word, and what has a number word in it ("twenty-five"). */
const HAS_AMOUNT = new RegExp(`${AMOUNTS}|-`, 'u');

/** Whether a quantity may begin with a part: most words are spared all attempts to read one. */
const mayBegin = ({ kind, folded }: Part): boolean =>
  kind !== 'word' || FIRST_WORDS.has(folded) || HAS_AMOUNT.test(folded);

/** All quantities of a stretch of text, in text order. Dates and times of day are read elsewhere. Linear in its length. */
export function findQuantities(text: string, range: TextRange): readonly Quantity[] {
  if (!MAY_HAVE_NUMBER.test(text.slice(range.start, range.end))) return [];
  const parts = partsOf(text, range);
  const found: Quantity[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    const quantity = part && mayBegin(part) ? readQuantity(parts, at) : null;
    if (quantity === null) at++;
    else {
      found.push(quantity.quantity);
      at = quantity.next;
    }
  }
  return found;
}

function readQuantity(
  parts: readonly Part[],
  at: number,
): { readonly quantity: Quantity; readonly next: number } | null {
  const compound = readCompoundOrdinal(parts, at);
  if (compound !== null) return compound;
  const sign = readSign(parts, at);
  const amount = readAmount(parts, sign === null ? at : sign.next);
  if (amount === null) return sign === null ? readOrdinal(parts, at) : null;
  const { step } = amount.value;
  const isBelow = isBelowZero(parts, at, amount.next);
  const [low, high] = isBelow
    ? [-amount.value.high, -amount.value.low]
    : [amount.value.low, amount.value.high];
  const unit = amount.value.unit === null ? readUnit(parts, amount.next) : null;
  const behind = readQualifierBehind(parts, unit?.next ?? amount.next);
  const next = behind?.next ?? unit?.next ?? amount.next;
  const start = parts[MINUS.test(parts[at - 1]?.folded ?? '') ? at - 1 : at]?.start ?? 0;
  const end = parts[next - 1]?.end ?? start;
  const measured = sign?.value ?? amount.value.unit ?? unit?.value ?? readAge(parts, at, next);
  const isStretch = measured?.dimension === 'duration' && isThroughout(parts, at);
  const before = isStretch ? null : readQualifierBefore(parts, at);
  return {
    quantity: {
      type: 'quantity',
      start: before?.start ?? start,
      end,
      bare: { start, end },
      low,
      high,
      step,
      unit: measured?.name ?? null,
      dimension: measured?.dimension ?? null,
      factor: measured?.factor ?? 1,
      qualifier: before?.name ?? behind?.name ?? null,
      ordinal: false,
    },
    next,
  };
}

const MINUS = /^(?:minus|минус|мінус)$/;

/** "Minus three", "three degrees below zero". */
const isBelowZero = (parts: readonly Part[], at: number, next: number): boolean =>
  MINUS.test(parts[at - 1]?.folded ?? '') ||
  /^(?:degrees? )?(?:celsius )?below (?:zero|freezing)\b/.test(
    parts
      .slice(next, next + 4)
      .map(({ folded }) => folded)
      .join(' '),
  );
