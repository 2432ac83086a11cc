import type { DateParts } from './date-value.ts';

const DAY_PARTS: readonly (readonly [RegExp, NonNullable<DateParts['dayPart']>])[] = [
  [/\bmornings?\b|(?<!\p{L})(?:утром|утра|вранці|ранку)(?!\p{L})/iu, 'morning'],
  [/\b(?:noon|midday)\b|(?<!\p{L})(?:полдень|опівдні)(?!\p{L})/iu, 'noon'],
  [/\bafternoons?\b|(?<!\p{L})(?:днем|вдень)(?!\p{L})/iu, 'afternoon'],
  [
    /\b(?:evenings?|nights?|tonight|midnight|overnight)\b|(?<!\p{L})(?:вечером|вечера|ввечері|увечері|вечора|ночью|ночи|вночі|уночі|ночі)(?!\p{L})/iu,
    'night',
  ],
];

/** The time of day some words name, or null. */
export const dayPartOf = (words: string): DateParts['dayPart'] =>
  DAY_PARTS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
