/** Words for findings of the reader's own. */
export const OWN_TEXT = {
  title: 'A finding of your own',
  evidence: 'It rests on',
  gap: (siglum: string) => `Nothing in ${siglum}`,
  drop: (words: string) => `Leave out “${words}”`,
  absentIn: (siglum: string) => `Also: absent in ${siglum}`,
  kind: 'Kind',
  summary: 'What differs, in one sentence',
  save: 'Save finding',
  more: 'Add words from another source',
  discard: 'Discard',
  goOn: 'Go on',
  gathering: (pieces: number) =>
    `A finding of yours rests on ${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of text.`,
  gatheringWhy: 'Select words in another source and press F.',
  hint: 'Select the words that prove it, or go to a gap, then press F.',
} as const;
