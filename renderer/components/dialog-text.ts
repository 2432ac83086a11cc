/** Words of the small dialogs. */
export const DIALOG_TEXT = {
  close: 'Close',
  kindTitle: 'Which kind is it?',
  kindWhy: 'Press a letter. The kind the program found stays on record.',
  kindWas: (kind: string) => `Press a letter. The program found it as ${kind.toLowerCase()}.`,
} as const;
