/** A word of any alphabet, whole. */
const whole = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

const ENGLISH_MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ENGLISH_WEEKDAY =
  'mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const ENGLISH_RELATIVE =
  'yesterday|today|tomorrow|tonight|ago|(?:last|next|this|past|previous) (?:night|week|month|year|weekend|morning|afternoon|evening)|(?:past|last) [a-z]+ (?:days|weeks|months|years)';
const CLOCK = '[ap]\\.?m|\\d{1,2}:\\d\\d|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}';

/** Words without which no date is in an English text: spares the parser most sentences. */
export const ENGLISH_DATE = new RegExp(
  whole(`${ENGLISH_MONTH}|${ENGLISH_WEEKDAY}|${ENGLISH_RELATIVE}|${CLOCK}`),
  'iu',
);

const UKRAINIAN_MONTH =
  'січ(?:ень|ня|ні)|лют(?:ий|ого|ому)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопад[аі]?|груд(?:ень|ня|ні)';
const UKRAINIAN_WEEKDAY =
  "понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[ауиі]|четвер(?:га)?|п['’ʼ]ятниц[яюі]|субот[ауи]|неділ[яюі]";
export const UKRAINIAN_DATE = new RegExp(
  whole(
    `${UKRAINIAN_MONTH}|${UKRAINIAN_WEEKDAY}|вчора|позавчора|сьогодні|завтра|тому|минулого|цього|наступного|${CLOCK}`,
  ),
  'iu',
);

const RUSSIAN_MONTH =
  'январ[яеь]|феврал[яеь]|март[ае]?|апрел[яеь]|ма[йяе]|июн[яеь]|июл[яеь]|август[ае]?|сентябр[яеь]|октябр[яеь]|ноябр[яеь]|декабр[яеь]';
const RUSSIAN_WEEKDAY =
  'понедельник[а]?|вторник[а]?|сред[ауые]|четверг[а]?|пятниц[ауы]|суббот[ауы]|воскресень[ея]';
export const RUSSIAN_DATE = new RegExp(
  whole(
    `${RUSSIAN_MONTH}|${RUSSIAN_WEEKDAY}|вчера|позавчера|сегодня|завтра|назад|прошл(?:ого|ом|ой|ую)|эт(?:ом|ого|ой)|${CLOCK}`,
  ),
  'iu',
);

/** A part of the day before its day: "ввечері 5 травня", "до вечера среды". The parser takes both for one date and knows neither. */
export const DAY_PART_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:ранку|зранку|вранці|вечора|ввечері|увечері|ночі|вночі|уночі|утра|утром|вечера|вечером|ночи|ночью)(?= (?:[ву] )?(?:\\d|${UKRAINIAN_WEEKDAY}|${RUSSIAN_WEEKDAY}))`,
  'giu',
);

/** A date that only the day of writing settles. */
export const RELATIVE = new RegExp(
  whole(
    'yesterday|today|tomorrow|tonight|ago|last|next|this|past|previous|вчора|позавчора|сьогодні|завтра|тому|минул\\p{L}+|цього|наступн\\p{L}+|вчера|позавчера|сегодня|назад|прошл\\p{L}+|эт\\p{L}+',
  ),
  'iu',
);
/** A date counted from another one of the story, not from the day of writing: "two days later" is a duration. */
export const COUNTED = new RegExp(
  whole('earlier|later|after|before|from now|потом|спустя|потім|згодом|через|за'),
  'iu',
);
/** "The last five days" is a stretch of time with its length, and so a measure; "the last few days" has none. */
export const STRETCH =
  /(?<![\p{L}\p{N}])(?:last|past|previous|next|coming) (?<length>[\p{L}\p{N}-]+) (?:minutes|hours|days|weeks|months|years|decades)$/iu;
export const OF_A_YEAR = new RegExp(
  whole('years?|decades?|год\\p{L}*|лет|рок[уиі]|років|рік'),
  'iu',
);
export const OF_A_MONTH = new RegExp(whole('months?|месяц\\p{L}*|місяц\\p{L}*'), 'iu');
export const OF_A_WEEK = new RegExp(whole('weeks?|weekend|недел\\p{L}+|тижн\\p{L}+|тиждень'), 'iu');
/** A month or weekday named: what stands before it ("last Wednesday") changes little of what it says. */
export const NAMED = new RegExp(
  whole(
    `${ENGLISH_MONTH}|${ENGLISH_WEEKDAY}|${UKRAINIAN_MONTH}|${UKRAINIAN_WEEKDAY}|${RUSSIAN_MONTH}|${RUSSIAN_WEEKDAY}`,
  ),
  'iu',
);
/** Words that are dates with a capital only, or no dates at all. */
export const NO_DATE = /^(?:may|march|mar|sun|sat|second|now)$/;
