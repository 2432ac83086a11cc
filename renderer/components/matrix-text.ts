import type { MatrixFilter, MatrixSort } from '../state/workbench-state.ts';
import { countOf } from './read-text.ts';

/** Words of the matrix. */
export const MATRIX_TEXT = {
  name: 'Matrix',
  grid: 'Passages by sources',
  legend: 'Cells by state',
  legendWhy: 'Shows only passages that have a cell in this state',
  cells: (cells: number, apart: number, findings: number, reviewed: number) =>
    `${cells} cells${apart > 0 ? `, ${apart} not compared` : ''}, ${countOf(findings, 'finding')}, ${reviewed} reviewed`,
  story: 'Story',
  storyFacts: (shown: number, all: number) =>
    shown === all ? countOf(all, 'passage') : `${shown} of ${all} passages`,
  absent: 'absent',
  noRows: 'No passage is left.',
  noRowsWhy: 'Take a state or “Fold agreement” off to see more.',
  notCompared: 'Nothing is compared yet',
  notComparedWhy: 'The matrix fills as soon as two articles are compared.',
  cell: (
    place: string,
    state: string,
    moved: boolean,
    words: string,
    findings: number,
    facing: readonly number[],
  ) =>
    [
      place,
      state,
      moved ? 'moved' : '',
      words,
      findings > 0 ? countOf(findings, 'finding') : '',
      ...facing.map(MATRIX_TEXT.facing),
    ]
      .filter(Boolean)
      .join(', '),
  facing: (row: number): string => `the other words are in passage ${row}`,
  facingShort: ([first, ...others]: readonly number[]) =>
    `→${first}${others.length > 0 ? ` +${others.length}` : ''}`,
  caption: {
    differs: (count: number) => `${count} ${count === 1 ? 'differs' : 'differ'}`,
    contradicts: (count: number) => `${count} ${count === 1 ? 'contradicts' : 'contradict'}`,
    absent: (count: number) => `${count} absent`,
    'only-here': (count: number) => `${count} only here`,
  },

  sort: 'Order of the passages',
  sorts: {
    story: 'Story order',
    findings: 'Most findings first',
    weight: 'Gravest kind first',
    absent: 'Most often absent first',
  } satisfies Record<MatrixSort, string>,
  base: 'Base',
  baseNone: 'none',
  baseWhy: 'The text the others are judged against',
  baseOf: (siglum: string, outlet: string) => `${siglum}, ${outlet}`,
  noBase: 'None: against the largest group that agrees',
  fold: 'Fold agreement',
  foldWhy: 'Leaves out passages on which all sources agree',
  csv: 'CSV',
  csvWhy: 'Save the matrix as comma-separated values',

  side: 'Ledgers',
  values: 'Values',
  attribution: 'Attribution',
  independence: 'Independence',
  noValues: 'No value is told by two sources.',
  single: (count: number) =>
    `${countOf(count, 'value')} ${count === 1 ? 'is' : 'are'} told by one source only.`,
  equal: 'equal',
  inWords: 'said otherwise',
  times: (number: string) => `${number} times apart`,
  points: (number: string) => `${number} points apart`,
  amount: (number: string) => `${number} apart`,
  line: (places: readonly string[]) => `Number line: ${places.join('; ')}`,
  place: (sigla: readonly string[], label: string) => `${sigla.join(' and ')} at ${label}`,
  chains: 'Where each source has the story from',
  noChains: 'None of them says at its beginning whom it has the story from.',
  noSource: 'nobody named',
  noAttribution: 'No source is said otherwise.',
  dropped: 'nobody named here',
  wording: 'Wording in common',
  wordingWhy: 'Share of the words of each that stand in runs of five or more equal words',
  shares: (of: string, percent: number, from: string) =>
    `${percent === 0 ? 'under 1' : percent}% of ${of} also in ${from}`,
  sharesNothing: (pairs: readonly (readonly [string, string])[]) =>
    `No such run in common: ${pairs.map(([a, b]) => `${a}\u00a0and\u00a0${b}`).join('; ')}.`,
  tellings: (sources: string, tellings: string) => `${sources} sources, ${tellings}.`,
  closest: (of: string, percent: number, from: string) =>
    `${of} shares ${percent}% of its wording with ${from}.`,
  noneShared: 'No two share a run of five words.',
} as const;

export const FILTER_WORDS: Readonly<
  Record<MatrixFilter, { readonly sign: string; readonly word: string }>
> = {
  same: { sign: '=', word: 'same' },
  reworded: { sign: '≈', word: 'reworded' },
  differs: { sign: '≠', word: 'differs' },
  contradicts: { sign: '×', word: 'contradicts' },
  moved: { sign: '↕', word: 'moved' },
  absent: { sign: '–', word: 'absent' },
  'only-here': { sign: '+', word: 'only here' },
};

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

/** "Four sources, three tellings." */
export function tellingsText(sources: number, tellings: number): string {
  const told = NUMBER_WORDS[tellings]?.toLowerCase() ?? String(tellings);
  return MATRIX_TEXT.tellings(
    NUMBER_WORDS[sources] ?? String(sources),
    `${told} ${tellings === 1 ? 'telling' : 'tellings'}`,
  );
}
