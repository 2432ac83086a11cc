/** Words of what is said beside the thing concerned. */
export const NOTICE_TEXT = {
  list: 'Notices',
  close: 'Close this notice',
  cancelled: 'Comparing was stopped. The text can be read, but passages are not lined up.',
  cancelledLinedUp:
    'Comparing was stopped. Passages are lined up, but what differs in them was not looked for to the end.',
  cancelledLater: 'Comparing was stopped. What you see was found before your last change.',
  again: 'Compare again',
  goOn: 'Compare again',
  cutShort: 'Cut short:',
  more: (count: number) => `${count} more`,
  fewer: 'Less',
} as const;
