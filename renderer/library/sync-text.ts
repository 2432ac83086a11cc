/** What the reader is told of the library and its working copy in this browser. */
export const SYNC_TEXT = {
  madeAgain: (folder: string, comparisons: number) =>
    `This browser had no working copy of the library in ${folder}, or it was deleted: it has been made again, with ${count(comparisons, 'comparison')}.`,
  wasBehind: (entries: number) =>
    `This browser's working copy was ${count(entries, 'change')} behind the library and has been brought up to date.`,
  wasDamaged: (folder: string) =>
    `This browser's working copy did not match the library in ${folder} and has been made again; nothing was lost.`,
  gaveBack: (records: number, folder: string) =>
    `The library in ${folder} had lost ${count(records, 'record')}; this browser's working copy has given ${records === 1 ? 'it' : 'them'} back.`,
  sentLate: (records: number) =>
    `${count(records, 'change')} that could not be saved earlier ${records === 1 ? 'is' : 'are'} in the library now.`,
  stillWaiting: (records: number) =>
    `${count(records, 'change')} that could not be saved earlier still ${records === 1 ? 'waits' : 'wait'} in this browser, until the library can be written.`,
  keptBoth: (notes: number) =>
    notes === 1
      ? 'A note was written in two places at once: both texts are kept, the second as a note of its own at the same words.'
      : `${notes} notes were written in two places at once: both texts of each are kept, the second as a note of its own at the same words.`,
  newer: (folder: string) =>
    `This browser's working copy of the library was made by a newer Synoptic and is left as it is; your work is kept in ${folder} all the same.`,
  blocked: (folder: string) =>
    `Another Synoptic tab holds an older working copy open: close it and reload this page. Your work is kept in ${folder} all the same.`,
  unusable: (folder: string) =>
    `This browser keeps no working copy of the library (its storage cannot be used); your work is kept in ${folder} all the same.`,
} as const;

const count = (number: number, thing: string): string =>
  `${number} ${number === 1 ? thing : `${thing}s`}`;

/** Said after a failure to save. */
export const UNSENT_TEXT = {
  kept: 'This browser keeps the change and brings it into the library at the next start.',
  notKept: 'Export the report now to keep your work.',
} as const;
