/** Words of the note editor. */
export const NOTE_TEXT = {
  field: 'Note',
  empty: 'Write a note…',
  tools: 'Note format',
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'Bulleted list',
  numbers: 'Numbered list',
  link: 'Link',
  linkAddress: 'Address of the link',
  linkHint: 'https://…',
  setLink: 'Set link',
  noLink: 'Only addresses of the web (http, https) and of mail can be linked.',
  address: 'This links to',
  unlink: 'Remove link',
  mention: (label: string) => `Go to ${label}`,
  mentionGone: 'This passage is gone',
  mentions: 'Passages of that name',
  vastPaste: (length: number, longest: number) =>
    `Nothing was pasted: the text has ${length.toLocaleString('en')} characters, and a note takes ${longest.toLocaleString('en')} at once. Open it as a source instead.`,
} as const;
