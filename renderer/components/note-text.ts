/** Words of the note editor. */
export const NOTE_TEXT = {
  field: 'Note',
  empty: 'Write a note…',
  tools: 'Note format',
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'Bulleted list',
  numbers: 'Numbered list',
} as const;
