import type { FindingKind } from '../../app/index.ts';

interface KindText {
  /** The mark people see; always beside the name in text formats. */
  readonly letter: string;
  readonly name: string;
  /** What the kind is about, for the key list and the chips. */
  readonly about: string;
}

export const KIND_TEXT: Readonly<Record<FindingKind, KindText>> = {
  contradiction: { letter: 'X', name: 'Contradiction', about: 'opposite statements' },
  value: { letter: 'V', name: 'Value', about: 'amounts, dates, shares' },
  name: { letter: 'N', name: 'Name', about: 'people, places, roles' },
  quote: { letter: 'Q', name: 'Quote', about: 'words changed or cut' },
  attribution: { letter: 'S', name: 'Attribution', about: 'who is said to say it' },
  certainty: { letter: 'H', name: 'Certainty', about: 'hedges, modals, evidentials' },
  wording: { letter: 'W', name: 'Wording', about: 'loaded words' },
  absent: { letter: 'O', name: 'Absent', about: 'missing here' },
  'only-here': { letter: 'A', name: 'Only here', about: 'found only here' },
  moved: { letter: 'M', name: 'Moved', about: 'same, in another place' },
  form: { letter: 'F', name: 'Form', about: 'spelling, marks, spaces' },
};
