import type { FindingKind, VerdictState } from '../compare/finding.ts';
import type { CellState } from '../synopsis/passage.ts';

/** How a kind of finding is called: the letter of its mark, beside which the word always stands. */
export interface KindWords {
  readonly letter: string;
  /** The kind as a label: "Value". */
  readonly label: string;
  /** One of them, in a count: "value". */
  readonly one: string;
  /** Several of them: "values". */
  readonly many: string;
  /** What it is, for a reader who meets it for the first time. */
  readonly meaning: string;
}

export const KIND_WORDS: Readonly<Record<FindingKind, KindWords>> = {
  contradiction: {
    letter: 'X',
    label: 'Contradiction',
    one: 'contradiction',
    many: 'contradictions',
    meaning: 'Affirmed in one source, denied in another.',
  },
  value: {
    letter: 'V',
    label: 'Value',
    one: 'value',
    many: 'values',
    meaning: 'A number, amount, share, date or time differs, whatever its spelling.',
  },
  name: {
    letter: 'N',
    label: 'Name',
    one: 'name',
    many: 'names',
    meaning: 'The same person, place or organisation is named otherwise.',
  },
  quote: {
    letter: 'Q',
    label: 'Quote',
    one: 'quote',
    many: 'quotes',
    meaning: 'Quoted words are altered, cut short, paraphrased or given to somebody else.',
  },
  attribution: {
    letter: 'S',
    label: 'Attribution',
    one: 'change of source',
    many: 'changes of source',
    meaning: 'It is said otherwise who the source is.',
  },
  certainty: {
    letter: 'H',
    label: 'Certainty',
    one: 'shift of certainty',
    many: 'shifts of certainty',
    meaning: 'Said with more or less doubt.',
  },
  wording: {
    letter: 'W',
    label: 'Wording',
    one: 'choice of words',
    many: 'choices of words',
    meaning: 'Loaded, judging or framing words stand for plain ones.',
  },
  absent: {
    letter: 'O',
    label: 'Absent',
    one: 'absence',
    many: 'absences',
    meaning: 'Other sources tell this, one does not.',
  },
  'only-here': {
    letter: 'A',
    label: 'Only here',
    one: 'passage told only here',
    many: 'passages told only here',
    meaning: 'Exactly one source tells this.',
  },
  moved: {
    letter: 'M',
    label: 'Moved',
    one: 'moved passage',
    many: 'moved passages',
    meaning: 'Told at another place of the story.',
  },
  form: {
    letter: 'F',
    label: 'Form',
    one: 'difference of form',
    many: 'differences of form',
    meaning: 'Spelling, punctuation, capitals or spaces differ.',
  },
};

/** The sign and the word of a cell's state, always shown together. */
export const STATE_WORDS: Readonly<
  Record<CellState, { readonly sign: string; readonly word: string }>
> = {
  same: { sign: '=', word: 'same' },
  reworded: { sign: '≈', word: 'reworded' },
  differs: { sign: '≠', word: 'differs' },
  contradicts: { sign: '×', word: 'contradicts' },
  absent: { sign: '–', word: 'absent' },
  'only-here': { sign: '+', word: 'only here' },
};

/** Said of a cell of an article that shares nothing with those of its row. */
export const UNCOMPARED = 'not compared';

export const MOVED_WORDS = { sign: '↕', word: 'moved' } as const;

/** Found is worded as found, confirmed as confirmed. */
export const verdictWords = (verdict: VerdictState | null): string => {
  switch (verdict) {
    case null:
      return 'found, not reviewed';
    case 'confirmed':
      return 'confirmed';
    case 'dismissed':
      return 'dismissed';
    case 'second-look':
      return 'second look';
    default:
      return verdict satisfies never;
  }
};
