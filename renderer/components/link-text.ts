/** Words for lining up by hand. */
export const LINK_TEXT = {
  waiting: (siglum: string) =>
    `A passage of ${siglum} waits for its counterpart: press Space on a passage of another source.`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  done: (what: string) =>
    `${what.charAt(0).toUpperCase()}${what.slice(1)}. Everything else is lined up around it.`,
  pinned: 'Pinned by you',
  confirmed: 'Link confirmed by you',
  confirm: 'Confirm link',
  reject: 'Reject',
  rejectLink: (a: string, b: string) => `Reject the link of ${a} and ${b}`,
  split: (siglum: string) => `Reject the links of ${siglum}: part it from this passage`,
  merge: (siglum: string) => `Merge with the next passage of ${siglum}`,
  handle: 'Drag to the passage it belongs to',
  pins: (count: number) => `${count} pinned`,
} as const;
