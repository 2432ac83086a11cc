/** Words of the small dialogs. */
export const DIALOG_TEXT = {
  close: 'Close',
  commands: 'Any command',
  commandField: 'What would you like to do?',
  noCommand: 'No command of that name.',
  kindTitle: 'Which kind is it?',
  kindWhy: 'Press a letter. The kind the program found stays on record.',
  kindWas: (kind: string) => `Press a letter. The program found it as ${kind.toLowerCase()}.`,
} as const;
