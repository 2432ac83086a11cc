/** Words of the dialog in which a reader gives titles. */
export const TITLE_TEXT = {
  passage: 'Title of this passage',
  value: 'Title of this value',
  why: 'Shown wherever it is named: in Read, Matrix, Review and reports.',
  own: (words: string) => `Without a title of yours it is called ${words}.`,
  save: 'Keep the title',
  back: 'Take my title off',
  rename: (title: string) => `Give ${title} a title`,
  valueHint: 'A click gives it a title',
  rowHint: 'Double click, or F2, gives it a title',
} as const;
