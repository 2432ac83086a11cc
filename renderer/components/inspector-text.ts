import { countOf, inWords } from './read-text.ts';

const LIST = new Intl.ListFormat('en-GB');

/** Words of the inspector. */
export const INSPECTOR_TEXT = {
  name: 'Selected passage',
  resize: 'Width of the inspector',
  open: 'Details',
  close: 'Close details',
  notCompared: 'Lined up, not compared yet',
  notComparedWhy: 'What differs in this passage stands here as soon as it is known.',
  empty: 'Nothing selected',
  emptyWhy: 'Click a passage, or press ] for the first one. Its readings stand here word by word.',
  previous: 'Previous passage',
  next: 'Next passage',
  readings: 'Readings, word by word',
  absent: 'absent',
  absentIn: (sigla: readonly string[]) => `Not in ${inWords(sigla)}`,
  link: (score: number) => `Machine link, ${score.toFixed(2)}`,
  linkWhy: 'Why these passages are linked',
  linkOf: (a: string, b: string, reasons: readonly string[]) =>
    `${a} and ${b}: ${reasons.join(', ')}`,
  leaveOut: (siglum: string) => `Leave this block out of ${siglum}`,
  passageMenu: 'Passage menu',

  findings: 'Findings here',
  findingCount: (count: number) => `${countOf(count, 'finding')}`,
  reviewed: (count: number, all: number) =>
    count === 0 ? 'none reviewed' : count === all ? 'all reviewed' : `${count} reviewed`,
  removeFinding: 'Remove',
  agree: 'These passages agree.',
  otherWords: (count: number) =>
    `Worded otherwise. ${count} readings compared, nothing found: judge the words above yourself.`,
  cutShort: 'Nothing was found before time ran out; that does not mean the sources agree.',
  hiddenHere: (count: number) => `${countOf(count, 'finding')} of a kind you hide.`,
  showHidden: 'Show',
  agreeCompared: (count: number) =>
    count < 2 ? 'Only one source tells this.' : `${count} readings compared, no difference found.`,
  ladder: 'From least to most sure',
  rungs: {
    possible: 'possible',
    likely: 'likely',
    reported: 'reported',
    asserted: 'asserted',
  },
  finding: (number: number) => `Finding ${number}`,
  score: (score: number) => `Score ${score.toFixed(2)}`,
  scoreWhy: 'The measured chance that a careful reader would write this down',
  gapEvidence: (sigla: readonly string[]) => `absent in ${LIST.format(sigla)}`,
  places: (count: number) => `at ${count} places`,

  highlights: 'Highlights and notes',
  noHighlights: 'Select words and press 1 to 8 to highlight them, N to add a note.',
  lost: 'lost its words',
  unsure: 'uncertain place',
  placeIt: 'Place it',
  placeHint: (siglum: string) => `Select its words in ${siglum}, then choose Place it.`,
  placeHere: 'It is there',
  tags: 'Tags',
  addTag: 'Add a tag',
  tagHint: 'Add a tag…',
  removeTag: (tag: string) => `Remove tag ${tag}`,
  remove: 'Remove highlight',
  removeNote: 'Remove note',
  tieHint: 'Select words in another source and press Shift N to add them to this note.',
  alsoOn: 'Also on',
  untie: (place: string) => `Take ${place} off this note`,
  recolour: (colour: string) => `Make it ${colour}`,
  colour: 'Colour',
  note: (place: string) => `Note on ${place}`,
  noteNumber: (number: number) => `Note ${number}`,
  highlight: (place: string) => `Highlight on ${place}`,
} as const;
