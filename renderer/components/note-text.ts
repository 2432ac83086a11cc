/** Words of the note editor. */
export const NOTE_TEXT = {
  field: 'Note',
  empty: 'Write a note…',
  tools: 'Note format',
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'Bulleted list',
  numbers: 'Numbered list',
  vastPaste: (length: number, longest: number) =>
    `Nothing was pasted: the text has ${length.toLocaleString('en')} characters, and a note takes ${longest.toLocaleString('en')} at once. Open it as a source instead.`,
} as const;
