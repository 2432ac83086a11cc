import type { Finding, FindingKind } from '../compare/finding.ts';
import type { Coverage } from '../synopsis/coverage.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { EvidenceLine, Report, ReportMark, ReportSource } from './report.ts';

/** A source as prose calls it: its outlet, else its headline, else its file. */
export const sourceName = ({
  outlet,
  title,
  file,
}: Pick<ReportSource, 'outlet' | 'title' | 'file'>): string => outlet ?? title ?? file.name;

/** The report in a few plain sentences. */
export function overviewSentences(report: Report): readonly string[] {
  const { sources, rows, groups } = report;
  const shared = rows.filter(
    ({ cells }) => cells.filter(({ words }) => words.length > 0).length > 1,
  ).length;
  const kinds = groups.map(({ kind, findings }) => countOfKind(kind, findings.length));
  const found = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    `${countWords(sources.length, 'source', 'sources')}, ${countWords(rows.length, 'passage', 'passages')}; ${shared} of them told by more than one.`,
    found === 0
      ? 'The sources agree wherever they tell the same.'
      : `${countWords(found, 'finding', 'findings')}: ${listWords(kinds)}.`,
    ...verdictSentence(report),
    ...formSentence(report),
  ];
}

/** How they are called in a count, in the order they are told. */
const VERDICT_COUNTS = [
  ['confirmed', 'confirmed'],
  ['dismissed', 'dismissed'],
  ['second-look', 'for a second look'],
  [null, 'not reviewed'],
] as const;

/** What the reader said of the findings; nothing as long as it is nothing. */
function verdictSentence({ groups }: Report): readonly string[] {
  const verdicts = groups.flatMap(({ findings }) =>
    findings.map(({ finding }) => finding.verdict?.state ?? null),
  );
  if (verdicts.every((verdict) => verdict === null)) return [];
  const counts = VERDICT_COUNTS.flatMap(([state, words]) => {
    const count = verdicts.filter((verdict) => verdict === state).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return [`Of these: ${listWords(counts)}.`];
}

/** Where a finding is from: the program says how sure it is, a reader does not. */
export const originWords = ({ provenance, score }: Finding): string =>
  provenance === 'manual' ? 'found by the reader' : `score ${score.toFixed(2)}`;

function formSentence({ formNotListed }: Report): readonly string[] {
  if (formNotListed === 0) return [];
  const form = countOfKind('form', formNotListed);
  return [
    `${form} (spelling, marks, spaces) ${formNotListed === 1 ? 'is' : 'are'} counted and not listed.`,
  ];
}

/** Everything that was not compared, one sentence each. */
export function cutSentences({ cuts, sources }: Report): readonly string[] {
  const leftOut = sources
    .filter((source) => source.leftOut > 0)
    .map(
      ({ siglum, leftOut: count }) =>
        `${siglum}: ${countWords(count, 'block', 'blocks')} of page furniture left out of the comparison.`,
    );
  return [...cuts, ...leftOut];
}

/** How much of the story a source tells; one that shares no passage takes no part in absences, so none are counted. */
export const coverageWords = ({ shared, absent, onlyHere }: Coverage): string =>
  shared === 0
    ? 'none shared with another source'
    : `${shared} shared, ${absent} absent, ${onlyHere} only here`;

/** Where an absence has its place; ends before the sentence that is shown with it. */
export function gapWords(gap: EvidenceLine['gap']): string {
  switch (gap) {
    case 'inside':
      return 'Not said in:';
    case 'after':
      return 'It would stand after:';
    case 'start':
      return 'It would stand at the start.';
    case null:
      return '';
    default:
      return gap satisfies never;
  }
}

/** The reader's tags on a highlight; null where there are none. */
export const tagWords = ({ tags }: ReportMark['highlight']): string | null =>
  tags === undefined ? null : `${tags.length === 1 ? 'Tag' : 'Tags'}: ${tags.join(', ')}`;

/** What became of a highlight's words. */
export function anchorWords(state: ReportMark['state']): string | null {
  switch (state) {
    case 'placed':
      return null;
    case 'moved':
      return 'its words were found at another place';
    case 'uncertain':
      return 'its words stand at several places; this is the likeliest';
    case 'orphaned':
      return 'lost its words: they no longer stand in this text';
    default:
      return state satisfies never;
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "4 March 2025" for an ISO 8601 date or date and time; anything else as it stands. */
export function dayWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return [day === undefined ? null : Number(day), name, year]
    .filter((part) => part !== null)
    .join(' ');
}

/** "34 %" as English writes it: "34%". */
export const percentWords = (share: number): string => `${Math.round(share * 100)}%`;

/** "1 value", "3 values". */
export const countWords = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** "2 shifts of certainty": so many findings of one kind. */
export const countOfKind = (kind: FindingKind, count: number): string =>
  countWords(count, KIND_WORDS[kind].one, KIND_WORDS[kind].many);

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What else a note hangs on. */
export const alsoOnWords = (labels: readonly string[]): string => `Also on ${labels.join(', ')}.`;
