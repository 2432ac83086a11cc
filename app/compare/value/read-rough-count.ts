import type { Part, Read } from './quantity-parts.ts';

/** The numbers a rough count can stand for, both included. */
export interface RoughCount {
  readonly low: number;
  readonly high: number;
}

const MANY: Readonly<Record<string, readonly [low: number, high: number]>> = {
  tens: [20, 99],
  // As many as "several dozen".
  dozens: [24, 119],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 99_999],
  millions: [2e6, 999e6],
  billions: [2e9, 999e9],
  десятки: [20, 99],
  сотни: [200, 999],
  сотні: [200, 999],
  тысячи: [2000, 99_999],
  тисячі: [2000, 99_999],
  миллионы: [2e6, 999e6],
  мільйони: [2e6, 999e6],
};

const LARGER: Readonly<Record<string, number>> = {
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  тысяч: 1000,
  тисяч: 1000,
};

/** "Several hundred": how many "several" is at least and at most. */
const SEVERAL = [2, 9] as const;
const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
};

/** Words that a rough count begins with. */
export const ROUGH_WORDS: readonly string[] = ['several', 'few', ...Object.keys(MANY)];

/** "Dozens", "tens of thousands", "several hundred" at a part; null where there is none. */
export function readRoughCount(parts: readonly Part[], at: number): Read<RoughCount> | null {
  const word = parts[at]?.folded ?? '';
  if (/^(?:several|few)$/.test(word)) return readSeveral(parts, at + 1);
  const many = Object.hasOwn(MANY, word) ? MANY[word] : undefined;
  // "Two thousands" and the "scores" of a match count otherwise.
  if (many === undefined || parts[at - 1]?.kind === 'number') return null;
  const isOf = parts[at + 1]?.folded === 'of';
  const larger = LARGER[parts[at + (isOf ? 2 : 1)]?.folded ?? ''];
  if (larger !== undefined && many[1] < larger)
    return {
      value: { low: many[0] * larger, high: (many[1] + 1) * larger - 1 },
      next: at + (isOf ? 3 : 2),
    };
  if (!isOf && /^[a-z]/.test(word)) return null;
  return { value: { low: many[0], high: many[1] }, next: at + 1 };
}

function readSeveral(parts: readonly Part[], at: number): Read<RoughCount> | null {
  let [scale, next] = [1, at];
  for (let one = MULTIPLIERS[parts[next]?.folded ?? '']; one !== undefined; ) {
    scale *= one;
    next++;
    one = MULTIPLIERS[parts[next]?.folded ?? ''];
  }
  if (next === at && parts[at - 1]?.folded === 'few') return null;
  return next === at
    ? { value: { low: SEVERAL[0], high: SEVERAL[1] }, next }
    : { value: { low: SEVERAL[0] * scale, high: (SEVERAL[1] + 1) * scale - 1 }, next };
}
