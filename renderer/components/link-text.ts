import { upperFirst } from './announce-text.ts';

/** Words for lining up by hand. */
export const LINK_TEXT = {
  waiting: (siglum: string) =>
    `A passage of ${siglum} waits for its counterpart: press Space on a passage of another source.`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  done: (what: string) => `${upperFirst(what)}. Everything else is lined up around it.`,
  pinned: 'Pinned by you',
  confirmed: 'Link confirmed by you',
  confirm: 'Confirm link',
  reject: 'Reject',
  rejectLink: (name: string) => `Reject the link of ${name}`,
  nothingToReject: 'Nothing is linked to this passage: there is no link to reject.',
  split: (siglum: string) => `Reject the links of ${siglum}: part it from this passage`,
  merge: (siglum: string) => `Merge with the next passage of ${siglum}`,
  handle: 'Drag to the passage it belongs to',
  pins: (count: number) => `${count} pinned`,
} as const;
