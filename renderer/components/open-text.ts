/** Words for bringing articles in. */
export const OPEN_TEXT = {
  open: 'Open files',
  openMore: 'Open files…',
  paste: 'Paste text',
  pasteMore: 'Paste text…',
  add: 'Add a source',
  drop: 'Drop the articles to open them',
  pasteTitle: 'Paste text as a source',
  pasteWhy:
    'One article at a time. Title, outlet and date can be filled in at its head afterwards.',
  pasteField: 'Text of the article',
  pasteAction: 'Add as a source',
  cancel: 'Cancel',
} as const;
