import type { Progress } from '../../app/index.ts';

/** Words of the bars around every view. */
export const BAR_TEXT = {
  program: 'Synoptic',
  name: 'Name of the comparison',
  views: 'View',
  modes: { read: 'Read', matrix: 'Matrix', review: 'Review' },
  toReview: (count: number) => `${count} to review`,
  report: 'Report',
  menu: 'Comparison menu',
  newComparison: 'New comparison',
  addFiles: 'Add files…',
  pasteText: 'Paste text…',
  exportLibrary: 'Export the library…',
  exportReport: 'Export report…',
  undo: (what: string | null) => (what ? `Undo ${what}` : 'Undo'),
  redo: (what: string | null) => (what ? `Redo ${what}` : 'Redo'),
  keyList: 'Key list',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },

  tools: 'Tools',
  sources: 'Sources',
  scrollTogether: 'Scroll together',
  scrollTogetherWhy: 'Hold Alt to scroll one column alone',
  kinds: 'Kinds of findings',
  chip: (kind: string, count: number, shown: boolean) =>
    `${kind}, ${count}, ${shown ? 'shown' : 'hidden'}`,
  chipWhy: (kind: string, about: string) => `${kind}: ${about}. Alt click shows only these.`,

  findingOf: (at: number, all: number) => `Finding ${at} of ${all}`,
  passageOf: (at: number, all: number) => `Passage ${at} of ${all}`,
  findings: (all: number) => `${all} ${all === 1 ? 'finding' : 'findings'}`,
  reviewed: (count: number) => `${count} reviewed`,
  nextPrevious: 'next, previous',
  openInRead: 'open in Read',
  links: (count: number) => `${count} ${count === 1 ? 'link' : 'links'}`,
  highlights: (count: number) => `${count} ${count === 1 ? 'highlight' : 'highlights'}`,
  notes: (count: number, lost: number) =>
    `${count} ${count === 1 ? 'note' : 'notes'}${lost > 0 ? `, ${lost} lost their words` : ''}`,
  comparing: 'Comparing',
  /** "Lining up C with D, 5 of 6", "Comparing names, 4 of 12": what is done now is counted. */
  progress: ({ stage, at, done, total }: Progress) =>
    `${stage === 'aligning' ? 'Lining up' : 'Comparing'} ${at}, ${done + 1} of ${total}`,
  cancel: 'Cancel',
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved',
  zoom: 'Reading size',
  allKeys: 'all keys',
  offline: 'Offline: nothing leaves this machine',
} as const;
