/** Words of the welcome view. */
export const WELCOME_TEXT = {
  title: 'Put the retellings side by side.',
  about:
    'Open two to eight articles on the same event. Synoptic lines up what they say, marks where they part, and keeps your notes and evidence together.',
  drop: 'Drop articles here',
  formats: 'TXT, Markdown, HTML, saved web pages, DOCX, ODT, PDF, EPUB',
  steps: [
    { name: 'Read', about: 'Passages line up, even when they cross, move or split.' },
    { name: 'Review', about: 'Every difference is a question until you confirm it.' },
    { name: 'Report', about: 'Exact words from every source, in a file that stands alone.' },
  ],
  starting: 'Reading your library and files…',
  recent: 'Recent comparisons',
  noRecent: 'Comparisons you make are kept here.',
  marks: (highlights: number, notes: number) =>
    [plural(highlights, 'highlight'), plural(notes, 'note')].filter(Boolean).join(', '),
  reviewed: (reviewed: number, findings: number) => `${reviewed} of ${findings} reviewed`,
  tryIt: 'Try it',
  sample: 'Sample comparison',
  sampleSources: '3 sources',
  sampleAbout: 'A wire story and two retellings, written for this program',
  safe: 'Nothing leaves this machine.',
  safeWhy:
    'No account, no network access, no usage data. Articles are read where they are; comparisons are kept on this computer.',
  today: 'today',
  yesterday: 'yesterday',
} as const;

const plural = (count: number, thing: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? thing : `${thing}s`}`;
