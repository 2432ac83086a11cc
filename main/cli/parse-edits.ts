import { fail, ok, type Publication, type Result, type Siglum } from '../../app/index.ts';
import type { Edits } from './parse-arguments.ts';

/** The options that say something of one article, and what they say. */
const FIELDS = {
  date: 'published',
  outlet: 'outlet',
  title: 'title',
  language: 'language',
} as const satisfies Record<string, keyof Publication>;

type Option = keyof typeof FIELDS;

/** A day, or a day and a time. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}.*)?$/;
/** A primary tag of BCP 47, and what may follow it. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** What "--date B=2024-01-26" and its like say of the articles `sigla`, or one sentence about what is wrong. */
export function parseEdits(
  options: { readonly [O in Option]?: readonly string[] },
  sigla: readonly Siglum[],
): Result<Edits, string> {
  const edits: Record<string, Partial<Publication>> = {};
  for (const option of Object.keys(FIELDS) as Option[])
    for (const said of options[option] ?? []) {
      const [siglum, value] = splitOnce(said);
      const wrong = whatIsWrong(option, siglum, value, sigla);
      if (wrong !== null) return fail(wrong);
      edits[siglum] = { ...edits[siglum], [FIELDS[option]]: value };
    }
  return ok(edits);
}

function whatIsWrong(
  option: Option,
  siglum: string,
  value: string,
  sigla: readonly string[],
): string | null {
  if (!sigla.includes(siglum) || value === '')
    return `--${option} takes an article's letter and what is said of it, as ${sigla.at(-1)}=${EXAMPLES[option]}; the articles are ${sigla.join(', ')}.`;
  if (option === 'date' && !isDate(value))
    return `--date ${siglum}=${value} is no date: write year, month and day, as ${EXAMPLES.date}.`;
  if (option === 'language' && !LANGUAGE.test(value))
    return `--language ${siglum}=${value} is no language tag: write two or three letters, as ${EXAMPLES.language}.`;
  return null;
}

const EXAMPLES: Readonly<Record<Option, string>> = {
  date: '2024-01-26',
  outlet: 'Name',
  title: 'Text',
  language: 'en',
};

/** JavaScript reads 30 February as 1 March; the day must come out as it went in. */
function isDate(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return (
    ISO_DATE.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(time).toISOString().startsWith(day)
  );
}

function splitOnce(said: string): readonly [string, string] {
  const at = said.indexOf('=');
  return at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + 1).trim()];
}
